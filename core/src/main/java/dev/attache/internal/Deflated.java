package dev.attache.internal;

import dev.attache.DataFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * A size and then that many bytes in the zlib format, which carries a checksum of what it holds. A
 * file is read whole before anything is made of it, so that a damaged one is never half used.
 */
public final class Deflated {
  /** What a file may hold at most; a small file that swells beyond it is no data of ours. */
  public static final int MOST = 1 << 28;

  private Deflated() {}

  /** What {@link #inflate} reads: the size, then the stream. */
  public static byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater)) {
      packed.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only: cannot happen
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  /**
   * @param file name for messages
   * @throws DataFormatException where it is cut, damaged, followed by something else, or holds more
   *     than it says or than {@link #MOST} bytes
   */
  public static byte[] inflate(String file, byte[] packed) {
    int size = packed.length < Integer.BYTES ? -1 : ByteBuffer.wrap(packed).getInt();
    if (size < 0) {
      throw new DataFormatException(file, 0, 0, "a model file", packed.length + " other bytes");
    }
    if (size > MOST) {
      throw new DataFormatException(file, 0, 0, "at most " + MOST + " bytes inside", "more");
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
      byte[] bytes = new byte[size];
      int filled = inflater.inflate(bytes);
      if (filled == size && !inflater.finished() && inflater.inflate(new byte[1]) > 0) {
        throw new DataFormatException(file, 0, 0, size + " bytes inside", "more");
      }
      if (filled < size || !inflater.finished()) {
        throw new DataFormatException(
            file, 0, 0, "a whole file", "its end after " + packed.length + " bytes");
      }
      if (inflater.getRemaining() > 0) {
        throw new DataFormatException(
            file, 0, 0, "the end of the file", inflater.getRemaining() + " more bytes");
      }
      return bytes;
    } catch (java.util.zip.DataFormatException e) {
      throw new DataFormatException(
          file, 0, 0, "deflated bytes", e.getMessage() + "; the file is damaged");
    } finally {
      inflater.end();
    }
  }
}
