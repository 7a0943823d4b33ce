package dev.attache.date;

import dev.attache.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A {@link DateMention} but for its place. */
record Sense(
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
    String explanation) {
  DateMention at(int start) {
    return new DateMention(
        new Span(start, start + text.length()),
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
