package dev.attache.text.internal;

import dev.attache.DataFormatException;
import dev.attache.internal.Deflated;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Tagger, parser and lemmas of one language, as they are stored. Immutable.
 *
 * @param tags Penn tag of each class of the tagger
 * @param upos universal tag of each class of the tagger
 * @param relations relation of each class of the label model
 */
public record SyntaxModel(
    List<String> tags,
    List<Upos> upos,
    List<Relation> relations,
    ByteTable tagger,
    ByteTable moves,
    ByteTable labels,
    Lemmas lemmas,
    WordClasses classes) {
  private static final int MAGIC = 0x41545358;
  private static final int VERSION = 2;
  private static final int HEAD = 8; // mark and version

  public SyntaxModel {
    tags = List.copyOf(tags);
    upos = List.copyOf(upos);
    relations = List.copyOf(relations);
  }

  /** Class of the relation of the root. */
  public int root() {
    return relations.indexOf(Relation.ROOT);
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws DataFormatException where it is not that
   */
  public static SyntaxModel read(String resource, byte[] bytes) {
    if (bytes.length < HEAD) {
      throw new DataFormatException(resource, 0, 0, "a syntax model", bytes.length + " bytes");
    }
    try (DataInputStream head = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int magic = head.readInt();
      int version = head.readInt();
      if (magic != MAGIC || version != VERSION) {
        throw new DataFormatException(
            resource,
            0,
            0,
            "a syntax model of version " + VERSION,
            "mark %08x version %d".formatted(magic, version));
      }
      DataInputStream in =
          new DataInputStream(new ByteArrayInputStream(Deflated.inflate(resource, bytes, HEAD)));
      int tagCount = in.readUnsignedShort();
      String[] tags = new String[tagCount];
      Upos[] upos = new Upos[tagCount];
      for (int i = 0; i < tagCount; i++) {
        tags[i] = in.readUTF();
        upos[i] = Upos.valueOf(in.readUTF());
      }
      Relation[] relations = new Relation[in.readUnsignedShort()];
      for (int i = 0; i < relations.length; i++) {
        relations[i] = Relation.valueOf(in.readUTF());
      }
      SyntaxModel model =
          new SyntaxModel(
              List.of(tags),
              List.of(upos),
              List.of(relations),
              readTable(in, tagCount),
              readTable(in, ByteTable.MOVES),
              readTable(in, relations.length),
              Lemmas.read(in),
              WordClasses.read(in));
      if (in.available() > 0) {
        throw new IOException(in.available() + " bytes too many");
      }
      return model;
    } catch (IOException | IllegalArgumentException e) {
      throw new DataFormatException(resource, 0, 0, "a whole syntax model", e.toString());
    }
  }

  private static ByteTable readTable(DataInputStream in, int expected) throws IOException {
    int classes = in.readUnsignedShort();
    if (classes != expected) {
      throw new IOException("a table of " + classes + " classes where there are " + expected);
    }
    byte[] weights = new byte[count(in, 1)];
    in.readFully(weights);
    return new ByteTable(weights, classes);
  }

  /**
   * How many things of {@code size} bytes or more follow.
   *
   * @throws IOException where there is no room for them
   */
  static int count(DataInputStream in, int size) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available() / size) {
      throw new IOException(count + " entries in " + in.available() + " bytes");
    }
    return count;
  }

  /** The stored form; the same model always gives the same bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream head = new DataOutputStream(bytes)) {
      head.writeInt(MAGIC);
      head.writeInt(VERSION);
      try (DataOutputStream out =
          new DataOutputStream(new DeflaterOutputStream(head, new Deflater(9), 1 << 16))) {
        out.writeShort(tags.size());
        for (int i = 0; i < tags.size(); i++) {
          out.writeUTF(tags.get(i));
          out.writeUTF(upos.get(i).name());
        }
        out.writeShort(relations.size());
        for (Relation relation : relations) {
          out.writeUTF(relation.name());
        }
        for (ByteTable table : List.of(tagger, moves, labels)) {
          out.writeShort(table.classes());
          out.writeInt(table.weights().length);
          out.write(table.weights());
        }
        lemmas.write(out);
        classes.write(out);
      }
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }
}
