package dev.attache.date;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A TIMEX3 value. {@link Object#toString} prints it as TimeML writes it and {@link #parse} reads
 * that back to an equal value.
 */
public sealed interface TimexValue {
  /** Stands for a part that is not known and printed as X. */
  int UNKNOWN = -1;

  /**
   * Reads a TIMEX3 value.
   *
   * @throws IllegalArgumentException where {@code value} is none that this library prints
   */
  static TimexValue parse(String value) {
    return new TimexParser(Objects.requireNonNull(value, "value")).parse();
  }

  /** What a calendar value is exact to. */
  enum Precision {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    WEEKEND,
    WEEKDAY,
    DAY
  }

  /**
   * A day or a longer stretch of the calendar: {@code 2025-04-17}, {@code 2025-W16}, {@code 199}.
   *
   * @param year the year, or the decade ({@code 199}) or century ({@code 19}) without its last
   *     digits, or {@link #UNKNOWN}
   * @param precision what the value is exact to
   * @param part month, ISO week, quarter, half, or season (1 spring to 4 winter); {@link #UNKNOWN};
   *     0 where the precision has none
   * @param day day of the month or ISO weekday (1 Monday), {@link #UNKNOWN}; 0 where the precision
   *     has none
   */
  record Calendar(int year, Precision precision, int part, int day) implements TimexValue {
    public Calendar {
      Objects.requireNonNull(precision, "precision");
      int limit = precision == Precision.CENTURY ? 99 : precision == Precision.DECADE ? 999 : 9999;
      check("year", year, 0, limit);
      switch (precision) {
        case CENTURY, DECADE, YEAR -> check("part", part, 0, 0);
        case HALF -> check("part", part, 1, 2);
        case QUARTER, SEASON -> check("part", part, 1, 4);
        case MONTH, DAY -> check("part", part, 1, 12);
        default -> check("part", part, 1, 53);
      }
      switch (precision) {
        case DAY -> check("day", day, 1, 31);
        case WEEKDAY -> check("day", day, 1, 7);
        default -> check("day", day, 0, 0);
      }
    }

    private static void check(String name, int value, int low, int high) {
      if (value != UNKNOWN && (value < low || value > high) || value == UNKNOWN && high == 0) {
        throw new IllegalArgumentException(
            name + " " + value + " is not from " + low + " to " + high);
      }
    }

    @Override
    public String toString() {
      return TimexPrinter.print(this);
    }
  }

  /**
   * A time of day: {@code 2025-04-16T17:00}, {@code 2025-04-16TNI}.
   *
   * @param day the day, or a longer stretch in which the time recurs
   * @param hour 0 to 24, or {@link #UNKNOWN}
   * @param minute 0 to 59, or {@link #UNKNOWN} where not given
   * @param second 0 to 60, or {@link #UNKNOWN} where not given
   * @param part MO, MI, AF, EV, NI or DT where no hour is given, else null
   * @param zone "Z" or an offset such as "+05:30", or null
   */
  record Time(
      Calendar day, int hour, int minute, int second, @Nullable String part, @Nullable String zone)
      implements TimexValue {
    public Time {
      Objects.requireNonNull(day, "day");
      Calendar.check("hour", hour, 0, 24);
      Calendar.check("minute", minute, 0, 59);
      Calendar.check("second", second, 0, 60);
    }

    @Override
    public String toString() {
      return TimexPrinter.print(this);
    }
  }

  /** Units of a duration, longest first, and how TIMEX3 writes them. */
  enum Unit {
    MILLENNIUM("ML"),
    CENTURY("CE"),
    DECADE("DE"),
    YEAR("Y"),
    QUARTER("Q"),
    MONTH("M"),
    WEEK("W"),
    WEEKEND("WE"),
    DAY("D"),
    HOUR("H"),
    MINUTE("M"),
    SECOND("S"),
    /** A stretch of no known length. */
    PERIOD("X");

    final String code;

    Unit(String code) {
      this.code = code;
    }

    boolean clock() {
      return this == HOUR || this == MINUTE || this == SECOND;
    }
  }

  /**
   * A count of one unit.
   *
   * @param hundredths the count times 100, or {@link #UNKNOWN} where nobody counted
   */
  record Amount(int hundredths, Unit unit) {
    public Amount {
      Objects.requireNonNull(unit, "unit");
      if (hundredths < UNKNOWN) {
        throw new IllegalArgumentException("hundredths " + hundredths + " is negative");
      }
    }
  }

  /**
   * A length of time: {@code P2W}, {@code PT24H}, {@code P2Y6M}, {@code PXM}.
   *
   * @param amounts one or more, longest unit first
   */
  record Duration(List<Amount> amounts) implements TimexValue {
    public Duration {
      amounts = List.copyOf(amounts);
      if (amounts.isEmpty()) {
        throw new IllegalArgumentException("a duration needs an amount");
      }
    }

    @Override
    public String toString() {
      return TimexPrinter.print(this);
    }
  }

  /** A vague point: {@code PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF}. */
  enum Reference implements TimexValue {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF
  }

  /** From one value to another, both included: {@code 2025-06-11/2025-06-13}. */
  record Range(TimexValue first, TimexValue last) implements TimexValue {
    public Range {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
      if (first instanceof Range || last instanceof Range) {
        throw new IllegalArgumentException("a range of ranges");
      }
    }

    @Override
    public String toString() {
      return first + "/" + last;
    }
  }
}
