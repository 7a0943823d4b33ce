package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known around an expression: the document's date, and what the text has named so far. */
final class Setting {
  private static final int WEEK = 8; // days are numbered from 1

  private final @Nullable LocalDate document;

  /** The document's date as anchors give it. */
  private final @Nullable String written;

  /** Weekdays around the document's date once worked out: the last ones, then the next. */
  private final @Nullable Calendar[] weekdays = new @Nullable Calendar[2 * WEEK];

  /** What the expression now being read was resolved against, or null. */
  private @Nullable String anchor;

  /** {@link Tense} around the expression now being read. */
  int tense;

  /** True where a verb of the past stands right before it. */
  boolean close;

  /** Where the words stand that decided it, for explanations; nowhere where both are 0. */
  private int cueStart;

  private int cueEnd;

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

  /** The weekday next to the document's date, that day included. */
  Calendar weekday(LocalDate document, int weekday, boolean ahead) {
    int slot = ahead ? WEEK + weekday : weekday;
    Calendar known = weekdays[slot];
    if (known == null) {
      known =
          Days.day(
              ahead
                  ? Days.earliestWeekday(document, weekday)
                  : Days.latestWeekday(document, weekday));
      weekdays[slot] = known;
    }
    return known;
  }

  /** Forgets what belongs to the expression before. */
  void startExpression() {
    anchor = null;
    tense = Tense.NONE;
    close = false;
    cueStart = 0;
    cueEnd = 0;
  }

  /** Takes the direction that {@code item} gives. */
  void decide(int direction, Item item) {
    tense = direction;
    cueStart = item.start;
    cueEnd = item.end;
  }

  String cue(String text) {
    return text.substring(cueStart, cueEnd);
  }

  boolean cueIs(String word, String text) {
    return word.length() == cueEnd - cueStart && text.startsWith(word, cueStart);
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
    if (unit < Symbols.MONTH || unit > Symbols.YEAR || ahead(value)) {
      return; // nothing is compared with what is still to come
    }
    period = value;
    if (!comparison && unit >= Symbols.QUARTER && value.year() > 0) {
      compared = value;
    }
  }

  private boolean ahead(Calendar value) {
    if (document == null) {
      return false;
    }
    LocalDate edge = tense == Tense.FUTURE ? Days.last(value) : Days.first(value);
    return edge != null && edge.isAfter(document);
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
