package dev.attache.date;

import dev.attache.internal.Tsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds temporal expressions and normalises them. Immutable and safe for use by many threads. */
public final class DateNormalizer {
  private final Conventions conventions;
  private final List<Tsv> overlays;
  private final EnglishData data;

  private DateNormalizer(Conventions conventions, List<Tsv> overlays) {
    this.conventions = conventions;
    this.overlays = List.copyOf(overlays);
    this.data = new EnglishData(conventions, this.overlays);
  }

  /** For English news, by {@link Conventions#NEWS}. */
  public static DateNormalizer english() {
    return new DateNormalizer(Conventions.NEWS, List.of());
  }

  /** For English, by the conventions given. */
  public static DateNormalizer english(Conventions conventions) {
    return new DateNormalizer(Objects.requireNonNull(conventions, "conventions"), List.of());
  }

  /**
   * One that also knows the words of {@code tsv}, in the form of the library's own word file:
   * columns {@code words}, {@code sort}, {@code value}.
   *
   * @param name what to call the file in messages
   * @throws dev.attache.DataFormatException where a row is not as it should be
   */
  public DateNormalizer withWords(String name, String tsv) {
    List<Tsv> more = new ArrayList<>(overlays);
    more.add(Tsv.parse(name, tsv));
    return new DateNormalizer(conventions, more);
  }

  public Conventions conventions() {
    return conventions;
  }

  /**
   * Every temporal expression of {@code text}, sorted by start, none overlapping another.
   *
   * @param reference the document's date, or null where it is not known
   */
  public List<DateMention> find(String text, @Nullable LocalDate reference) {
    Objects.requireNonNull(text, "text");
    return new Reading(data, conventions, text, reference).mentions();
  }
}
