package dev.attache.cli;

import dev.attache.interchange.EventRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many events each month has for each source, target and category. A repeat of an event counts
 * once, and so does an event with several actors of one state on a side; an event without a date
 * counts in the month its document was published.
 */
final class MonthlyCounts {
  private static final int MONTH = "2025-04".length();

  private final TreeMap<String, Integer> counts = new TreeMap<>();

  /** Counts the rows of one document; safe for use by many threads. */
  synchronized void add(List<EventRow> rows) {
    Set<String> seen = new HashSet<>();
    for (EventRow row : rows) {
      Map<String, String> values = row.values();
      String month = month(values.getOrDefault("date", ""), values.getOrDefault("published", ""));
      String source = values.getOrDefault("source", "");
      String target = values.getOrDefault("target", "");
      boolean repeat = !values.getOrDefault("same_as", "").isEmpty();
      if (!repeat && !month.isEmpty() && !source.isEmpty() && !target.isEmpty()) {
        String key = String.join("\t", month, source, target, values.get("plover"));
        if (seen.add(values.get("event") + "\t" + key)) {
          counts.merge(key, 1, Integer::sum);
        }
      }
    }
  }

  private static String month(String date, String published) {
    return toTheMonth(date)
        ? date.substring(0, MONTH)
        : toTheMonth(published) ? published.substring(0, MONTH) : "";
  }

  /** False for a week (2025-W16), a season (2025-SU) and an open year (XXXX-04). */
  private static boolean toTheMonth(String date) {
    if (date.length() < MONTH) {
      return false;
    }
    for (int i = 0; i < MONTH; i++) {
      char c = date.charAt(i);
      if (i == 4 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** A header and the counts, sorted. */
  synchronized List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("month\tsource\ttarget\tplover\tevents");
    counts.forEach((key, count) -> lines.add(key + "\t" + count));
    return lines;
  }

  /** Months in order, each with its count, for every pair of different source and target. */
  synchronized Map<String, TreeMap<String, Integer>> byPair() {
    Map<String, TreeMap<String, Integer>> pairs = new LinkedHashMap<>();
    counts.forEach(
        (key, count) -> {
          String[] fields = key.split("\t", -1);
          if (!fields[1].equals(fields[2])) {
            pairs
                .computeIfAbsent(fields[1] + " → " + fields[2], pair -> new TreeMap<>())
                .merge(fields[0], count, Integer::sum);
          }
        });
    return pairs;
  }
}
