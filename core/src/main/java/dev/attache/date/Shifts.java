package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Resolves what is a number of units away: "last month", "two years ago", "the quarter". */
final class Shifts {
  private static final int HUNDRED = 100;
  private static final int FARTHEST_YEAR = 9999;

  private Shifts() {}

  static @Nullable Calendar resolve(Meaning m, Setting setting) {
    int unit = m.get(Field.UNIT);
    int dir = m.get(Field.DIR, 0);
    boolean context = m.get(Field.FROM, Symbols.DOCUMENT) == Symbols.CONTEXT;
    if (dir > 5) {
      dir -= 10;
      context = true;
    }
    long count = dir;
    if (m.has(Field.AMOUNT)) {
      int amount = m.get(Field.AMOUNT);
      if (amount == Meaning.VAGUE) {
        return null;
      }
      count = (long) dir * amount / HUNDRED;
      if (amount % HUNDRED != 0 && unit == Symbols.YEAR) {
        unit = Symbols.MONTH;
        count = (long) dir * amount * 12 / HUNDRED;
      }
    }
    return shift(unit, count, context, m, setting);
  }

  private static @Nullable Calendar shift(
      int unit, long count, boolean context, Meaning m, Setting setting) {
    if (unit == Symbols.PERIOD) {
      return period(count, m, setting);
    }
    if (context && count == 0) {
      Calendar named = setting.last(unit);
      if (named != null) {
        return named;
      }
    }
    LocalDate from = context ? setting.context() : setting.document;
    if (from == null) {
      return unknown(unit);
    }
    Calendar named = context ? setting.last : null;
    if (named != null && unit == Symbols.YEAR && finer(named)) {
      return sameOf(named, count);
    }
    if (Math.abs(count) > FARTHEST_YEAR) {
      return null;
    }
    LocalDate moved = Days.move(from, unit, count);
    if (moved.getYear() < 1 || moved.getYear() > FARTHEST_YEAR) {
      return null;
    }
    if (unit == Symbols.QUARTER && !m.has(Field.DIR)) {
      return quarter(setting);
    }
    return Days.containing(moved, unit);
  }

  /** "a year earlier" of a quarter is a quarter, of a month a month. */
  private static boolean finer(Calendar named) {
    return named.precision() == Precision.QUARTER || named.precision() == Precision.HALF;
  }

  private static Calendar sameOf(Calendar named, long years) {
    return new Calendar((int) (named.year() + years), named.precision(), named.part(), named.day());
  }

  /** "the quarter" of financial news is the one reported on: named before, or just over. */
  static @Nullable Calendar quarter(Setting setting) {
    Calendar named = setting.last(Symbols.QUARTER);
    if (named != null) {
      return named;
    }
    return setting.document == null
        ? unknown(Symbols.QUARTER)
        : Days.containing(setting.document.minusMonths(3), Symbols.QUARTER);
  }

  /** "the year-ago period": the stretch named last, moved. */
  private static @Nullable Calendar period(long years, Meaning m, Setting setting) {
    Calendar named = quarter(setting);
    return named == null || named.year() < 0 ? named : sameOf(named, years);
  }

  static Calendar unknown(int unit) {
    return switch (unit) {
      case Symbols.WEEK -> new Calendar(-1, Precision.WEEK, -1, 0);
      case Symbols.WEEKEND -> new Calendar(-1, Precision.WEEKEND, -1, 0);
      case Symbols.MONTH -> new Calendar(-1, Precision.MONTH, -1, 0);
      case Symbols.QUARTER -> new Calendar(-1, Precision.QUARTER, -1, 0);
      case Symbols.HALF -> new Calendar(-1, Precision.HALF, -1, 0);
      case Symbols.SEASON -> new Calendar(-1, Precision.SEASON, -1, 0);
      case Symbols.YEAR -> new Calendar(-1, Precision.YEAR, 0, 0);
      case Symbols.DECADE -> new Calendar(-1, Precision.DECADE, 0, 0);
      case Symbols.CENTURY, Symbols.MILLENNIUM -> new Calendar(-1, Precision.CENTURY, 0, 0);
      default -> Resolver.unknownDay();
    };
  }
}
