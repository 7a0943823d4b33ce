package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns what an expression says into a TIMEX3 value. */
final class Resolver {
  private static final int UNKNOWN = TimexValue.UNKNOWN;
  private static final int HUNDRED = 100;

  /** Of two years written as "1992-95" the second is not farther away. */
  private static final int LONGEST_SPAN = 60;

  private final Holidays holidays;

  Resolver(Holidays holidays) {
    this.holidays = holidays;
  }

  /** The value of an expression, or null where it names no possible time. */
  @Nullable TimexValue resolve(Item item, Setting setting) {
    try {
      return valueOf(item, setting);
    } catch (IllegalArgumentException | DateTimeException e) {
      // arithmetic has left the years 0 to 9999 ("the day after 9999-12-31"): TIMEX3 cannot write
      // it
      return null;
    }
  }

  private @Nullable TimexValue valueOf(Item item, Setting setting) {
    Meaning meaning = item.meaning;
    if (meaning == null) {
      return null;
    }
    if (meaning.has(Field.REF)) {
      return reference(meaning);
    }
    if (item.is(Sort.SET)) {
      return Sets.resolve(meaning, this, setting);
    }
    if (item.is(Sort.DURATION)) {
      if (meaning.has(Field.INTO)
          && !meaning.has(Field.STRETCH)
          && setting.tense == Tense.FUTURE
          && meaning.get(Field.AMOUNT, 0) > 0
          && meaning.get(Field.UNIT, 0) >= Symbols.DAY) {
        return calendar(meaning.copy().set(Field.DIR, 1), setting);
      }
      return Durations.of(meaning);
    }
    if (meaning.end != null) {
      return range(meaning, meaning.end.copy(), setting);
    }
    return point(meaning, setting);
  }

  private static TimexValue reference(Meaning meaning) {
    return TimexValue.Reference.valueOf(Symbols.REFS[meaning.get(Field.REF)]);
  }

  private @Nullable TimexValue range(Meaning meaning, Meaning second, Setting setting) {
    Meaning first = meaning.base == null ? meaning.copy() : meaning.base.copy();
    first.end = null;
    if (second.has(Field.REF)) {
      TimexValue from = point(first, setting);
      return from == null ? null : new TimexValue.Range(from, reference(second));
    }
    if (second.has(Field.YEAR2) && first.has(Field.YEAR)) {
      int year = later(first.get(Field.YEAR), second.get(Field.YEAR2));
      if (year > first.get(Field.YEAR) + LONGEST_SPAN) {
        // "2012-05" is a month
        return point(first.set(Field.MONTH, second.get(Field.YEAR2)), setting);
      }
      second.set(Field.YEAR, year);
    }
    for (Field field : new Field[] {Field.YEAR, Field.YEAR2, Field.MONTH}) {
      if (!second.has(field) && first.has(field) && !second.has(Field.WEEKDAY)) {
        second.set(field, first.get(field));
      } else if (!first.has(field)
          && second.has(field)
          && !first.has(Field.WEEKDAY)
          && !first.has(Field.YEAR)) {
        first.set(field, second.get(field));
      }
    }
    if (!second.has(Field.PART)
        && second.has(Field.HOUR)
        && !first.has(Field.MERIDIEM)
        && second.has(Field.MERIDIEM)
        && first.has(Field.HOUR)) {
      first.set(Field.MERIDIEM, second.get(Field.MERIDIEM));
    }
    TimexValue from = point(first, setting);
    TimexValue to = point(second, setting);
    if (from instanceof Calendar a
        && to instanceof Calendar b
        && first.has(Field.MONTH)
        && !meaning.has(Field.YEAR)) {
      LocalDate start = Days.first(a);
      LocalDate stop = Days.last(b);
      if (start != null && stop != null && stop.isBefore(start) && b.year() < 9999) {
        to = new Calendar(b.year() + 1, b.precision(), b.part(), b.day());
      }
    }
    return from == null || to == null ? from : new TimexValue.Range(from, to);
  }

  /** The first year after {@code from} that ends in {@code two} digits. */
  private static int later(int from, int two) {
    int year = from / HUNDRED * HUNDRED + two;
    return year > from ? year : year + HUNDRED;
  }

  private @Nullable TimexValue point(Meaning meaning, Setting setting) {
    if (meaning.has(Field.HOUR) || meaning.has(Field.PART) || clockShift(meaning)) {
      return Clocks.resolve(meaning, this, setting);
    }
    if (meaning.get(Field.AMOUNT, 0) == Meaning.VAGUE && meaning.has(Field.DIR)) {
      return meaning.get(Field.DIR) < 0
          ? TimexValue.Reference.PAST_REF
          : TimexValue.Reference.FUTURE_REF;
    }
    return calendar(meaning, setting);
  }

  private static boolean clockShift(Meaning meaning) {
    int unit = meaning.get(Field.UNIT, 0);
    return meaning.has(Field.DIR) && unit >= Symbols.SECOND && unit <= Symbols.HOUR;
  }

