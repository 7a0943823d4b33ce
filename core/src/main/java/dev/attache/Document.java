package dev.attache;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text to read. Offsets in results are UTF-16 code units of {@code text}, half-open.
 *
 * @param text the text; may be empty
 * @param date publication date (TimeML's document creation time), or null: then whatever depends on
 *     it stays unresolved, it is never taken from the clock
 * @param id the caller's name for the document, or null
 */
public record Document(String text, @Nullable LocalDate date, @Nullable String id) {
  public Document {
    Objects.requireNonNull(text, "text");
  }

  /** A text and its publication date, without an id. */
  public static Document of(String text, LocalDate date) {
    return new Document(text, Objects.requireNonNull(date, "date"), null);
  }

  /** A text whose date is not known. */
  public static Document undated(String text) {
    return new Document(text, null, null);
  }

  /** Never prints the text, which may be long or confidential. */
  @Override
  public String toString() {
    return "Document[id=" + id + ", date=" + date + ", " + text.length() + " chars]";
  }
}
