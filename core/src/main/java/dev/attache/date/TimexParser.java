package dev.attache.date;

import dev.attache.date.TimexValue.Amount;
import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Precision;
import dev.attache.date.TimexValue.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads TIMEX3 values. */
final class TimexParser {
  private static final int UNKNOWN = TimexValue.UNKNOWN;

  /** Hundredths of more would not fit into an int. */
  private static final int MOST = 21_000_000;

  private final String text;
  private int at;

  TimexParser(String text) {
    this.text = text;
  }

  TimexValue parse() {
    TimexValue first = one();
    if (peek() == '/') {
      at++;
      first = new TimexValue.Range(first, one());
    }
    if (at < text.length()) {
      throw bad();
    }
    return first;
  }

  private TimexValue one() {
    for (TimexValue.Reference reference : TimexValue.Reference.values()) {
      if (text.startsWith(reference.name(), at)) {
        at += reference.name().length();
        return reference;
      }
    }
    if (peek() == 'P') {
      return duration();
    }
    Calendar day = calendar();
    if (peek() != 'T') {
      return day;
    }
    at++;
    return time(day);
  }

  private Calendar calendar() {
    int start = at;
    while (digitOrX()) {
      at++;
    }
    int width = at - start;
    int year = number(start, at);
    if (width == 2) {
      return new Calendar(year, Precision.CENTURY, 0, 0);
    }
    if (width == 3) {
      return new Calendar(year, Precision.DECADE, 0, 0);
    }
    if (width != 4) {
      throw bad();
    }
    if (peek() != '-') {
      return new Calendar(year, Precision.YEAR, 0, 0);
    }
    at++;
    char kind = peek();
    if (kind == 'W' && at + 1 < text.length() && text.charAt(at + 1) != 'I') {
      at++;
      return week(year);
    }
    if (kind == 'Q' || kind == 'H') {
      at++;
      return new Calendar(year, kind == 'Q' ? Precision.QUARTER : Precision.HALF, fixed(1), 0);
    }
    for (int i = 1; i < Symbols.SEASONS.length; i++) {
      if (text.startsWith(Symbols.SEASONS[i], at)) {
        at += 2;
        return new Calendar(year, Precision.SEASON, i, 0);
      }
    }
    int month = fixed(2);
    if (peek() != '-') {
      return new Calendar(year, Precision.MONTH, month, 0);
    }
    at++;
    return new Calendar(year, Precision.DAY, month, fixed(2));
  }

  private Calendar week(int year) {
    int week = fixed(2);
    if (peek() != '-') {
      return new Calendar(year, Precision.WEEK, week, 0);
    }
    at++;
    if (text.startsWith("WE", at)) {
      at += 2;
      return new Calendar(year, Precision.WEEKEND, week, 0);
    }
    return new Calendar(year, Precision.WEEKDAY, week, fixed(1));
  }

  private TimexValue.Time time(Calendar day) {
    for (int i = 1; i < Symbols.PARTS.length; i++) {
      if (text.startsWith(Symbols.PARTS[i], at)) {
        at += 2;
        return new TimexValue.Time(day, UNKNOWN, UNKNOWN, UNKNOWN, Symbols.PARTS[i], zone());
      }
    }
    int hour = fixed(2);
    int minute = UNKNOWN;
    int second = UNKNOWN;
    if (peek() == ':') {
      at++;
      minute = fixed(2);
      if (peek() == ':') {
        at++;
        second = fixed(2);
      }
    }
    return new TimexValue.Time(day, hour, minute, second, null, zone());
  }

  private @Nullable String zone() {
    char sign = peek();
    if (sign == 'Z') {
      at++;
      return "Z";
    }
    if (sign != '+' && sign != '-') {
      return null;
    }
    int start = at++;
    fixed(2);
    if (peek() == ':') {
      at++;
      fixed(2);
    }
    return text.substring(start, at);
  }

  private TimexValue.Duration duration() {
    at++;
    boolean clock = false;
    List<Amount> amounts = new ArrayList<>();
    while (at < text.length() && peek() != '/') {
      if (peek() == 'T') {
        clock = true;
        at++;
      }
      int hundredths = hundredths();
      amounts.add(new Amount(hundredths, unit(clock)));
    }
    return new TimexValue.Duration(amounts);
  }

  private int hundredths() {
    if (peek() == 'X') {
      at++;
      return UNKNOWN;
    }
    int start = at;
    while (Ascii.digit(peek())) {
      at++;
    }
    int whole = number(start, at);
    if (whole < 0 || whole > MOST) {
      throw bad();
    }
    int value = whole * 100;
    if (peek() == '.') {
      at++;
      value += fixed(1) * 10;
      if (Ascii.digit(peek())) {
        value += fixed(1);
      }
    }
    return value;
  }

  private Unit unit(boolean clock) {
    Unit best = null;
    for (Unit unit : Unit.values()) {
      if (unit.clock() == clock
          && text.startsWith(unit.code, at)
          && (best == null || unit.code.length() > best.code.length())) {
        best = unit;
      }
    }
    if (best == null) {
      throw bad();
    }
    at += best.code.length();
    return best;
  }

  private boolean digitOrX() {
    char c = peek();
    return Ascii.digit(c) || c == 'X';
  }

  private int fixed(int width) {
    int end = at + width;
    if (end > text.length()) {
      throw bad();
    }
    int value = number(at, end);
    at = end;
    return value;
  }

  private int number(int start, int end) {
    if (start == end || end - start > 8) {
      throw bad();
    }
    int value = 0;
    int unknown = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == 'X') {
        unknown++;
      } else if (Ascii.digit(c)) {
        value = value * 10 + c - '0';
      } else {
        throw bad();
      }
    }
    if (unknown > 0 && unknown < end - start) {
      throw bad();
    }
    return unknown > 0 ? UNKNOWN : value;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private IllegalArgumentException bad() {
    return new IllegalArgumentException("not a TIMEX3 value at " + at + ": " + text);
  }
}