  /** The calendar value of the day, month, year … an expression names. */
  @Nullable Calendar calendar(Meaning m, Setting setting) {
    if (m.has(Field.NTH) && m.base == null) {
      Meaning within = m.copy();
      within.clear(Field.NTH);
      within.clear(Field.WEEKDAY);
      m = m.copy();
      m.base = within;
    }
    if (m.base != null) {
      return Bases.resolve(m, m.base, this, setting);
    }
    if (m.has(Field.OFFSET)) {
      LocalDate document = setting.document();
      return document == null ? unknownDay() : Days.day(document.plusDays(m.get(Field.OFFSET)));
    }
    if (m.has(Field.HOLIDAY)) {
      return holiday(m, setting);
    }
    if (m.has(Field.YEAR2) && !m.has(Field.YEAR)) {
      m = m.copy().set(Field.YEAR, century(m.get(Field.YEAR2), setting));
    }
    if (m.has(Field.YEARDIR) && !m.has(Field.YEAR)) {
      int dir = m.get(Field.YEARDIR);
      boolean context = dir > 5;
      LocalDate from = context ? setting.context(Symbols.YEAR) : setting.document();
      if (from != null) {
        m = m.copy().set(Field.YEAR, from.getYear() + (context ? dir - 10 : dir));
      }
    }
    if (m.has(Field.BACK)) {
      return Shifts.back(m, setting);
    }
    if (m.has(Field.DAY) && m.has(Field.MONTH)) {
      return monthDay(m, setting);
    }
    if (m.has(Field.WEEKDAY)) {
      return Weekdays.resolve(m, setting);
    }
    Calendar part = partOfYear(m, setting);
    if (part != null) {
      return part;
    }
    if (m.has(Field.DAY)) {
      return DaysAlone.resolve(m, setting);
    }
    if (m.has(Field.DECADE)) {
      int decade = m.get(Field.DECADE);
      return new Calendar(decade < 10 ? 190 + decade : decade, Precision.DECADE, 0, 0);
    }
    if (m.has(Field.CENTURY)) {
      int century = m.get(Field.CENTURY);
      return century < 1 || century > 30
          ? null
          : new Calendar(century - 1, Precision.CENTURY, 0, 0);
    }
    if (m.has(Field.UNIT)) {
      return Shifts.resolve(m, setting);
    }
    return m.has(Field.YEAR) ? year(m) : null;
  }

  private static Calendar year(Meaning m) {
    return Days.year(m.get(Field.YEAR));
  }

  static Calendar unknownDay() {
    return new Calendar(UNKNOWN, Precision.DAY, UNKNOWN, UNKNOWN);
  }

  /**
   * Two digits of a year: in the hundred years that end 20 years after the document; without one,
   * 00 to 49 are of this century.
   */
  private static int century(int two, Setting setting) {
    LocalDate document = setting.document();
    if (document == null) {
      return two < HUNDRED / 2 ? 2000 + two : 1900 + two;
    }
    int now = document.getYear();
    int year = now / HUNDRED * HUNDRED + two;
    return year > now + 20 ? year - HUNDRED : year;
  }

  private static @Nullable Calendar monthDay(Meaning m, Setting setting) {
    int month = m.get(Field.MONTH);
    int day = m.get(Field.DAY);
    int year = m.get(Field.YEAR, UNKNOWN);
    if (!Days.exists(year, month, day)) {
      return null;
    }
    if (year == UNKNOWN) {
      year = Years.pick(new Calendar(UNKNOWN, Precision.DAY, month, day), m, setting);
    }
    return Days.exists(year, month, day) ? new Calendar(year, Precision.DAY, month, day) : null;
  }

  private static @Nullable Calendar partOfYear(Meaning m, Setting setting) {
    Precision precision;
    int part;
    if (m.has(Field.MONTH)) {
      precision = Precision.MONTH;
      part = m.get(Field.MONTH);
    } else if (m.has(Field.QUARTER)) {
      precision = Precision.QUARTER;
      part = m.get(Field.QUARTER);
    } else if (m.has(Field.HALF)) {
      precision = Precision.HALF;
      part = m.get(Field.HALF);
    } else if (m.has(Field.SEASON)) {
      precision = Precision.SEASON;
      part = m.get(Field.SEASON);
    } else if (m.has(Field.WEEK) && m.has(Field.YEAR)) {
      precision = Precision.WEEK;
      part = m.get(Field.WEEK);
    } else {
      return null;
    }
    int most =
        switch (precision) {
          case HALF -> 2;
          case QUARTER, SEASON -> 4;
          case MONTH -> 12;
          default -> 53;
        };
    if (part < 1 || part > most) {
      return null;
    }
    Calendar open = new Calendar(UNKNOWN, precision, part, 0);
    int year = m.has(Field.YEAR) ? m.get(Field.YEAR) : Years.pick(open, m, setting);
    return new Calendar(year, precision, part, 0);
  }

  private @Nullable Calendar holiday(Meaning m, Setting setting) {
    int id = m.get(Field.HOLIDAY);
    if (m.has(Field.YEAR)) {
      return holidays.in(id, m.get(Field.YEAR));
    }
    LocalDate document = setting.document();
    if (document == null) {
      return holidays.undated(id);
    }
    int dir = m.has(Field.DIR) ? m.get(Field.DIR) : 0;
    Calendar best = null;
    long least = Long.MAX_VALUE;
    for (int year = document.getYear() - 1; year <= document.getYear() + 1; year++) {
      Calendar candidate = holidays.in(id, year);
      if (candidate == null) {
        continue;
      }
      long cost = Years.cost(candidate, document, dir, setting);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    return best;
  }
}
