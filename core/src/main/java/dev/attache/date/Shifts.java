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
    int source = m.get(Field.FROM, Symbols.DOCUMENT);
    boolean context =
        source == Symbols.CONTEXT || source == Symbols.NARRATIVE && setting.tense == Tense.PAST;
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
      if (unit > Symbols.YEAR && unit < Symbols.PERIOD) {
        count = (long) dir * amount * years(unit) / HUNDRED;
        unit = Symbols.YEAR;
      } else if (amount % HUNDRED != 0 && unit == Symbols.YEAR) {
        unit = Symbols.MONTH;
        count = (long) dir * amount * 12 / HUNDRED;
      }
    }
    return shift(unit, count, context, m, setting);
  }

  private static int years(int unit) {
    return unit == Symbols.DECADE ? 10 : unit == Symbols.CENTURY ? HUNDRED : 1000;
  }

  private static @Nullable Calendar shift(
      int unit, long count, boolean context, Meaning m, Setting setting) {
    if (context && count == 0) {
      Calendar named = setting.last(unit);
      if (named != null) {
        return named;
      }
    }
    if (unit == Symbols.WEEKEND && !m.has(Field.DIR)) {
      return weekend(setting);
    }
    LocalDate from = context ? setting.context(unit) : setting.document();
    if (from == null) {
      return unknown(unit);
    }
    if (unit == Symbols.YEAR && Math.abs(count) == 1 && m.has(Field.AMOUNT)) {
      Calendar compared = setting.comparable();
      if (compared != null && (context || finer(compared))) {
        return sameOf(compared, count);
      }
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
    return Days.containing(moved, m.has(Field.AMOUNT) ? Math.min(unit, Symbols.YEAR) : unit);
  }

  /** "the weekend": the coming one where the sentence looks ahead, else the last begun. */
  private static Calendar weekend(Setting setting) {
    LocalDate document = setting.document();
    if (document == null) {
      return unknown(Symbols.WEEKEND);
    }
    boolean begun = document.getDayOfWeek().getValue() >= 6;
    return Days.weekend(begun || setting.tense == Tense.FUTURE ? document : document.minusWeeks(1));
  }

  /** "a year earlier" of a quarter is a quarter, of a month a month. */
  private static boolean finer(Calendar named) {
    return named.precision() == Precision.QUARTER || named.precision() == Precision.HALF;
  }

  private static Calendar sameOf(Calendar named, long years) {
    int year = (int) (named.year() + years);
    return year < 0 || year > FARTHEST_YEAR
        ? named
        : new Calendar(year, named.precision(), named.part(), named.day());
  }

  /** "the quarter" of financial news is the one reported on: named before, or just over. */
  static @Nullable Calendar quarter(Setting setting) {
    Calendar named = setting.last(Symbols.QUARTER);
    LocalDate end = named == null ? null : Days.last(named);
    LocalDate document = setting.document();
    if (end != null && (document == null || !end.isAfter(document))) {
      setting.anchored(named);
      return named;
    }
    return document == null
        ? unknown(Symbols.QUARTER)
        : Days.containing(document.minusMonths(3), Symbols.QUARTER);
  }

  /** "the year-ago period", "the 1988 quarter", "the quarter": by what was named last. */
  static @Nullable Calendar back(Meaning m, Setting setting) {
    Calendar named;
    LocalDate document = setting.document();
    if (m.has(Field.QUARTER)) {
      int year =
          Years.pick(
              new Calendar(TimexValue.UNKNOWN, Precision.QUARTER, m.get(Field.QUARTER), 0),
              m,
              setting);
      named = new Calendar(year, Precision.QUARTER, m.get(Field.QUARTER), 0);
    } else if (m.get(Field.UNIT, Symbols.PERIOD) == Symbols.QUARTER) {
      named = quarter(setting);
    } else if (m.get(Field.UNIT, Symbols.PERIOD) == Symbols.MONTH) {
      named = setting.last(Symbols.MONTH);
      if (named == null && document != null) {
        named = Days.containing(document, Symbols.MONTH);
      }
    } else {
      named = m.has(Field.UNIT) ? setting.period() : setting.comparable();
      if (named == null && document != null) {
        named = Days.year(document.getYear());
      }
    }
    if (named == null || named.year() < 0 || named.part() < 0) {
      return named;
    }
    return m.has(Field.YEAR)
        ? new Calendar(m.get(Field.YEAR), named.precision(), named.part(), named.day())
        : sameOf(named, -m.get(Field.BACK));
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
