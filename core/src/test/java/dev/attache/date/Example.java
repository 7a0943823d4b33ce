package dev.attache.date;

import dev.attache.internal.Tsv;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code examples.tsv} or {@code kinds.tsv}: a text with its expressions in brackets, and
 * what they mean.
 */
record Example(String marked, String found, @Nullable LocalDate date, Conventions style) {
  /** What stands beside the rules. */
  static List<Example> all() {
    return in("examples.tsv");
  }

  static List<Example> in(String file) {
    return EnglishData.resource(file).rows().stream().map(Example::of).toList();
  }

  private static Example of(Tsv.Row row) {
    String date = row.get("date");
    LocalDate reference =
        date.equals("-")
            ? null
            : date.isEmpty() ? LocalDate.of(2025, 4, 17) : LocalDate.parse(date);
    String style = row.get("style");
    return new Example(
        row.require("text"),
        row.get("found"),
        reference,
        style.isEmpty() ? Conventions.TIMEML : row.require("style", Conventions.class));
  }

  String text() {
    return marked.replace("[", "").replace("]", "");
  }

  @Override
  public String toString() {
    return marked + " (" + date + ", " + style + ")";
  }
}
