package dev.attache.trainer.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which PLOVER category is taken for which: {@code PloverConfusion GOLD FOUND TABLE}. GOLD holds
 * coded records as JSON Lines ({@code id}, {@code text}, {@code events} with {@code plover}), FOUND
 * what {@code attache batch GOLD --layers events} gives for them. Records of one text are one
 * document. Within a document equal categories are paired first, then what is left in order; what
 * has no partner is paired with {@value #NONE}.
 */
public final class PloverConfusion {
  static final String NONE = "none";

  private static final JsonMapper JSON = new JsonMapper();

  private PloverConfusion() {}

  /** Reads the first two files and writes the table, a row for each coded category. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("expected GOLD FOUND TABLE, got " + List.of(args));
    }
    List<String> gold = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
    List<String> found = Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8);
    Files.write(Path.of(args[2]), table(gold, found));
  }

  /** The lines of the table, its header first. */
  static List<String> table(List<String> gold, List<String> found) throws IOException {
    Map<String, List<String>> foundById = new LinkedHashMap<>();
    for (String line : found) {
      JsonNode document = JSON.readTree(line);
      foundById.put(document.path("id").asText(), categories(document));
    }
    Map<String, List<String>> goldByText = new LinkedHashMap<>();
    Map<String, String> idByText = new LinkedHashMap<>();
    for (String line : gold) {
      JsonNode record = JSON.readTree(line);
      String text = record.path("text").asText();
      idByText.putIfAbsent(text, record.path("id").asText());
      goldByText.computeIfAbsent(text, key -> new ArrayList<>()).addAll(categories(record));
    }
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    goldByText.forEach(
        (text, coded) ->
            pair(coded, foundById.getOrDefault(idByText.get(text), List.of()), counts));
    return lines(counts);
  }

  private static List<String> categories(JsonNode document) {
    List<String> categories = new ArrayList<>();
    for (JsonNode event : document.path("events")) {
      if (event.hasNonNull("plover")) {
        categories.add(event.get("plover").asText());
      }
    }
    return categories;
  }

  private static void pair(
      List<String> coded, List<String> found, Map<String, Map<String, Integer>> counts) {
    List<String> left = new ArrayList<>(found);
    List<String> alone = new ArrayList<>();
    for (String category : coded) {
      if (left.remove(category)) {
        count(category, category, counts);
      } else {
        alone.add(category);
      }
    }
    for (String category : alone) {
      count(category, left.isEmpty() ? NONE : left.remove(0), counts);
    }
    for (String category : left) {
      count(NONE, category, counts);
    }
  }

  private static void count(String coded, String found, Map<String, Map<String, Integer>> counts) {
    counts.computeIfAbsent(coded, key -> new TreeMap<>()).merge(found, 1, Integer::sum);
  }

  private static List<String> lines(Map<String, Map<String, Integer>> counts) {
    TreeSet<String> columns = new TreeSet<>();
    counts.values().forEach(row -> columns.addAll(row.keySet()));
    List<String> lines = new ArrayList<>();
    lines.add("coded\t" + String.join("\t", columns));
    counts.forEach(
        (coded, row) -> {
          StringBuilder line = new StringBuilder(coded);
          for (String column : columns) {
            Integer count = row.get(column);
            line.append('\t').append(count == null ? "" : count);
          }
          lines.add(line.toString());
        });
    return lines;
  }
}
