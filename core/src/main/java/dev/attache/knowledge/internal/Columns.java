package dev.attache.knowledge.internal;

import dev.attache.DataFormatException;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The file form of the knowledge base: named columns of whole numbers, and one pool of strings the
 * columns point into. Numbers are written as differences in variable length, so that sorted columns
 * are small. A checksum covers everything after it.
 */
public final class Columns {
  private static final int MAGIC = 0x41544b42;
  private static final int VERSION = 1;
  private static final String STRINGS = "strings";

  private final Map<String, int[]> columns;
  private final byte[] pool; // somewhere in the bytes of the file
  private final int[] offsets;
  private final @Nullable String[] made; // of the pool, each when first asked for; any thread's do

  private Columns(Map<String, int[]> columns, byte[] pool, int[] offsets) {
    this.columns = columns;
    this.pool = pool;
    this.offsets = offsets;
    this.made = new String[offsets.length - 1];
  }

  /**
   * @param file name for messages
   * @throws DataFormatException where the bytes are cut short, changed, or of another version
   */
  public static Columns read(String file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 16 || in.getInt() != MAGIC) {
      throw new DataFormatException(file, 0, 0, "a knowledge base", bytes.length + " other bytes");
    }
    int version = in.getInt();
    if (version != VERSION) {
      throw new DataFormatException(file, 0, 0, "format " + VERSION, "format " + version);
    }
    long expected = in.getLong();
    CRC32 sum = new CRC32();
    sum.update(bytes, 16, bytes.length - 16);
    if (sum.getValue() != expected) {
      throw new DataFormatException(
          file, 0, 0, "checksum " + expected, sum.getValue() + "; the file is cut or damaged");
    }
    try {
      return read(in);
    } catch (BufferUnderflowException
        | NegativeArraySizeException
        | ArrayIndexOutOfBoundsException e) {
      throw new DataFormatException(file, 0, 0, "whole columns", "a column cut short");
    }
  }

  private static Columns read(ByteBuffer in) {
    Map<String, int[]> columns = new HashMap<>();
    int count = in.getInt();
    for (int i = 0; i < count; i++) {
      byte[] name = new byte[in.get()];
      in.get(name);
      int[] values = new int[count(in)];
      in.position(numbers(in.array(), in.position(), values));
      columns.put(new String(name, StandardCharsets.US_ASCII), values);
    }
    int size = count(in);
    int[] lengths = columns.getOrDefault(STRINGS, new int[0]);
    int[] offsets = new int[lengths.length + 1];
    int start = in.position();
    int end = start + size;
    for (int i = 0; i < lengths.length; i++) {
      offsets[i] = start;
      if (lengths[i] < 0 || lengths[i] > end - start) {
        throw new BufferUnderflowException();
      }
      start += lengths[i];
    }
    offsets[lengths.length] = start;
    return new Columns(columns, in.array(), offsets);
  }

  /** How many things follow, each of one byte or more. */
  private static int count(ByteBuffer in) {
    int count = in.getInt();
    if (count > in.remaining()) {
      throw new BufferUnderflowException();
    }
    return count;
  }

  /** Reads values from {@code from} on; returns where they end. */
  private static int numbers(byte[] bytes, int from, int[] values) {
    int at = from;
    int last = 0;
    for (int i = 0; i < values.length; i++) {
      int bits = bytes[at++];
      if (bits < 0) {
        bits &= 0x7f;
        int shift = 7;
        int more;
        do {
          more = bytes[at++];
          bits |= (more & 0x7f) << shift;
          shift += 7;
        } while (more < 0);
      }
      last += (bits >>> 1) ^ -(bits & 1);
      values[i] = last;
    }
    return at;
  }

  /** A column; the caller must not change it. */
  public int[] column(String name) {
    int[] column = columns.get(name);
    if (column == null) {
      throw new DataFormatException("knowledge base", 0, 0, "a column named " + name, "none");
    }
    return column;
  }

  /** A string of the pool; 0 is the empty one. */
  public String string(int id) {
    String string = made[id];
    if (string == null) {
      string = new String(pool, offsets[id], offsets[id + 1] - offsets[id], StandardCharsets.UTF_8);
      made[id] = string;
    }
    return string;
  }

  /** Whether a string of the pool is {@code text}. */
  public boolean same(int id, String text) {
    int from = offsets[id];
    int length = offsets[id + 1] - from;
    for (int i = 0; i < length; i++) {
      if (pool[from + i] < 0) {
        return string(id).equals(text);
      }
      if (i >= text.length() || pool[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return length == text.length();
  }

  /** Whether a string of the pool folds to {@code folded}; see {@link Folding}. */
  public boolean foldsTo(int id, String folded) {
    int at = 0;
    boolean gap = false;
    for (int i = offsets[id]; i < offsets[id + 1]; i++) {
      int c = pool[i];
      if (c < 0) {
        return Folding.fold(string(id)).equals(folded);
      }
      if (c >= 'A' && c <= 'Z') {
        c += 32;
      }
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && at > 0) {
          if (at >= folded.length() || folded.charAt(at++) != ' ') {
            return false;
          }
        }
        gap = false;
        if (at >= folded.length() || folded.charAt(at++) != c) {
          return false;
        }
      } else if (c != '.' && c != '\'' && c != '`') {
        gap = true;
      }
    }
    return at == folded.length();
  }

  /** Collects columns and strings, then writes them. */
  public static final class Writer {
    private final Map<String, int[]> columns = new LinkedHashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> strings = new ArrayList<>();

    public Writer() {
      string("");
    }

    /** The pool's number of a string, which is added where it is new. */
    public int string(String value) {
      Integer known = ids.putIfAbsent(value, strings.size());
      if (known != null) {
        return known;
      }
      strings.add(value);
      return strings.size() - 1;
    }

    public void column(String name, int[] values) {
      if (columns.put(name, values.clone()) != null) {
        throw new IllegalArgumentException("column " + name + " was already written");
      }
    }

    public byte[] toBytes() {
      ByteArrayOutputStream pool = new ByteArrayOutputStream();
      int[] lengths = new int[strings.size()];
      for (int i = 0; i < lengths.length; i++) {
        byte[] utf8 = strings.get(i).getBytes(StandardCharsets.UTF_8);
        lengths[i] = utf8.length;
        pool.writeBytes(utf8);
      }
      column(STRINGS, lengths);
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      writeInt(body, columns.size());
      columns.forEach(
          (name, values) -> {
            body.write(name.length());
            body.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
            write(body, values);
          });
      writeInt(body, pool.size());
      body.writeBytes(pool.toByteArray());
      byte[] content = body.toByteArray();
      CRC32 sum = new CRC32();
      sum.update(content);
      return ByteBuffer.allocate(16 + content.length)
          .putInt(MAGIC)
          .putInt(VERSION)
          .putLong(sum.getValue())
          .put(content)
          .array();
    }

    private static void write(ByteArrayOutputStream out, int[] values) {
      writeInt(out, values.length);
      int last = 0;
      for (int value : values) {
        int step = value - last;
        int bits = (step << 1) ^ (step >> 31);
        last = value;
        while ((bits & ~0x7f) != 0) {
          out.write(bits & 0x7f | 0x80);
          bits >>>= 7;
        }
        out.write(bits);
      }
    }

    private static void writeInt(ByteArrayOutputStream out, int value) {
      out.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
    }
  }
}
