package dev.attache.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.attache.date.TimexValue.Amount;
import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Precision;
import dev.attache.date.TimexValue.Unit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimexValueTest {
  @Provide
  Arbitrary<Calendar> calendars() {
    return Combinators.combine(
            Arbitraries.integers().between(-1, 9999),
            Arbitraries.of(Precision.class),
            Arbitraries.integers().between(-1, 53),
            Arbitraries.integers().between(-1, 31))
        .as(TimexValueTest::calendar);
  }

  private static Calendar calendar(int year, Precision precision, int part, int day) {
    return switch (precision) {
      case CENTURY -> new Calendar(year < 0 ? year : year % 100, precision, 0, 0);
      case DECADE -> new Calendar(year < 0 ? year : year % 1000, precision, 0, 0);
      case YEAR -> new Calendar(year, precision, 0, 0);
      case HALF -> new Calendar(year, precision, known(part, 2), 0);
      case QUARTER -> new Calendar(year, precision, known(part, 4), 0);
      case SEASON -> new Calendar(year, precision, Math.max(1, known(part, 4)), 0);
      case MONTH -> new Calendar(year, precision, known(part, 12), 0);
      case WEEK, WEEKEND -> new Calendar(year, precision, known(part, 53), 0);
      case WEEKDAY -> new Calendar(year, precision, known(part, 53), known(day, 7));
      case DAY -> new Calendar(year, precision, known(part, 12), known(day, 31));
    };
  }

  private static int known(int value, int most) {
    return value < 0 ? value : 1 + value % most;
  }

  @Provide
  Arbitrary<TimexValue.Time> times() {
    return Combinators.combine(
            calendars(),
            Arbitraries.integers().between(0, 24),
            Arbitraries.integers().between(-1, 59),
            Arbitraries.integers().between(-1, 59),
            Arbitraries.of("MO", "MI", "AF", "EV", "NI", "DT").injectNull(0.5),
            Arbitraries.of("Z", "+05:30", "-03").injectNull(0.5))
        .as(
            (day, hour, minute, second, part, zone) ->
                part != null
                    ? new TimexValue.Time(day, -1, -1, -1, part, zone)
                    : new TimexValue.Time(day, hour, minute, minute < 0 ? -1 : second, null, zone));
  }

  @Provide
  Arbitrary<TimexValue.Duration> durations() {
    return Combinators.combine(
            Arbitraries.integers().between(-1, 2_000_000_000), Arbitraries.of(Unit.class))
        .as((hundredths, unit) -> new TimexValue.Duration(List.of(new Amount(hundredths, unit))));
  }

  @Property
  void readsBackCalendars(@ForAll("calendars") Calendar value) {
    assertEquals(value, TimexValue.parse(value.toString()));
  }

  @Property
  void readsBackTimes(@ForAll("times") TimexValue.Time value) {
    assertEquals(value, TimexValue.parse(value.toString()));
  }

  @Property
  void readsBackDurations(@ForAll("durations") TimexValue.Duration value) {
    assertEquals(value, TimexValue.parse(value.toString()));
  }

  @Property
  void readsBackRanges(
      @ForAll("calendars") Calendar first, @ForAll("durations") TimexValue.Duration last) {
    TimexValue range = new TimexValue.Range(first, last);
    assertEquals(range, TimexValue.parse(range.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P2Y6M",
        "PT1M30S",
        "P2.5Y",
        "PXX",
        "PAST_REF",
        "2025-W42-WE",
        "1999/PRESENT_REF",
        "PAST_REF/2025-04",
        "BC0044"
      })
  void knowsWhichValuesItPrints(String value) {
    if (value.startsWith("BC")) {
      assertThrows(IllegalArgumentException.class, () -> TimexValue.parse(value));
    } else {
      assertEquals(value, TimexValue.parse(value).toString());
    }
  }

  @Property
  void refusesOtherStrings(@ForAll String value) {
    try {
      assertEquals(value, TimexValue.parse(value).toString());
    } catch (IllegalArgumentException e) {
      assertEquals(IllegalArgumentException.class, e.getClass());
    }
  }
}
