package dev.attache.interchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.Analysis;
import dev.attache.entity.Entity;
import dev.attache.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of event data, as political scientists exchange it: who did what to whom, when and where.
 * An event with several sources or targets gives a row for each pair; an engagement of parties on
 * one side only ("France and Germany met") a row for each pair of them, in order of mention.
 *
 * @param values column name to value, in column order; an empty string where there is none
 */
public record EventRow(Map<String, String> values) {
  /** Column names in order. */
  public static final List<String> COLUMNS =
      List.of(
          "document",
          "published",
          "date",
          "source",
          "source_sector",
          "source_name",
          "target",
          "target_sector",
          "target_name",
          "plover",
          "cameo",
          "mode",
          "kind",
          "status",
          "place",
          "start",
          "end",
          "text",
          "event",
          "same_as");

  /**
   * What opens a formula, wide forms included. A quotation mark opens a cell that is read on past
   * its tab, and may hide one.
   */
  private static final String FORMULA = "=+-@\"\uFF1D\uFF0B\uFF0D\uFF20";

  public EventRow {
    values = Map.copyOf(values);
  }

  /** The header line of a table, without a line end. */
  public static String header() {
    return String.join("\t", COLUMNS);
  }

  /** The rows of one document, in order of text. */
  public static List<EventRow> of(Analysis analysis) {
    Map<String, Entity> entities = new HashMap<>();
    analysis.entities().forEach(entity -> entities.put(entity.id(), entity));
    List<EventRow> rows = new ArrayList<>();
    List<Event> events = analysis.events();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      for (Pair pair : pairs(event)) {
        rows.add(row(analysis, event, i, entities.get(pair.source()), entities.get(pair.target())));
      }
    }
    return rows;
  }

  private record Pair(@Nullable String source, @Nullable String target) {}

  private static List<Pair> pairs(Event event) {
    List<String> source = event.source();
    List<String> target = event.target();
    List<Pair> pairs = new ArrayList<>();
    if (target.isEmpty() && source.size() > 1 && event.kind() != null) {
      for (int i = 0; i < source.size(); i++) {
        for (int j = i + 1; j < source.size(); j++) {
          pairs.add(new Pair(source.get(i), source.get(j)));
        }
      }
      return pairs;
    }
    for (String one :
        source.isEmpty() ? java.util.Collections.singletonList((String) null) : source) {
      if (target.isEmpty()) {
        pairs.add(new Pair(one, null));
      }
      for (String other : target) {
        pairs.add(new Pair(one, other));
      }
    }
    return pairs;
  }

  private static EventRow row(
      Analysis analysis, Event event, int index, @Nullable Entity source, @Nullable Entity target) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("document", text(analysis.document().id()));
    row.put("published", text(analysis.document().date()));
    row.put("date", text(event.date()));
    row.put("source", code(source));
    row.put("source_sector", source == null ? "" : text(event.sourceSector()));
    row.put("source_name", source == null ? "" : source.name());
    row.put("target", code(target));
    row.put("target_sector", target == null ? "" : text(event.targetSector()));
    row.put("target_name", target == null ? "" : target.name());
    row.put("plover", event.plover().name());
    row.put("cameo", text(event.cameo()));
    row.put("mode", text(event.mode()));
    row.put("kind", text(event.kind()));
    row.put("status", event.status().name());
    row.put("place", text(event.place()));
    row.put("start", String.valueOf(event.span().start()));
    row.put("end", String.valueOf(event.span().end()));
    row.put("text", event.text());
    row.put("event", String.valueOf(index));
    row.put("same_as", text(event.sameAs()));
    return new EventRow(row);
  }

  private static String code(@Nullable Entity entity) {
    if (entity == null) {
      return "";
    }
    return entity.code() != null ? entity.code() : text(entity.country());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /**
   * The row between tabs. Tabs and line ends within a value become spaces; a value that a
   * spreadsheet would take for a formula gets an apostrophe before it.
   */
  public String toTsv() {
    StringBuilder line = new StringBuilder();
    for (String column : COLUMNS) {
      if (line.length() > 0 || !column.equals(COLUMNS.get(0))) {
        line.append('\t');
      }
      line.append(cell(values.getOrDefault(column, "")));
    }
    return line.toString();
  }

  /** What spreadsheets drop before they look whether a cell is a formula. */
  private static boolean skipped(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }

  private static String cell(String value) {
    if (value.isEmpty()) {
      return value;
    }
    StringBuilder cell = new StringBuilder(value.length() + 1);
    int first = 0;
    while (first < value.length() - 1 && skipped(value.charAt(first))) {
      first++;
    }
    if (FORMULA.indexOf(value.charAt(first)) >= 0) {
      cell.append('\'');
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      cell.append(c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u0085' ? ' ' : c);
    }
    return cell.toString();
  }

  /** The row as a JSON object; columns without a value are left out. */
  public String toJson() {
    ObjectNode node = Json.MAPPER.createObjectNode();
    for (String column : COLUMNS) {
      String value = values.getOrDefault(column, "");
      if (!value.isEmpty()) {
        node.put(column, value);
      }
    }
    return node.toString();
  }
}
