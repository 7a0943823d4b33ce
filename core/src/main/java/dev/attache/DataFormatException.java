package dev.attache;

import org.jspecify.annotations.Nullable;

/** A data file that does not say what its format asks for: where, what was expected, what came. */
public final class DataFormatException extends AttacheException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final String expected;
  private final @Nullable String found;

  /**
   * @param file path or resource name
   * @param line 1-based line, or 0 where the file has no lines (a binary resource)
   * @param column 1-based field of the line, or 0 where the whole line is meant
   */
  public DataFormatException(
      String file, int line, int column, String expected, @Nullable String found) {
    super(message(file, line, column, expected, found));
    this.file = file;
    this.line = line;
    this.column = column;
    this.expected = expected;
    this.found = found;
  }

  private static String message(
      String file, int line, int column, String expected, @Nullable String found) {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (column > 0) {
      text.append(", field ").append(column);
    }
    text.append(": expected ").append(expected);
    return found == null ? text.toString() : text.append(", found ").append(found).toString();
  }

  /** Path or resource name. */
  public String file() {
    return file;
  }

  /** 1-based, or 0 where the file has no lines. */
  public int line() {
    return line;
  }

  /** 1-based field of the line, or 0 where the whole line is meant. */
  public int column() {
    return column;
  }

  /** What the format asks for at this place. */
  public String expected() {
    return expected;
  }

  /** What stands there instead, or null where nothing more is known. */
  public @Nullable String found() {
    return found;
  }
}
