package dev.attache.trainer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns what the evaluation prints into the tables of the accuracy page: {@code AccuracyTables
 * PRINTED DIRECTORY}. A line of figures is indented and reads {@code group/set[: measure] name
 * value name value …}, with two blanks between figures; other lines are passed over. Lines of a
 * group that give figures of the same names are one table: {@code accuracy-GROUP.tsv} those like
 * the first, {@code accuracy-GROUP-NAME.tsv} the others, by the name of their first figure.
 */
public final class AccuracyTables {
  private static final String INDENT = "  ";
  private static final String ALL = "all";

  private AccuracyTables() {}

  /** Reads the printed figures of the first argument and writes the tables into the second. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected PRINTED DIRECTORY, got " + List.of(args));
    }
    Path directory = Files.createDirectories(Path.of(args[1]));
    for (Map.Entry<String, String> table :
        tables(Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)).entrySet()) {
      Files.writeString(directory.resolve("accuracy-" + table.getKey() + ".tsv"), table.getValue());
    }
  }

  /** One line of figures. */
  private record Line(
      String group, String set, String measure, List<String> names, List<String> values) {
    static Line read(String line) {
      String text = line.strip();
      int gap = text.indexOf(INDENT);
      String name = text.substring(0, gap);
      int slash = name.indexOf('/');
      int colon = name.indexOf(": ");
      List<String> names = new ArrayList<>();
      List<String> values = new ArrayList<>();
      for (String figure : text.substring(gap).strip().split(" {2,}")) {
        int blank = figure.lastIndexOf(' ');
        names.add(figure.substring(0, Math.max(0, blank)).replace('_', ' '));
        values.add(figure.substring(blank + 1));
      }
      return new Line(
          name.substring(0, slash),
          name.substring(slash + 1, colon < 0 ? name.length() : colon),
          colon < 0 ? ALL : name.substring(colon + 2),
          names,
          values);
    }
  }

  /** The tables by the name of their file, each with a header line. */
  static Map<String, String> tables(List<String> printed) {
    Map<String, List<Line>> tables = new TreeMap<>();
    Map<String, List<String>> first = new LinkedHashMap<>();
    for (String text : printed) {
      if (isFigures(text)) {
        Line line = Line.read(text);
        boolean like =
            first.computeIfAbsent(line.group(), group -> line.names()).equals(line.names());
        String table = like ? line.group() : line.group() + "-" + line.names().get(0);
        tables.computeIfAbsent(table.replace(' ', '-'), name -> new ArrayList<>()).add(line);
      }
    }
    Map<String, String> written = new TreeMap<>();
    tables.forEach((name, lines) -> written.put(name, table(lines)));
    return written;
  }

  private static boolean isFigures(String line) {
    String text = line.strip();
    int gap = text.indexOf(INDENT);
    return line.startsWith(INDENT) && gap > 0 && text.lastIndexOf('/', gap) > 0;
  }

  /** The column of measures is left out where there is one measure only. */
  private static String table(List<Line> lines) {
    boolean measures = lines.stream().anyMatch(line -> !line.measure().equals(ALL));
    StringBuilder out = new StringBuilder();
    row(out, measures, "set", "measure", lines.get(0).names());
    lines.forEach(line -> row(out, measures, line.set(), line.measure(), line.values()));
    return out.toString();
  }

  private static void row(
      StringBuilder out, boolean measures, String set, String measure, List<String> figures) {
    Stream<String> head = measures ? Stream.of(set, measure) : Stream.of(set);
    out.append(String.join("\t", Stream.concat(head, figures.stream()).toList())).append('\n');
  }
}
