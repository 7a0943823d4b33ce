package dev.attache.date;

import dev.attache.date.TimexValue.Amount;
import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Duration;
import dev.attache.date.TimexValue.Time;

/** Writes TIMEX3 values. */
final class TimexPrinter {
  private TimexPrinter() {}

  static String print(Calendar value) {
    StringBuilder out = new StringBuilder(12);
    switch (value.precision()) {
      case CENTURY -> pad(out, value.year(), 2);
      case DECADE -> pad(out, value.year(), 3);
      default -> pad(out, value.year(), 4);
    }
    switch (value.precision()) {
      case HALF -> digit(out.append("-H"), value.part());
      case QUARTER -> digit(out.append("-Q"), value.part());
      case SEASON -> out.append('-').append(season(value.part()));
      case MONTH, DAY -> pad(out.append('-'), value.part(), 2);
      case WEEK, WEEKEND, WEEKDAY -> pad(out.append("-W"), value.part(), 2);
      default -> {}
    }
    switch (value.precision()) {
      case DAY -> pad(out.append('-'), value.day(), 2);
      case WEEKEND -> out.append("-WE");
      case WEEKDAY -> digit(out.append('-'), value.day());
      default -> {}
    }
    return out.toString();
  }

  private static String season(int part) {
    return part < 0 ? "XX" : Symbols.SEASONS[part];
  }

  private static void digit(StringBuilder out, int value) {
    if (value < 0) {
      out.append('X');
    } else {
      out.append(value);
    }
  }

  private static void pad(StringBuilder out, int value, int width) {
    if (value < 0) {
      out.append("X".repeat(width));
      return;
    }
    for (int least = width == 4 ? 1000 : width == 3 ? 100 : 10; least > value && least > 1; ) {
      out.append('0');
      least /= 10;
    }
    out.append(value);
  }

  static String print(Time value) {
    StringBuilder out = new StringBuilder(value.day().toString()).append('T');
    if (value.part() != null) {
      out.append(value.part());
    } else {
      pad(out, value.hour(), 2);
      if (value.minute() >= 0) {
        pad(out.append(':'), value.minute(), 2);
      }
      if (value.second() >= 0) {
        pad(out.append(':'), value.second(), 2);
      }
    }
    if (value.zone() != null) {
      out.append(value.zone());
    }
    return out.toString();
  }

  static String print(Duration value) {
    StringBuilder out = new StringBuilder("P");
    boolean clock = false;
    for (Amount amount : value.amounts()) {
      if (amount.unit().clock() && !clock) {
        out.append('T');
        clock = true;
      }
      int hundredths = amount.hundredths();
      if (hundredths < 0) {
        out.append('X');
      } else {
        out.append(hundredths / 100);
        int rest = hundredths % 100;
        if (rest > 0) {
          out.append('.').append(rest / 10);
          if (rest % 10 > 0) {
            out.append(rest % 10);
          }
        }
      }
      out.append(amount.unit().code);
    }
    return out.toString();
  }
}
