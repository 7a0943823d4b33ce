package dev.attache.actor.internal;

import dev.attache.DataFormatException;
import dev.attache.internal.Deflated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Deflated resources behind a four-byte mark; numbers as unsigned varints. */
public final class Binary {
  private final String file;
  private final byte[] bytes;
  private int at;

  private Binary(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * @param mark the number the file must begin with
   * @throws DataFormatException where the mark is another, or the bytes are cut or damaged
   */
  public static Binary open(String file, byte[] packed, int mark) {
    if (packed.length < 4) {
      throw new DataFormatException(file, 0, 0, "a model file", packed.length + " bytes");
    }
    int found =
        (packed[0] & 255) << 24
            | (packed[1] & 255) << 16
            | (packed[2] & 255) << 8
            | (packed[3] & 255);
    if (found != mark) {
      throw new DataFormatException(
          file, 0, 0, "mark " + Integer.toHexString(mark), Integer.toHexString(found));
    }
    return new Binary(file, Deflated.inflate(file, packed, 4));
  }

  /** How many things follow, each of one byte or more. */
  public int count() {
    int count = varint();
    if (count < 0 || count > bytes.length - at) {
      throw error("at most " + (bytes.length - at) + " entries", String.valueOf(count));
    }
    return count;
  }

  DataFormatException error(String expected, String found) {
    return new DataFormatException(file, 0, 0, expected, found);
  }

  public int varint() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int b = octet();
      value |= (b & 127) << shift;
      if (b < 128) {
        return value;
      }
    }
    throw error("a number", "more than five bytes at " + at);
  }

  /** Fills an array with numbers; for long ones much faster than number by number. */
  void varints(int[] values) {
    int from = at;
    for (int i = 0; i < values.length; i++) {
      int value = 0;
      int shift = 0;
      int b;
      do {
        if (from == bytes.length || shift == 35) {
          throw new DataFormatException(file, 0, 0, "a number", "none at " + from);
        }
        b = bytes[from++];
        value |= (b & 127) << shift;
        shift += 7;
      } while (b < 0);
      values[i] = value;
    }
    at = from;
  }

  /** Fills rows of octets where the bits of {@code filled} say there is one. */
  void rows(int[] filled, byte[] rows, int width) {
    int from = at;
    for (int i = 0; i < filled.length; i++) {
      int row = i * width;
      int bits = filled[i];
      if (from + Integer.bitCount(bits) > bytes.length || bits >>> width != 0) {
        throw new DataFormatException(file, 0, 0, "rows of " + width, "less at " + from);
      }
      while (bits != 0) {
        rows[row + Integer.numberOfTrailingZeros(bits)] = bytes[from++];
        bits &= bits - 1;
      }
    }
    at = from;
  }

  public int octet() {
    if (at == bytes.length) {
      throw error("more bytes", "the end after " + at);
    }
    return bytes[at++] & 255;
  }

  /** Zigzag varint. */
  public int signed() {
    int v = varint();
    return (v >>> 1) ^ -(v & 1);
  }

  /** Collects what {@link Binary} reads. */
  public static final class Writer {
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();

    public void varint(int value) {
      int v = value;
      while ((v & ~127) != 0) {
        raw.write((v & 127) | 128);
        v >>>= 7;
      }
      raw.write(v);
    }

    public void octet(int value) {
      raw.write(value);
    }

    public void signed(int value) {
      varint((value << 1) ^ (value >> 31));
    }

    public byte[] pack(int mark) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(mark >>> 24);
      out.write(mark >>> 16);
      out.write(mark >>> 8);
      out.write(mark);
      Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
      try (DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater)) {
        raw.writeTo(packed);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // memory only: cannot happen
      } finally {
        deflater.end();
      }
      return out.toByteArray();
    }
  }
}
