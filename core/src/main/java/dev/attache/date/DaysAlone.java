package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Resolves a day of the month that is named without one: "April 5 and 6", "until the 12th". */
final class DaysAlone {
  private static final int MONTHS = 12;

  private DaysAlone() {}

  /**
   * The day in the month that its words give ("of this month") or that was named last; moved to the
   * nearest month on the side of the document's date to which the sentence looks.
   */
  static @Nullable Calendar resolve(Meaning m, Setting setting) {
    int day = m.get(Field.DAY);
    if (m.has(Field.UNIT)) {
      Calendar month = Shifts.resolve(m, setting);
      return month == null ? null : day(month.year(), month.part(), day);
    }
    LocalDate from = setting.document();
    Calendar named = monthNamed(setting.last);
    if (from == null) {
      return named == null
          ? new Calendar(TimexValue.UNKNOWN, Precision.DAY, TimexValue.UNKNOWN, day)
          : day(named.year(), named.part(), day);
    }
    int year = named == null ? from.getYear() : named.year();
    int month = named == null ? from.getMonthValue() : named.part();
    Calendar plain = day(year, month, day);
    LocalDate first = plain == null ? null : Days.first(plain);
    boolean ahead = setting.tense == Tense.FUTURE;
    if (named != null && first != null && !(ahead && first.isBefore(from))) {
      return plain; // a text of the past goes on from what it has named
    }
    return nearest(from, day, ahead);
  }

  /** The date, if it tells a month. */
  private static @Nullable Calendar monthNamed(@Nullable Calendar date) {
    boolean told =
        date != null && (date.precision() == Precision.DAY || date.precision() == Precision.MONTH);
    return told ? date : null;
  }

  /** The first such day on the side of {@code from} that is asked for, that day included. */
  private static @Nullable Calendar nearest(LocalDate from, int day, boolean ahead) {
    for (int away = 0; away <= MONTHS; away++) {
      LocalDate month = ahead ? from.plusMonths(away) : from.minusMonths(away);
      Calendar there = day(month.getYear(), month.getMonthValue(), day);
      LocalDate first = there == null ? null : Days.first(there);
      if (first != null && (ahead ? !first.isBefore(from) : !first.isAfter(from))) {
        return there;
      }
    }
    return null;
  }

  private static @Nullable Calendar day(int year, int month, int day) {
    return Days.exists(year, month, day) ? new Calendar(year, Precision.DAY, month, day) : null;
  }
}
