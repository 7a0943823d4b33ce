package dev.attache.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.DataFormatException;
import dev.attache.knowledge.Resolution;
import dev.attache.knowledge.Tenure;
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

  /** The answer to this query as one line of JSON, without a line end. */
  public String answer(Resolution found) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("officeId", found.officeId());
    answer.put("office", found.office());
    answer.put("country", found.country());
    answer.put("answer", found.answer().name());
    answer.put("holder", found.holder());
    found.candidates().forEach(answer.putArray("candidates")::add);
    Tenure tenure = found.tenure();
    answer.put("tenure", tenure == null ? null : tenure.interval());
    answer.put("asOf", found.asOf() == null ? null : found.asOf().toString());
    answer.put("source", found.source());
    String head =
        "{\"schema\":" + AnalysisWriter.SCHEMA + ",\"id\":" + (id == null ? "null" : id) + ",";
    return Json.escapeHalfPairs(head + answer.toString().substring(1));
  }
}
