package dev.attache.cli;

import dev.attache.interchange.EventRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many events each month has for each source, target and category. A repeat of an event counts
 * once; an event without a date counts in the month its document was published.
 */
final class MonthlyCounts {
  private final TreeMap<String, Integer> counts = new TreeMap<>();

  /** Counts the rows of one document; safe for use by many threads. */
  synchronized void add(List<EventRow> rows) {
    for (EventRow row : rows) {
      Map<String, String> values = row.values();
      String month = month(values.getOrDefault("date", ""), values.getOrDefault("published", ""));
      String source = values.getOrDefault("source", "");
      String target = values.getOrDefault("target", "");
      boolean repeat = !values.getOrDefault("same_as", "").isEmpty();
      if (!repeat && !month.isEmpty() && !source.isEmpty() && !target.isEmpty()) {
        String key = String.join("\t", month, source, target, values.get("plover"));
        counts.merge(key, 1, Integer::sum);
      }
    }
  }

  private static String month(String date, String published) {
    boolean toTheMonth =
        date.length() >= 7 && date.charAt(4) == '-' && Character.isDigit(date.charAt(5));
    String from = toTheMonth ? date : published;
    return from.length() >= 7 ? from.substring(0, 7) : "";
  }

  /** A header and the counts, sorted. */
  synchronized List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("month\tsource\ttarget\tplover\tevents");
    counts.forEach((key, count) -> lines.add(key + "\t" + count));
    return lines;
  }

  /** Months in order, each with its count, for every pair of source and target. */
  synchronized Map<String, TreeMap<String, Integer>> byPair() {
    Map<String, TreeMap<String, Integer>> pairs = new LinkedHashMap<>();
    counts.forEach(
        (key, count) -> {
          String[] fields = key.split("\t", -1);
          pairs
              .computeIfAbsent(fields[1] + " → " + fields[2], pair -> new TreeMap<>())
              .merge(fields[0], count, Integer::sum);
        });
    return pairs;
  }
}
