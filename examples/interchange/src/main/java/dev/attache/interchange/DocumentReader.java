package dev.attache.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.DataFormatException;
import dev.attache.Document;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads input documents, one JSON object a line: {@code {"id": "…", "date": "YYYY-MM-DD", "text":
 * "…"}}. Only {@code text} is required; keys of other names are carried along. An id or a date that
 * cannot be used, and a text without words, cost no document: it is read without them, with a
 * warning. Immutable and safe for use by many threads.
 */
public final class DocumentReader {
  private final String file;

  /**
   * @param file name of the file for messages
   */
  public DocumentReader(String file) {
    this.file = Objects.requireNonNull(file, "file");
  }

  /**
   * Reads one line.
   *
   * @param line its 1-based number for messages
   * @throws DataFormatException where it is not a JSON object, or lacks a text
   */
  public InputDocument read(String json, int line) {
    ObjectNode object = (ObjectNode) Json.object(json, file, line);
    JsonNode text = Json.get(object, "text");
    if (text == null || !text.isTextual()) {
      throw new DataFormatException(file, line, 0, "\"text\" as a string", Json.show(text));
    }
    List<String> warnings = new ArrayList<>();
    JsonNode id = id(object, warnings);
    LocalDate date = usableDate(object, warnings);
    if (text.textValue().isBlank()) {
      warnings.add("text: expected words, got none; nothing to analyse");
    }
    object.remove("id");
    object.remove("date");
    object.remove("text");
    return new InputDocument(
        new Document(text.textValue(), date, id == null ? null : id.asText()),
        id == null ? null : id.toString(),
        object.isEmpty() ? null : object.toString(),
        warnings);
  }

  /** The id of a line that may not be a document, as JSON text, or null where none can be read. */
  public static @Nullable String idOf(String json) {
    try {
      JsonNode id = Json.get(Json.object(json, "", 0), "id");
      return id != null && (id.isTextual() || id.isIntegralNumber()) ? id.toString() : null;
    } catch (DataFormatException e) {
      return null; // no id can be read from what is no JSON object
    }
  }

  private static @Nullable JsonNode id(JsonNode object, List<String> warnings) {
    JsonNode id = Json.get(object, "id");
    if (id != null && !id.isTextual() && !id.isIntegralNumber()) {
      warnings.add(
          "id: expected a string or a whole number, got " + Json.show(id) + "; written as null");
      return null;
    }
    return id;
  }

  private static @Nullable LocalDate usableDate(JsonNode object, List<String> warnings) {
    JsonNode date = Json.get(object, "date");
    LocalDate day = day(date);
    if (date != null && day == null) {
      String shown = Json.show(date);
      String got = date.isTextual() ? "'" + shown.substring(1, shown.length() - 1) + "'" : shown;
      warnings.add("date: expected YYYY-MM-DD, got " + got + "; analysed without a date");
    }
    return day;
  }

  private static @Nullable LocalDate day(@Nullable JsonNode date) {
    try {
      return date != null && date.isTextual() ? LocalDate.parse(date.textValue()) : null;
    } catch (DateTimeParseException e) {
      return null; // not such a date: the caller says so
    }
  }

  /** The date of a line that is of no use without it, or null where the line has none. */
  static @Nullable LocalDate date(JsonNode object, String file, int line) {
    JsonNode date = Json.get(object, "date");
    LocalDate day = day(date);
    if (date == null || day != null) {
      return day;
    }
    throw new DataFormatException(
        file, line, 0, "\"date\" as YYYY-MM-DD, such as 2025-04-17", Json.show(date));
  }
}
