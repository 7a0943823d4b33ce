package dev.attache.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.DataFormatException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question for who holds an office.
 *
 * @param id the query's id as JSON text, or null
 * @param phrase what a text calls the office ({@code foreign minister})
 * @param country ISO 3166-1 alpha-3, an organisation's code, or null where the phrase says it
 * @param date the day asked about, or null
 */
public record OfficeQuery(
    @Nullable String id, String phrase, @Nullable String country, @Nullable LocalDate date) {
  public OfficeQuery {
    Objects.requireNonNull(phrase, "phrase");
  }

  /**
   * Reads one line.
   *
   * @param file name of the file for messages
   * @param line its 1-based number for messages
   * @throws DataFormatException where it is not a query
   */
  public static OfficeQuery read(String json, String file, int line) {
    JsonNode object = Json.object(json, file, line);
    String phrase = text(object, "phrase", file, line);
    if (phrase == null || phrase.isBlank()) {
      throw new DataFormatException(
          file, line, 0, "\"phrase\" as a string", Json.show(object.get("phrase")));
    }
    return new OfficeQuery(
        DocumentReader.idOf(json),
        phrase,
        text(object, "country", file, line),
        DocumentReader.date(object, file, line));
  }

  private static @Nullable String text(JsonNode object, String key, String file, int line) {
    JsonNode value = Json.get(object, key);
    if (value != null && !value.isTextual()) {
      throw new DataFormatException(file, line, 0, "\"" + key + "\" as a string", Json.show(value));
    }
    return value == null ? null : value.textValue();
  }

  /** The answer where nothing is known of the office. */
  public String unknown() {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.putNull("officeId").putNull("office").put("country", country);
    answer.put("answer", "UNKNOWN").putNull("holder").putArray("candidates");
    answer.putNull("tenure").putNull("asOf").putNull("source");
    return "{\"schema\":1,\"id\":"
        + (id == null ? "null" : id)
        + ","
        + answer.toString().substring(1);
  }
}
