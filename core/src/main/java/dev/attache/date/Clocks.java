package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Precision;
import dev.attache.date.TimexValue.Time;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Resolves times of day. */
final class Clocks {
  private static final int UNKNOWN = TimexValue.UNKNOWN;
  private static final int NOON = 12;

  private Clocks() {}

  static @Nullable TimexValue resolve(Meaning m, Resolver resolver, Setting setting) {
    Calendar day = day(m, resolver, setting);
    if (day == null) {
      return null;
    }
    String zone = zone(m);
    if (m.has(Field.PART) && !m.has(Field.HOUR)) {
      return new Time(day, UNKNOWN, UNKNOWN, UNKNOWN, Symbols.PARTS[m.get(Field.PART)], zone);
    }
    if (!m.has(Field.HOUR)) {
      return day; // "two hours ago": the document's date has no hour to count from
    }
    int hour = m.get(Field.HOUR);
    int half = m.get(Field.MERIDIEM, UNKNOWN);
    if (half < 0 && m.has(Field.PART) && hour <= NOON) {
      half = m.get(Field.PART) == 1 ? 0 : 1;
    }
    if (half == 1 && hour < NOON) {
      hour += NOON;
    } else if (half == 0 && hour == NOON) {
      hour = 0;
    }
    if (hour > 24) {
      return null;
    }
    return new Time(
        day, hour, m.get(Field.MINUTE, UNKNOWN), m.get(Field.SECOND, UNKNOWN), null, zone);
  }

  private static @Nullable Calendar day(Meaning m, Resolver resolver, Setting setting) {
    Meaning date = m.copy();
    boolean dated =
        m.base != null
            || m.has(Field.OFFSET)
            || m.has(Field.WEEKDAY)
            || m.has(Field.DAY)
            || m.has(Field.MONTH)
            || m.has(Field.HOLIDAY);
    if (dated) {
      return resolver.calendar(date, setting);
    }
    LocalDate document = setting.document();
    Calendar named = setting.last(Symbols.DAY);
    if ((m.get(Field.FROM, Symbols.DOCUMENT) == Symbols.CONTEXT || m.has(Field.HOUR))
        && named != null
        && named.precision() == Precision.DAY) {
      LocalDate first = Days.first(named);
      int dir = m.get(Field.DIR, 0);
      return first == null || dir == 0 ? named : Days.day(first.plusDays(dir > 5 ? dir - 10 : dir));
    }
    if (document == null) {
      return Resolver.unknownDay();
    }
    return Days.day(document);
  }

  /** UTC is written; other zones are named in words that TimeML leaves out of the value. */
  private static @Nullable String zone(Meaning m) {
    return m.get(Field.ZONE, 1) == 0 ? "Z" : null;
  }
}
