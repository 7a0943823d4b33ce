package dev.attache.internal;

import dev.attache.DataFormatException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Reads a binary model: a mark of four letters, a version, a checksum, then arrays that are copied
 * as a whole, so that loading costs little more than reading the file. Big-endian.
 */
public final class ModelReader {
  static final int HEADER = 12;

  private final String file;
  private final ByteBuffer in;

  private ModelReader(String file, ByteBuffer in) {
    this.file = file;
    this.in = in;
  }

  /**
   * @param file name for messages
   * @param mark the number the file must begin with, four letters
   * @throws DataFormatException where the mark or version is another, or the bytes are cut or
   *     damaged
   */
  public static ModelReader open(String file, byte[] bytes, int mark, int version) {
    String expected = name(mark) + " of version " + version;
    if (bytes.length < HEADER) {
      throw new DataFormatException(file, 0, 0, expected, bytes.length + " bytes");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int foundMark = in.getInt();
    int foundVersion = in.getInt();
    if (foundMark != mark || foundVersion != version) {
      throw new DataFormatException(
          file, 0, 0, expected, name(foundMark) + " of version " + foundVersion);
    }
    int sum = in.getInt();
    int actual = sum(bytes);
    if (actual != sum) {
      throw new DataFormatException(
          file,
          0,
          0,
          "checksum " + Integer.toHexString(sum),
          Integer.toHexString(actual) + "; the file is cut or damaged");
    }
    return new ModelReader(file, in);
  }

  /** Checksum of everything after the header. */
  static int sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, HEADER, bytes.length - HEADER);
    return (int) sum.getValue();
  }

  /** A mark as its four letters, other bytes as dots. */
  private static String name(int mark) {
    StringBuilder name = new StringBuilder(4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      int c = mark >>> shift & 255;
      name.append(c > ' ' && c < 127 ? (char) c : '.');
    }
    return name.toString();
  }

  public int number() {
    try {
      return in.getInt();
    } catch (BufferUnderflowException e) {
      throw error("a number", "the end of the file");
    }
  }

  public String text() {
    return new String(octets(), StandardCharsets.UTF_8);
  }

  public byte[] octets() {
    byte[] values = new byte[count(1)];
    in.get(values);
    return values;
  }

  /**
   * Octets, or the bytes of larger values, where they stand.
   *
   * @param size bytes of one value
   */
  public Slice slice(int size) {
    int length = count(size) * size;
    int from = in.position();
    skip(length);
    return new Slice(in.array(), from, length);
  }

  public short[] shorts() {
    short[] values = new short[count(Short.BYTES)];
    in.asShortBuffer().get(values);
    skip(values.length * Short.BYTES);
    return values;
  }

  public int[] ints() {
    int[] values = new int[count(Integer.BYTES)];
    in.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  public long[] longs() {
    long[] values = new long[count(Long.BYTES)];
    in.asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  /**
   * How many things of {@code size} bytes or more follow.
   *
   * @throws DataFormatException where there is no room for them
   */
  public int count(int size) {
    int count = number();
    if (count < 0 || count > in.remaining() / size) {
      throw error(count + " values of " + size + " bytes or more", in.remaining() + " bytes");
    }
    return count;
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }

  /**
   * Must be called when everything is read.
   *
   * @throws DataFormatException where bytes are left
   */
  public void end() {
    if (in.hasRemaining()) {
      throw error("the end of the file", in.remaining() + " more bytes");
    }
  }

  /** A fault of the file at the place reached. */
  public DataFormatException error(String expected, String found) {
    return new DataFormatException(file + ", byte " + in.position(), 0, 0, expected, found);
  }
}
