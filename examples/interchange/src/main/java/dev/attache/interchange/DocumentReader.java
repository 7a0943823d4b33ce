package dev.attache.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.DataFormatException;
import dev.attache.Document;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads input documents, one JSON object a line: {@code {"id": "…", "date": "YYYY-MM-DD", "text":
 * "…"}}. Only {@code text} is required; keys of other names are carried along. Immutable and safe
 * for use by many threads.
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
   * @throws DataFormatException where it is not a JSON object, lacks a text, or has an id or a date
   *     of another shape
   */
  public InputDocument read(String json, int line) {
    ObjectNode object = (ObjectNode) Json.object(json, file, line);
    JsonNode id = id(object, line);
    LocalDate date = date(object, file, line);
    JsonNode text = Json.get(object, "text");
    if (text == null || !text.isTextual()) {
      throw new DataFormatException(file, line, 0, "\"text\" as a string", Json.show(text));
    }
    object.remove("id");
    object.remove("date");
    object.remove("text");
    return new InputDocument(
        new Document(text.textValue(), date, id == null ? null : id.asText()),
        id == null ? null : id.toString(),
        object.isEmpty() ? null : object.toString());
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

  private @Nullable JsonNode id(ObjectNode object, int line) {
    JsonNode id = Json.get(object, "id");
    if (id != null && !id.isTextual() && !id.isIntegralNumber()) {
      throw new DataFormatException(
          file, line, 0, "\"id\" as a string or a whole number", Json.show(id));
    }
    return id;
  }

  static @Nullable LocalDate date(JsonNode object, String file, int line) {
    JsonNode date = Json.get(object, "date");
    if (date == null) {
      return null;
    }
    try {
      if (date.isTextual()) {
        return LocalDate.parse(date.textValue());
      }
    } catch (DateTimeParseException e) {
      // falls through to the same message: not such a date
    }
    throw new DataFormatException(
        file, line, 0, "\"date\" as YYYY-MM-DD, such as 2025-04-17", Json.show(date));
  }
}
