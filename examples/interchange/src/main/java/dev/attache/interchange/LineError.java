package dev.attache.interchange;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.attache.DataFormatException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the output in place of a line that could not be read.
 *
 * @param id the line's id as JSON text, or null where it has none
 * @param line 1-based number of the line in the input
 * @param error what was expected and what came
 */
public record LineError(@Nullable String id, int line, String error) {
  public LineError {
    Objects.requireNonNull(error, "error");
  }

  /** Whether a line of output is such a line. */
  public static boolean is(String json) {
    if (!json.contains("\"error\":")) {
      return false; // the common case needs no parser
    }
    try {
      return Json.object(json, "", 0).has("error");
    } catch (DataFormatException e) {
      return false;
    }
  }

  /** One line of JSON, without a line end. */
  public String toJson() {
    String message = JsonNodeFactory.instance.textNode(error).toString();
    return Json.escapeHalfPairs(
        "{\"schema\":"
            + AnalysisWriter.SCHEMA
            + ",\"id\":"
            + (id == null ? "null" : id)
            + ",\"line\":"
            + line
            + ",\"error\":"
            + message
            + "}");
  }
}
