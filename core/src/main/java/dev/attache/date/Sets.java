package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Precision;
import dev.attache.date.TimexValue.Time;
import org.jspecify.annotations.Nullable;

/** Values of what recurs. */
final class Sets {
  private static final int UNKNOWN = TimexValue.UNKNOWN;

  private Sets() {}

  static @Nullable TimexValue resolve(Meaning m, Resolver resolver, Setting setting) {
    if (m.has(Field.UNIT)) {
      return Durations.of(m);
    }
    Calendar every;
    if (m.has(Field.WEEKDAY)) {
      every = new Calendar(UNKNOWN, Precision.WEEKDAY, UNKNOWN, m.get(Field.WEEKDAY));
    } else if (m.has(Field.MONTH) && m.has(Field.DAY)) {
      every = new Calendar(UNKNOWN, Precision.DAY, m.get(Field.MONTH), m.get(Field.DAY));
    } else if (m.has(Field.MONTH)) {
      every = new Calendar(UNKNOWN, Precision.MONTH, m.get(Field.MONTH), 0);
    } else if (m.has(Field.SEASON)) {
      every = new Calendar(UNKNOWN, Precision.SEASON, m.get(Field.SEASON), 0);
    } else if (m.has(Field.QUARTER)) {
      every = new Calendar(UNKNOWN, Precision.QUARTER, m.get(Field.QUARTER), 0);
    } else if (m.has(Field.HOLIDAY)) {
      every = Resolver.unknownDay();
    } else {
      every = Resolver.unknownDay();
    }
    if (m.has(Field.PART)) {
      return new Time(every, UNKNOWN, UNKNOWN, UNKNOWN, Symbols.PARTS[m.get(Field.PART)], null);
    }
    return every;
  }
}
