package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Calendar arithmetic between {@link LocalDate} and TIMEX3 calendar values. */
final class Days {
  private static final int UNKNOWN = TimexValue.UNKNOWN;
  private static final int DAYS_OF_WEEK = 7;

  private Days() {}

  static Calendar day(LocalDate date) {
    return new Calendar(date.getYear(), Precision.DAY, date.getMonthValue(), date.getDayOfMonth());
  }

  static Calendar week(LocalDate date) {
    return new Calendar(
        date.get(IsoFields.WEEK_BASED_YEAR),
        Precision.WEEK,
        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
        0);
  }

  static Calendar weekend(LocalDate date) {
    Calendar week = week(date);
    return new Calendar(week.year(), Precision.WEEKEND, week.part(), 0);
  }

  static Calendar year(int year) {
    return new Calendar(year, Precision.YEAR, 0, 0);
  }

  /** The stretch of {@code unit} in which {@code date} lies. */
  static Calendar containing(LocalDate date, int unit) {
    int year = date.getYear();
    int month = date.getMonthValue();
    return switch (unit) {
      case Symbols.WEEK -> week(date);
      case Symbols.WEEKEND -> weekend(date);
      case Symbols.MONTH -> new Calendar(year, Precision.MONTH, month, 0);
      case Symbols.QUARTER -> new Calendar(year, Precision.QUARTER, (month + 2) / 3, 0);
      case Symbols.HALF -> new Calendar(year, Precision.HALF, month <= 6 ? 1 : 2, 0);
      case Symbols.SEASON -> season(date);
      case Symbols.YEAR -> year(year);
      case Symbols.DECADE -> new Calendar(year / 10, Precision.DECADE, 0, 0);
      case Symbols.CENTURY, Symbols.MILLENNIUM -> new Calendar(year / 100, Precision.CENTURY, 0, 0);
      default -> day(date);
    };
  }

  private static Calendar season(LocalDate date) {
    int month = date.getMonthValue();
    int year = month == 12 ? date.getYear() + 1 : date.getYear();
    return new Calendar(year, Precision.SEASON, month % 12 < 3 ? 4 : month / 3, 0);
  }

  /** {@code date} moved by a number of units. */
  static LocalDate move(LocalDate date, int unit, long count) {
    return switch (unit) {
      case Symbols.DAY -> date.plusDays(count);
      case Symbols.WEEK, Symbols.WEEKEND -> date.plusWeeks(count);
      case Symbols.MONTH -> date.plusMonths(count);
      case Symbols.SEASON, Symbols.QUARTER -> date.plusMonths(3 * count);
      case Symbols.HALF -> date.plusMonths(6 * count);
      case Symbols.YEAR -> date.plusYears(count);
      case Symbols.DECADE -> date.plusYears(10 * count);
      case Symbols.CENTURY -> date.plusYears(100 * count);
      case Symbols.MILLENNIUM -> date.plusYears(1000 * count);
      default -> date;
    };
  }

  /** First day of a value, or null where it is not bound to the calendar. */
  static @Nullable LocalDate first(Calendar value) {
    int year = value.year();
    int part = value.part();
    if (year == UNKNOWN || part == UNKNOWN || value.day() == UNKNOWN) {
      return null;
    }
    try {
      return switch (value.precision()) {
        case CENTURY -> LocalDate.of(year * 100, 1, 1);
        case DECADE -> LocalDate.of(year * 10, 1, 1);
        case YEAR -> LocalDate.of(year, 1, 1);
        case HALF -> LocalDate.of(year, part * 6 - 5, 1);
        case QUARTER -> LocalDate.of(year, part * 3 - 2, 1);
        case SEASON -> LocalDate.of(part == 4 ? year - 1 : year, part == 4 ? 12 : part * 3, 1);
        case MONTH -> LocalDate.of(year, part, 1);
        case DAY -> LocalDate.of(year, part, value.day());
        case WEEK -> monday(year, part);
        case WEEKEND -> monday(year, part).plusDays(5);
        case WEEKDAY -> monday(year, part).plusDays(value.day() - 1L);
      };
    } catch (DateTimeException e) {
      return null; // 30 February, week 53 of a year without one
    }
  }

  /** Last day of a value, or null where it is not bound to the calendar. */
  static @Nullable LocalDate last(Calendar value) {
    LocalDate first = first(value);
    if (first == null) {
      return null;
    }
    return switch (value.precision()) {
      case CENTURY -> first.plusYears(100).minusDays(1);
      case DECADE -> first.plusYears(10).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
      case HALF -> first.plusMonths(6).minusDays(1);
      case QUARTER, SEASON -> first.plusMonths(3).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case WEEK -> first.plusDays(6);
      case WEEKEND -> first.plusDays(1);
      default -> first;
    };
  }

  static LocalDate monday(int year, int week) {
    return LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
  }

  static boolean exists(int year, int month, int day) {
    return year < 0 || month < 0 || day < 0
        ? day <= 31
            && (month < 0 || day <= (month == 2 ? 29 : YearMonth.of(2000, month).lengthOfMonth()))
        : day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** The unit of {@link Symbols} a value is exact to. */
  static int unit(Calendar value) {
    return switch (value.precision()) {
      case CENTURY -> Symbols.CENTURY;
      case DECADE -> Symbols.DECADE;
      case YEAR -> Symbols.YEAR;
      case HALF -> Symbols.HALF;
      case QUARTER -> Symbols.QUARTER;
      case SEASON -> Symbols.SEASON;
      case MONTH -> Symbols.MONTH;
      case WEEK -> Symbols.WEEK;
      case WEEKEND -> Symbols.WEEKEND;
      case WEEKDAY, DAY -> Symbols.DAY;
    };
  }

  static LocalDate latestWeekday(LocalDate from, int weekday) {
    return from.minusDays(Math.floorMod(from.getDayOfWeek().getValue() - weekday, DAYS_OF_WEEK));
  }

  static LocalDate earliestWeekday(LocalDate from, int weekday) {
    return from.plusDays(Math.floorMod(weekday - from.getDayOfWeek().getValue(), DAYS_OF_WEEK));
  }
}
