package dev.attache.interchange;

import dev.attache.Document;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as a line of JSON gives it: what is read, and what is only carried along.
 *
 * @param document text, date and id; the id of a document whose JSON id is a number is its digits
 * @param id the id as JSON text ({@code "a-17"} with its quotes, or {@code 17}), or null
 * @param meta every other key of the line as one JSON object, or null where there is none
 * @param warnings what of the line could not be used, and what was done instead, one sentence each
 */
public record InputDocument(
    Document document, @Nullable String id, @Nullable String meta, List<String> warnings) {
  public InputDocument {
    Objects.requireNonNull(document, "document");
    warnings = List.copyOf(warnings);
  }
}
