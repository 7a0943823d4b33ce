package dev.attache.trainer.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/** Writes a tenure file: sorted rows, one a line, so that two imports can be compared. */
final class TenureFile {
  private static final String HEADER =
      "office\ttitle\tholder\twikidata\tstart\tend\tflags\tconfidence\taliases\tknown\n";

  private final TreeSet<String> rows = new TreeSet<>();

  /** One row; fields may be empty, never null. */
  void add(
      String office,
      String title,
      String holder,
      String wikidata,
      String start,
      String end,
      boolean acting,
      String confidence,
      String aliases,
      String known) {
    // sorted by office, then start, then the rest
    rows.add(
        String.join(
            "\t",
            office,
            start,
            clean(title),
            clean(holder),
            wikidata,
            end,
            acting ? "acting" : "",
            confidence,
            clean(aliases),
            known));
  }

  private static String clean(String field) {
    return field.replace('\t', ' ').strip();
  }

  void write(Path file, String comment) {
    StringBuilder out = new StringBuilder("# " + comment + "\n" + HEADER);
    for (String row : rows) {
      String[] f = row.split("\t", -1);
      String line = String.join("\t", f[0], f[2], f[3], f[4], f[1], f[5], f[6], f[7], f[8], f[9]);
      out.append(line.stripTrailing()).append('\n');
    }
    try {
      Files.writeString(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return rows.size();
  }
}
