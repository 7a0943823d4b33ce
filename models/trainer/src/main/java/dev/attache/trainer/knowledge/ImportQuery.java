package dev.attache.trainer.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.DataFormatException;
import dev.attache.knowledge.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Office holders from the answer of a Wikidata query, CSV or JSON: {@code ImportQuery SOURCES
 * ANSWER DATE TENURES.tsv}. The query gives {@code iso3, positionLabel, holder, holderLabel, start,
 * end}; the date is the day it was asked, up to which open tenures are known.
 */
public final class ImportQuery {
  private static final List<String> COLUMNS =
      List.of("iso3", "positionLabel", "holder", "holderLabel", "start", "end");

  private ImportQuery() {}

  public static void main(String[] args) {
    if (args.length != 4) {
      throw new IllegalArgumentException("expected: SOURCES ANSWER DATE TENURES.tsv");
    }
    LocalDate asked = LocalDate.parse(args[2]);
    Titles titles = new Titles(new KnowledgeSources(Path.of(args[0])));
    TenureFile out = rows(Path.of(args[1]), titles, asked);
    out.write(Path.of(args[3]), "Wikidata (CC0), asked on " + asked + ".");
  }

  static TenureFile rows(Path answer, Titles titles, LocalDate asked) {
    TenureFile out = new TenureFile();
    List<Map<String, String>> rows =
        answer.toString().endsWith(".json") ? json(answer) : csv(answer);
    for (Map<String, String> row : rows) {
      String place = row.getOrDefault("iso3", "");
      String title = withoutPlace(row.getOrDefault("positionLabel", ""));
      String name = Names.label(row.getOrDefault("holderLabel", ""));
      Titles.Found found = place.isEmpty() || name.isEmpty() ? null : titles.find(place, title);
      String start = date(row.getOrDefault("start", ""));
      if (found != null && !start.isEmpty()) {
        out.add(
            found.office(),
            Names.title(title),
            name,
            row.getOrDefault("holder", "").replaceAll("^.*/", ""),
            start,
            date(row.getOrDefault("end", "")),
            found.acting(),
            "MEDIUM",
            "",
            asked.toString());
      }
    }
    return out;
  }

  /** {@code Minister of Foreign Affairs of Peru} and {@code (Peru)} say the place once more. */
  private static String withoutPlace(String label) {
    String plain = label.replaceAll("\\s*\\(.*?\\)", "");
    int of = plain.lastIndexOf(" of ");
    boolean tail =
        of > 0 && Character.isUpperCase(plain.charAt(Math.min(of + 4, plain.length() - 1)));
    String rest = tail ? plain.substring(0, of) : plain;
    return rest.matches("(?i)(minister|secretary|ministry|chief)") ? plain : rest;
  }

  /** The day of a time stamp; empty where it is no date. */
  private static String date(String stamp) {
    String day = stamp.length() > 10 ? stamp.substring(0, 10) : stamp;
    try {
      return day.isEmpty() ? "" : PartialDate.parse(day).toString();
    } catch (IllegalArgumentException e) {
      // an unknown value, which Wikidata writes as a link
      return "";
    }
  }

  private static List<Map<String, String>> csv(Path file) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Csv.Row row : Csv.read(file)) {
      Map<String, String> fields = new LinkedHashMap<>();
      COLUMNS.forEach(column -> fields.put(column, row.get(column)));
      rows.add(fields);
    }
    return rows;
  }

  private static List<Map<String, String>> json(Path file) {
    JsonNode bindings;
    try {
      bindings = new ObjectMapper().readTree(Files.readString(file)).at("/results/bindings");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!bindings.isArray()) {
      throw new DataFormatException(file.toString(), 0, 0, "results.bindings", "none");
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode binding : bindings) {
      Map<String, String> fields = new LinkedHashMap<>();
      COLUMNS.forEach(column -> fields.put(column, binding.path(column).path("value").asText("")));
      rows.add(fields);
    }
    return rows;
  }
}
