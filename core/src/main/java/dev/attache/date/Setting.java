package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known around an expression: the document's date, and what the text has named so far. */
final class Setting {
  final @Nullable LocalDate document;

  /** {@link Tense} around the expression now being read. */
  int tense;

  /** The words that decided it, for explanations. */
  String cue = "";

  /** The last day, week, month or longer stretch named. */
  @Nullable Calendar last;

  /** The last value of each unit named. */
  private final @Nullable Calendar[] lastOf = new @Nullable Calendar[Symbols.PERIOD + 1];

  Setting(@Nullable LocalDate document) {
    this.document = document;
  }

  void remember(Calendar value) {
    if (value.year() == TimexValue.UNKNOWN) {
      return;
    }
    last = value;
    lastOf[Days.unit(value)] = value;
  }

  @Nullable Calendar last(int unit) {
    return lastOf[unit];
  }

  /** A day in what was named last, or the document's date where nothing was. */
  @Nullable LocalDate context() {
    LocalDate named = last == null ? null : Days.first(last);
    return named != null ? named : document;
  }
}
