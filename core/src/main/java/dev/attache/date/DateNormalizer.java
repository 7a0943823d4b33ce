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

  /** What counts as a date here. */
  public Conventions conventions() {
    return conventions;
  }

  /**
   * Every temporal expression of {@code text}, sorted by start, none overlapping another.
   *
   * <p>The list cannot be changed, has random access, and keeps no hold of {@code text}. It makes
   * each record when that is asked for, alike ones however often: {@link List#copyOf} makes all of
   * them once. Nothing is left to be read.
   *
   * @param reference the document's date, or null where it is not known
   */
  public List<DateMention> find(String text, @Nullable LocalDate reference) {
    Objects.requireNonNull(text, "text");
    return new Reading(data, conventions, text, reference).mentions();
  }

  /**
   * Normalises one expression, such as a user typed into a form.
   *
   * @param expression the expression and nothing else but white space around it
   * @param reference the date it is to be read from, or null where it is not known
   * @return null where the whole of {@code expression} is no temporal expression
   */
  public @Nullable DateMention normalize(String expression, @Nullable LocalDate reference) {
    Objects.requireNonNull(expression, "expression");
    List<DateMention> found = find(expression, reference);
    if (found.size() != 1) {
      return null;
    }
    DateMention mention = found.get(0);
    boolean whole =
        expression.substring(0, mention.span().start()).isBlank()
            && expression.substring(mention.span().end()).isBlank();
    return whole ? mention : null;
  }
}
