package dev.attache.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds temporal expressions and normalises them. Immutable and safe for use by many threads. */
public final class DateNormalizer {
  private DateNormalizer() {}

  public static DateNormalizer english() {
    return new DateNormalizer();
  }

  /**
   * Every temporal expression of {@code text}, sorted by start, none overlapping another.
   *
   * @param reference the document's date, or null where it is not known
   */
  public List<DateMention> find(String text, @Nullable LocalDate reference) {
    return List.of();
  }
}
