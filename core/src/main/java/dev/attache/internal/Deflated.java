package dev.attache.internal;

import dev.attache.DataFormatException;
import java.util.Arrays;
import java.util.zip.Inflater;

/**
 * Bytes in the zlib format, which carries a checksum of what it holds. A file is read whole before
 * anything is made of it, so that a damaged one is never half used.
 */
public final class Deflated {
  /** What a file may hold at most; a small file that swells beyond it is no data of ours. */
  public static final int MOST = 1 << 28;

  private static final int FIRST = 1 << 16;

  private Deflated() {}

  /**
   * @param file name for messages
   * @param from where in {@code packed} the zlib stream begins; it must end with the array
   * @throws DataFormatException where it is cut, damaged, followed by something else, or holds more
   *     than {@link #MOST} bytes
   */
  public static byte[] inflate(String file, byte[] packed, int from) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, from, packed.length - from);
      byte[] bytes = new byte[Math.min(MOST, Math.max(FIRST, 4 * packed.length))];
      int size = inflater.inflate(bytes);
      while (!inflater.finished()) {
        if (inflater.needsInput() || inflater.needsDictionary()) {
          throw new DataFormatException(
              file, 0, 0, "a whole file", "its end after " + packed.length + " bytes");
        }
        if (size == MOST) {
          throw new DataFormatException(file, 0, 0, "at most " + MOST + " bytes inside", "more");
        }
        if (size == bytes.length) {
          bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, 2L * size));
        }
        size += inflater.inflate(bytes, size, bytes.length - size);
      }
      if (inflater.getRemaining() > 0) {
        throw new DataFormatException(
            file, 0, 0, "the end of the file", inflater.getRemaining() + " more bytes");
      }
      return Arrays.copyOf(bytes, size);
    } catch (java.util.zip.DataFormatException e) {
      throw new DataFormatException(
          file, 0, 0, "deflated bytes", e.getMessage() + "; the file is damaged");
    } finally {
      inflater.end();
    }
  }
}
