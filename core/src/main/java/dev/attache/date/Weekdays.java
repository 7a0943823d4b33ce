package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Precision;
import java.time.LocalDate;

/** Resolves days of the week. */
final class Weekdays {
  private Weekdays() {}

  static Calendar resolve(Meaning m, Setting setting) {
    int weekday = m.get(Field.WEEKDAY);
    LocalDate document = setting.document();
    if (document == null) {
      return new Calendar(TimexValue.UNKNOWN, Precision.WEEKDAY, TimexValue.UNKNOWN, weekday);
    }
    if (!m.has(Field.DIR)) {
      return setting.weekday(document, weekday, setting.tense == Tense.FUTURE);
    }
    int dir = m.get(Field.DIR);
    LocalDate from = document;
    if (dir > 5) {
      dir -= 10;
      LocalDate named = setting.context(Symbols.DAY);
      from = named == null ? document : named;
    }
    LocalDate day;
    if (dir < 0) {
      day = Days.latestWeekday(from.minusDays(1), weekday);
    } else if (dir > 0) {
      day = Days.earliestWeekday(from.plusDays(1), weekday);
    } else if (setting.tense == Tense.PAST) {
      day = Days.latestWeekday(from, weekday);
    } else {
      day = Days.earliestWeekday(from, weekday);
    }
    return Days.day(day);
  }
}
