package dev.attache.date;

import dev.attache.text.Mention;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One temporal expression.
 *
 * @param span where, prepositions outside
 * @param text the surface under {@code span}
 * @param type TIMEX3 type
 * @param value TIMEX3 value ({@code 2025-04-16}, {@code P2W}, {@code PRESENT_REF} …)
 * @param mod TIMEX3 mod (START, END, APPROX, MORE_THAN …), or null
 * @param quant TIMEX3 quant of a SET (EVERY …), or null
 * @param freq TIMEX3 freq of a SET (2X …), or null
 * @param earliest first day it may cover, or null where it has no bound
 * @param latest last day it may cover, inclusive, or null
 * @param granularity the unit the expression is exact to, or null where it is vague
 * @param anchor ISO date or value it was resolved against, or null where none was needed
 * @param explanation rule, anchor and direction, for people to read
 */
public record DateMention(
    Span span,
    String text,
    TimexType type,
    String value,
    @Nullable String mod,
    @Nullable String quant,
    @Nullable String freq,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable ChronoUnit granularity,
    @Nullable String anchor,
    String explanation)
    implements Mention {
  public DateMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(explanation, "explanation");
  }

  /** The same expression at another place of its text. */
  DateMention at(int start) {
    return start == span.start()
        ? this
        : new DateMention(
            new Span(start, start + span.length()),
            text,
            type,
            value,
            mod,
            quant,
            freq,
            earliest,
            latest,
            granularity,
            anchor,
            explanation);
  }
}
