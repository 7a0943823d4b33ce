package dev.attache.internal;

import dev.attache.DataFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
  private final List<String> header;
  private final List<Row> rows;

  private Tsv(String file, List<String> header, List<Row> rows) {
    this.file = file;
    this.header = header;
    this.rows = rows;
  }

  /**
   * @param file name for messages
   * @throws DataFormatException where the bytes are not UTF-8, or a row has more fields than the
   *     header names
   */
  public static Tsv parse(String file, byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) { // for bytes that are not UTF-8, or as written
      text = strictly(file, utf8);
    }
    return parse(file, text);
  }

  private static String strictly(String file, byte[] utf8) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(utf8))
          .toString();
    } catch (CharacterCodingException e) {
      throw new DataFormatException(file, 0, 0, "UTF-8", "bytes that are not");
    }
  }

  public static Tsv parse(String file, String text) {
    List<String> header = List.of();
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    int length = text.length();
    // an array, no streams, no line twice: this runs at start-up, not yet compiled
    char[] chars = text.toCharArray();
    int mark = length > 0 && chars[0] == '\uFEFF' ? 1 : 0; // the mark of some editors
    for (int start = mark; start < length; ) {
      int line = start;
      number++;
      List<String> fields = new ArrayList<>(8);
      int from = start;
      int end = start;
      for (; end < length; end++) {
        char c = chars[end];
        if (c >= ' ') {
          continue;
        }
        if (c == '\t') {
          fields.add(field(text, chars, from, end));
          from = end + 1;
        } else if (c == '\n' || c == '\r') {
          break;
        }
      }
      fields.add(field(text, chars, from, end));
      start = end + 1;
      if (start < length && chars[end] == '\r' && chars[start] == '\n') {
        start++;
      }
      if (chars[line] == '#' || blank(fields)) {
        continue;
      }
      if (header.isEmpty()) {
        header = fields;
        for (int i = 0; i < fields.size(); i++) {
          columns.putIfAbsent(fields.get(i), i);
        }
      } else if (fields.size() > header.size()) {
        throw new DataFormatException(
            file, number, header.size() + 1, header.size() + " fields", fields.size() + " fields");
      } else {
        rows.add(new Row(file, number, columns, fields));
      }
    }
    return new Tsv(file, header, Collections.unmodifiableList(rows));
  }

  /** What stands between two tabs, without white space around. */
  private static String field(String text, char[] chars, int from, int end) {
    if (from == end) {
      return "";
    }
    String field = text.substring(from, end);
    return printed(chars[from]) && printed(chars[end - 1]) ? field : field.strip();
  }

  /** Certainly no white space. */
  private static boolean printed(char c) {
    return c > ' ' && c < 127;
  }

  private static boolean blank(List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  public String file() {
    return file;
  }

  public List<String> header() {
    return header;
  }

  public List<Row> rows() {
    return rows;
  }

  /** One line of the file. A field that the line leaves out reads as empty. */
  public static final class Row {
    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> fields;

    private Row(String file, int line, Map<String, Integer> columns, List<String> fields) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.fields = fields;
    }

    /** 1-based line number. */
    public int line() {
      return line;
    }

    /** The field under {@code column}, empty where the line leaves it out. */
    public String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new DataFormatException(
            file, 1, 0, "a column named " + column, columns.keySet().toString());
      }
      return index < fields.size() ? fields.get(index) : "";
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
      int at = columns.getOrDefault(column, -1) + 1;
      return new DataFormatException(file, line, at, expected, found);
    }
  }
}
