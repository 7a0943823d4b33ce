package dev.attache.robustness;

import dev.attache.actor.internal.NameLists;
import dev.attache.actor.internal.Weights;
import dev.attache.actor.internal.WordClasses;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.text.internal.SyntaxModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The kinds of compiled files. Chance never hits a checksum, so that bytes meant for a reader can
 * be sealed as the writer would have done it, and reach what lies behind.
 */
enum ModelFile {
  NAME_LISTS {
    @Override
    void read(byte[] bytes) {
      NameLists.read("lists.bin", bytes);
    }

    @Override
    byte[] seal(byte[] body) {
      return deflated(sealed(0x414E4C53, 2, body));
    }
  },
  TAGGER {
    @Override
    void read(byte[] bytes) {
      Weights.read("tagger.bin", bytes);
    }

    @Override
    byte[] seal(byte[] body) {
      return deflated(sealed(0x41544147, 2, body));
    }
  },
  WORD_CLASSES {
    @Override
    void read(byte[] bytes) {
      WordClasses.read("classes.bin", bytes);
    }

    @Override
    byte[] seal(byte[] body) {
      return deflated(sealed(0x41574343, 2, body));
    }
  },
  SYNTAX {
    @Override
    void read(byte[] bytes) {
      SyntaxModel.read("syntax.bin", bytes);
    }

    @Override
    byte[] seal(byte[] body) {
      return sealed(0x41545358, 5, body);
    }
  },
  KNOWLEDGE {
    @Override
    void read(byte[] bytes) {
      KnowledgeBase.read("knowledge.bin", bytes);
    }

    @Override
    byte[] seal(byte[] body) {
      CRC32 sum = new CRC32();
      sum.update(body);
      return ByteBuffer.allocate(16 + body.length)
          .putInt(0x41544b42)
          .putInt(1)
          .putLong(sum.getValue())
          .put(body)
          .array();
    }
  };

  private static final ModelFile[] KINDS = values();

  abstract void read(byte[] bytes);

  /** A file with this content, its mark and its checksum right. */
  abstract byte[] seal(byte[] body);

  /** The first byte says which reader is to read the rest, and whether it is sealed before. */
  static void readAny(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    ModelFile kind = KINDS[(bytes[0] & 0x7F) % KINDS.length];
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    kind.read(bytes[0] < 0 ? rest : kind.seal(rest));
  }

  private static byte[] sealed(int mark, int version, byte[] body) {
    CRC32 sum = new CRC32();
    sum.update(body);
    return ByteBuffer.allocate(12 + body.length)
        .putInt(mark)
        .putInt(version)
        .putInt((int) sum.getValue())
        .put(body)
        .array();
  }

  private static byte[] deflated(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater)) {
      packed.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }
}
