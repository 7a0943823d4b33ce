package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what is placed by another expression: "the first week of May", "a day before Easter".
 */
final class Bases {
  private static final int HUNDRED = 100;
  private static final int THURSDAY = 4;

  private Bases() {}

  static @Nullable Calendar resolve(Meaning m, Meaning inside, Resolver resolver, Setting setting) {
    if (m.get(Field.FROM, -1) == Symbols.DOCUMENT && inside.has(Field.WEEKDAY)) {
      setting.tense = Tense.FUTURE; // "a week from Tuesday": the next one
    }
    Calendar base = resolver.calendar(inside, setting);
    if (base == null) {
      return null;
    }
    if (m.has(Field.DIR) && m.has(Field.UNIT)) {
      return moved(m, base);
    }
    if (m.has(Field.NTH)) {
      return nth(m, base);
    }
    int year = base.year();
    Meaning own = m.copy();
    own.base = null;
    if (m.has(Field.UNIT) && !m.has(Field.MONTH) && !m.has(Field.QUARTER)) {
      LocalDate first = Days.first(base);
      return first == null ? base : Days.containing(first, m.get(Field.UNIT));
    }
    if (year == TimexValue.UNKNOWN) {
      return base;
    }
    if (m.has(Field.DAY) && !m.has(Field.MONTH) && base.precision() == Precision.MONTH) {
      own.set(Field.MONTH, base.part());
    }
    return resolver.calendar(own.set(Field.YEAR, year), setting);
  }

  private static @Nullable Calendar moved(Meaning m, Calendar base) {
    int dir = m.get(Field.DIR);
    LocalDate from = dir < 0 ? Days.first(base) : Days.last(base);
    if (from == null) {
      return base;
    }
    int amount = m.get(Field.AMOUNT, HUNDRED);
    if (amount == Meaning.VAGUE) {
      return null;
    }
    int unit = m.get(Field.UNIT);
    long count = (long) dir * amount / HUNDRED;
    if (Math.abs(count) > 9000) {
      return null;
    }
    LocalDate moved = Days.move(from, unit, count);
    if (moved.getYear() < 1 || moved.getYear() > 9999) {
      return null;
    }
    return Days.containing(moved, Math.min(unit, Days.unit(base)));
  }

  /** "the last week of March": the nth stretch of a unit in a longer one; −1 is the last. */
  private static @Nullable Calendar nth(Meaning m, Calendar base) {
    LocalDate first = Days.first(base);
    LocalDate last = Days.last(base);
    if (first == null || last == null) {
      return base;
    }
    int nth = m.get(Field.NTH);
    if (m.has(Field.WEEKDAY)) {
      int weekday = m.get(Field.WEEKDAY);
      LocalDate day =
          nth < 0
              ? Days.latestWeekday(last, weekday)
              : Days.earliestWeekday(first, weekday).plusWeeks(Math.min(nth, 60) - 1L);
      return day.isAfter(last) ? null : Days.day(day);
    }
    int inner = m.get(Field.INNER, Symbols.DAY);
    if (nth < 0) {
      // a week belongs where its Thursday lies
      return Days.containing(
          inner == Symbols.WEEK ? Days.latestWeekday(last, THURSDAY) : last, inner);
    }
    if (inner == Symbols.WEEK) {
      first = Days.earliestWeekday(first, THURSDAY);
    }
    if (nth > 366) {
      return null;
    }
    LocalDate day = Days.move(first, inner, Math.max(0, nth - 1));
    return day.isAfter(last) ? null : Days.containing(day, inner);
  }
}
