package dev.attache.internal;

import dev.attache.DataFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the project's data files: UTF-8, one row a line, fields between tabs, {@code #} lines and
 * blank lines skipped, the first row naming the columns.
 */
public final class Tsv {
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
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(utf8))
              .toString();
    } catch (CharacterCodingException e) {
      throw new DataFormatException(file, 0, 0, "UTF-8", "bytes that are not");
    }
    return parse(file, text);
  }

  public static Tsv parse(String file, String text) {
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    int length = text.length();
    // plain loops: this runs at start-up, where streams cost more to load than the file to read
    int mark = length > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0; // the mark of some editors
    for (int start = mark; start < length; ) {
      int end = start;
      while (end < length && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      String line = text.substring(start, end);
      start = end + 1;
      if (end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        start++;
      }
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> fields = split(line);
      if (header.isEmpty()) {
        header = fields;
      } else if (fields.size() > header.size()) {
        throw new DataFormatException(
            file, number, header.size() + 1, header.size() + " fields", fields.size() + " fields");
      } else {
        rows.add(new Row(file, number, header, fields));
      }
    }
    return new Tsv(file, header, Collections.unmodifiableList(rows));
  }

  private static List<String> split(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      fields.add(line.substring(from, tab).strip());
      from = tab + 1;
    }
    fields.add(line.substring(from).strip());
    return fields;
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
    private final List<String> header;
    private final List<String> fields;

    private Row(String file, int line, List<String> header, List<String> fields) {
      this.file = file;
      this.line = line;
      this.header = header;
      this.fields = fields;
    }

    /** 1-based line number. */
    public int line() {
      return line;
    }

    /** The field under {@code column}, empty where the line leaves it out. */
    public String get(String column) {
      int index = header.indexOf(column);
      if (index < 0) {
        throw new DataFormatException(file, 1, 0, "a column named " + column, header.toString());
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
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(value)) {
          return constant;
        }
      }
      throw error(column, "one of " + java.util.Arrays.toString(type.getEnumConstants()), value);
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
      return new DataFormatException(file, line, header.indexOf(column) + 1, expected, found);
    }
  }
}
