package dev.attache.cli;

import java.util.ArrayList;
import java.util.List;

/** Plain text in at most {@value #WIDTH} columns: headings, and rows of columns that wrap. */
final class Page {
  static final int WIDTH = 96;
  private static final int INDENT = 2;
  private static final int GAP = 2;

  private final StringBuilder out = new StringBuilder();

  void heading(String title) {
    if (out.length() > 0) {
      out.append('\n');
    }
    out.append(title).append('\n');
  }

  void line(String text) {
    row(List.of(text), List.of());
  }

  /**
   * One row.
   *
   * @param cells texts of the columns
   * @param widths of all columns but the last, which takes the rest of the line
   */
  void row(List<String> cells, List<Integer> widths) {
    List<List<String>> columns = new ArrayList<>();
    int used = INDENT;
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      int width = i < widths.size() ? widths.get(i) : WIDTH - used;
      used += width + GAP;
      List<String> wrapped = wrap(cells.get(i), width);
      columns.add(wrapped);
      lines = Math.max(lines, wrapped.size());
    }
    for (int line = 0; line < lines; line++) {
      StringBuilder row = new StringBuilder(" ".repeat(INDENT));
      int column = INDENT;
      for (int i = 0; i < columns.size(); i++) {
        row.append(" ".repeat(Math.max(0, column - columnsOf(row))));
        row.append(line < columns.get(i).size() ? columns.get(i).get(line) : "");
        column += (i < widths.size() ? widths.get(i) : 0) + GAP;
      }
      out.append(row.toString().stripTrailing()).append('\n');
    }
  }

  private static int columnsOf(CharSequence text) {
    return (int) text.codePoints().count();
  }

  /** Breaks at spaces; a word longer than a line is cut. */
  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text)) {
      String rest = word;
      if (columnsOf(line) + 1 + columnsOf(rest) > width && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (columnsOf(rest) > width) {
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.length() > 0 && !rest.isEmpty() ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Words between white space; control characters, which would upset a terminal, count as such. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length()
          || Character.isWhitespace(text.charAt(i))
          || Character.isSpaceChar(text.charAt(i))
          || Character.isISOControl(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
