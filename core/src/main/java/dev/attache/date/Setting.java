package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known around an expression: the document's date, and what the text has named so far. */
final class Setting {
  private final @Nullable LocalDate document;

  /** The document's date as anchors give it. */
  private final @Nullable String written;

  /** What the expression now being read was resolved against, or null. */
  private @Nullable String anchor;

  /** {@link Tense} around the expression now being read. */
  int tense;

  /** The words that decided it, for explanations. */
  String cue = "";

  /** The last day, week, month or longer stretch named. */
  @Nullable Calendar last;

  /** The last value of each unit named. */
  private final @Nullable Calendar[] lastOf = new @Nullable Calendar[Symbols.PERIOD + 1];

  Setting(@Nullable LocalDate document) {
    // outside these years arithmetic would leave the calendar of TIMEX3
    this.document =
        document == null || document.getYear() < 3 || document.getYear() > 9990 ? null : document;
    written = this.document == null ? null : this.document.toString();
  }

  /** Forgets what belongs to the expression before. */
  void startExpression() {
    anchor = null;
    tense = Tense.NONE;
    cue = "";
  }

  @Nullable String anchor() {
    return anchor;
  }

  void anchored(@Nullable Calendar value) {
    if (value != null) {
      anchor = value.toString();
    }
  }

  /** The document's date, which thereby becomes the anchor. */
  @Nullable LocalDate document() {
    if (document != null) {
      anchor = written;
    }
    return document;
  }

  /**
   * The month or longer stretch named last, which "a year earlier" compares with, or null; what is
   * itself found by such a comparison does not count.
   */
  @Nullable Calendar comparable() {
    return compared;
  }

  private @Nullable Calendar compared;

  /** The month or longer stretch named last. */
  @Nullable Calendar period() {
    return period;
  }

  private @Nullable Calendar period;

  /** A stretch of months was named, so that "a year earlier" is no longer about a quarter. */
  void forgetCompared() {
    compared = null;
  }

  /** Takes note of a value that the text names. */
  void rememberNamed(Calendar value, boolean comparison) {
    remember(value);
    int unit = Days.unit(value);
    if (tense == Tense.FUTURE && ahead(value)) {
      return; // nothing is compared with what is still to come
    }
    if (unit >= Symbols.MONTH && unit <= Symbols.YEAR) {
      period = value;
    }
    if (!comparison && unit >= Symbols.QUARTER && unit <= Symbols.YEAR && value.year() > 0) {
      compared = value;
    }
  }

  private boolean ahead(Calendar value) {
    LocalDate last = document == null ? null : Days.last(value);
    return last != null && last.isAfter(document);
  }

  private void remember(Calendar value) {
    if (value.year() == TimexValue.UNKNOWN) {
      return;
    }
    last = value;
    lastOf[Days.unit(value)] = value;
  }

  @Nullable Calendar last(int unit) {
    return lastOf[unit];
  }

  /** The day from which {@code unit} is counted: what was named last, or the document's date. */
  @Nullable LocalDate context(int unit) {
    Calendar day = lastOf[Symbols.DAY];
    Calendar from = unit == Symbols.DAY ? day : last;
    LocalDate named = from == null ? null : Days.first(from);
    if (named == null) {
      return document();
    }
    anchored(from);
    return named;
  }
}
