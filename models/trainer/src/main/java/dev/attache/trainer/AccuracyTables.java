package dev.attache.trainer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Turns what the evaluation prints into the tables of the accuracy page, one file for each group of
 * sets: {@code AccuracyTables PRINTED DIRECTORY}. A line of figures is indented and reads {@code
 * group/set[: measure] name value name value …}, with two blanks between figures; other lines are
 * passed over.
 */
public final class AccuracyTables {
  private static final String INDENT = "  ";

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

  /** The tables by group, each with a header line. */
  static Map<String, String> tables(List<String> printed) {
    return printed.stream()
        .filter(AccuracyTables::isFigures)
        .map(String::strip)
        .collect(
            Collectors.groupingBy(
                line -> line.substring(0, line.indexOf('/')),
                TreeMap::new,
                Collectors.mapping(
                    AccuracyTables::row, Collectors.joining("", "set\tmeasure\tfigures\n", ""))));
  }

  private static boolean isFigures(String line) {
    String text = line.strip();
    int gap = text.indexOf(INDENT);
    return line.startsWith(INDENT) && gap > 0 && text.lastIndexOf('/', gap) > 0;
  }

  private static String row(String line) {
    int gap = line.indexOf(INDENT);
    String name = line.substring(line.indexOf('/') + 1, gap);
    int colon = name.indexOf(": ");
    String set = colon < 0 ? name : name.substring(0, colon);
    String measure = colon < 0 ? "all" : name.substring(colon + 2);
    String figures = line.substring(gap).strip().replaceAll(" {2,}", ", ");
    return set + "\t" + measure + "\t" + figures + "\n";
  }
}
