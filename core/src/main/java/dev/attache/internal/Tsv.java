package dev.attache.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.attache.DataFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the project's data files: UTF-8, one row a line, fields between tabs, {@code #} lines and
 * blank lines skipped, the first row naming the columns.
 */
public final class Tsv {
  private static final char REPLACEMENT = '\uFFFD';

  private final String file;
  private final byte[] utf8;
  private final String ascii; // the bytes one by one: what is ASCII is cut from it, not decoded
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private List<String> header = List.of();

  private Tsv(String file, byte[] utf8) {
    this.file = file;
    this.utf8 = utf8;
    this.ascii = new String(utf8, ISO_8859_1);
  }

  /**
   * @param file name for messages
   * @param utf8 kept, and not to be changed: fields are made where they are asked for
   * @throws DataFormatException where the bytes are not UTF-8, or a row has more fields than the
   *     header names
   */
  public static Tsv parse(String file, byte[] utf8) {
    Tsv table = new Tsv(file, utf8);
    boolean marked = utf8.length > 2 && utf8[0] == -17 && utf8[1] == -69 && utf8[2] == -65;
    int start = marked ? 3 : 0; // the mark of some editors
    for (int line = 1; start < utf8.length; line++) {
      start = table.line(line, start);
    }
    return table;
  }

  public static Tsv parse(String file, String text) {
    return parse(file, text.getBytes(UTF_8));
  }

  /** Reads the line that begins at {@code start}; returns where the next one does. */
  private int line(int number, int start) {
    // small loops, no streams, no strings: this runs at start-up, not yet compiled
    int[] bounds = new int[Math.max(8, header.size() + 1)];
    int fields = 0;
    boolean plain = true;
    int end = special(start);
    bounds[0] = start;
    for (; end < utf8.length; end = special(end + 1)) {
      byte c = utf8[end];
      if (c == '\t') {
        if (++fields + 1 >= bounds.length) {
          bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[fields] = end + 1;
      } else if (c == '\n' || c == '\r') {
        break;
      }
      plain &= c >= 0;
    }
    bounds[++fields] = end + 1;
    if (!plain) {
      decode(start, end);
    }
    if (utf8[start] != '#') {
      add(new Row(this, number, bounds, fields, plain));
    }
    boolean pair = utf8.length - end > 1 && utf8[end] == '\r' && utf8[end + 1] == '\n';
    return pair ? end + 2 : end + 1;
  }

  /** Where, from {@code from} on, the next control character or letter beyond ASCII stands. */
  private int special(int from) {
    int at = from;
    while (at < utf8.length && utf8[at] >= ' ') {
      at++;
    }
    return at;
  }

  private void decode(int start, int end) {
    if (new String(utf8, start, end - start, UTF_8).indexOf(REPLACEMENT) < 0) {
      return;
    }
    try { // for bytes that are not UTF-8, or as written
      var unused =
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(utf8));
    } catch (CharacterCodingException e) {
      throw new DataFormatException(file, 0, 0, "UTF-8", "bytes that are not");
    }
  }

  private void add(Row row) {
    if (row.blank()) {
      return;
    }
    if (header.isEmpty()) {
      header = row.all();
      for (int i = 0; i < header.size(); i++) {
        columns.putIfAbsent(header.get(i).intern(), i); // found by identity, most often
      }
    } else if (row.fields > header.size()) {
      throw new DataFormatException(
          file, row.line, header.size() + 1, header.size() + " fields", row.fields + " fields");
    } else {
      rows.add(row);
    }
  }

  public String file() {
    return file;
  }

  public List<String> header() {
    return header;
  }

  public List<Row> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** One line of the file. A field that the line leaves out reads as empty. */
  public static final class Row {
    private final Tsv table;
    private final int line;
    private final int[] bounds; // where each field begins, and past the tab after the last
    private final int fields;
    private final boolean plain; // ASCII

    private Row(Tsv table, int line, int[] bounds, int fields, boolean plain) {
      this.table = table;
      this.line = line;
      this.bounds = bounds;
      this.fields = fields;
      this.plain = plain;
    }

    /** What stands between two tabs, without white space around. */
    private String field(int number) {
      int from = bounds[number];
      int to = bounds[number + 1] - 1;
      if (from == to) {
        return "";
      }
      String field =
          plain ? table.ascii.substring(from, to) : new String(table.utf8, from, to - from, UTF_8);
      return printed(table.utf8[from]) && printed(table.utf8[to - 1]) ? field : field.strip();
    }

    /** Certainly no white space. */
    private static boolean printed(byte c) {
      return c > ' ' && c < 127;
    }

    private boolean blank() {
      if (printed(table.utf8[bounds[0]])) {
        return false;
      }
      for (int i = 0; i < fields; i++) {
        if (!field(i).isEmpty()) {
          return false;
        }
      }
      return true;
    }

    private List<String> all() {
      List<String> all = new ArrayList<>(fields);
      for (int i = 0; i < fields; i++) {
        all.add(field(i));
      }
      return Collections.unmodifiableList(all);
    }

    /** 1-based line number. */
    public int line() {
      return line;
    }

    /** The field under {@code column}, empty where the line leaves it out. */
    public String get(String column) {
      Integer index = table.columns.get(column);
      if (index == null) {
        throw new DataFormatException(
            table.file, 1, 0, "a column named " + column, table.columns.keySet().toString());
      }
      return index < fields ? field(index) : "";
    }

    /** The field under {@code column}, empty also where the file has no such column. */
    public String optional(String column) {
      Integer index = table.columns.get(column);
      return index != null && index < fields ? field(index) : "";
    }

    /** The field under {@code column}, which must not be empty. */
    public String require(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw error(column, "a value for " + column, "nothing");
      }
      return value;
    }

    public <E extends Enum<E>> E require(String column, Class<E> type) {
      String value = require(column);
      try {
        return Enum.valueOf(type, value);
      } catch (IllegalArgumentException e) {
        throw error(column, "one of " + Arrays.toString(type.getEnumConstants()), value);
      }
    }

    /** As above, without the reflection that looking into the class of an enumeration takes. */
    public <E extends Enum<E>> E require(String column, E[] values) {
      String name = require(column);
      for (E value : values) {
        if (value.name().equals(name)) {
          return value;
        }
      }
      throw error(column, "one of " + Arrays.toString(values), name);
    }

    public int requireInt(String column, int low, int high) {
      String value = require(column);
      try {
        int number = Integer.parseInt(value);
        if (low <= number && number <= high) {
          return number;
        }
      } catch (NumberFormatException e) {
        // falls through to the same message: not such a number
      }
      throw error(column, "a whole number from " + low + " to " + high, value);
    }

    /** The error to throw where this row's {@code column} does not hold what it should. */
    public DataFormatException error(String column, String expected, @Nullable String found) {
      int at = table.columns.getOrDefault(column, -1) + 1;
      return new DataFormatException(table.file, line, at, expected, found);
    }
  }
}
