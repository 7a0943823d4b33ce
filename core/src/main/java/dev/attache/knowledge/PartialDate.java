package dev.attache.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A date known to the day, the month or the year, as sources give it.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  /**
   * @throws IllegalArgumentException where there is no such date
   */
  public PartialDate {
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
      throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
    }
    if (day > 0 && day > LocalDate.of(year, month, 1).lengthOfMonth()) {
      throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
    }
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads {@code 2013}, {@code 2013-05} or {@code 2013-05-17}.
   *
   * @throws IllegalArgumentException where the text is none of these
   */
  public static PartialDate parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> new PartialDate(Integer.parseInt(text), 0, 0);
        case 7 -> {
          if (text.charAt(4) != '-') {
            throw new IllegalArgumentException("not a date: " + text);
          }
          yield new PartialDate(
              Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)), 0);
        }
        case 10 -> {
          if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new IllegalArgumentException("not a date: " + text);
          }
          yield new PartialDate(
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(5, 7)),
              Integer.parseInt(text.substring(8)));
        }
        default -> throw new IllegalArgumentException("not a date: " + text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("not a date: " + text, e);
    }
  }

  /** The first day it may be. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day it may be. */
  public LocalDate latest() {
    int lastMonth = month == 0 ? 12 : month;
    return day > 0
        ? LocalDate.of(year, lastMonth, day)
        : LocalDate.of(year, lastMonth, 1).plusMonths(1).minusDays(1);
  }

  /** By the earliest day; of two that start alike, the vaguer first. */
  @Override
  public int compareTo(PartialDate other) {
    return Integer.compare(packed(), other.packed());
  }

  int packed() {
    return year << 9 | month << 5 | day;
  }

  static PartialDate unpack(int packed) {
    return new PartialDate(packed >>> 9, packed >>> 5 & 15, packed & 31);
  }

  /** ISO 8601, as long as it is precise: {@code 2013}, {@code 2013-05}, {@code 2013-05-17}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    String digits = Integer.toString(year);
    text.append("0000", 0, 4 - digits.length()).append(digits);
    for (int part : new int[] {month, day}) {
      if (part > 0) {
        text.append(part < 10 ? "-0" : "-").append(part);
      }
    }
    return text.toString();
  }
}
