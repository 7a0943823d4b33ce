package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import dev.attache.date.TimexValue.Precision;
import dev.attache.internal.Tsv;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feasts and civil days whose date can be computed. */
final class Holidays {
  /** Month and day, or days from Easter, or the nth weekday of a month and days from that. */
  private record Feast(int month, int day, int nth, int weekday, int offset, boolean easter) {}

  private final List<Feast> feasts = new ArrayList<>();

  /** Reads the file and adds its names to the lexicon. */
  void add(Tsv file, Lexicon lexicon, Conventions conventions) {
    for (Tsv.Row row : file.rows()) {
      String style = row.get("style");
      if (!style.isEmpty() && row.require("style", Conventions.values()) != conventions) {
        // still a name, so that "Good Friday" is not read as a Friday
        lexicon.addWords(row, "names", Sort.WORD, 0);
        continue;
      }
      int id = feasts.size();
      feasts.add(feast(row));
      lexicon.addWords(row, "names", Sort.HOLIDAY, id);
    }
  }

  private static Feast feast(Tsv.Row row) {
    String rule = row.require("date");
    try {
      if (rule.startsWith("easter")) {
        String rest = rule.substring("easter".length());
        int offset = rest.isEmpty() ? 0 : Integer.parseInt(rest);
        return new Feast(0, 0, 0, 0, offset, true);
      }
      if (rule.indexOf('#') > 0) {
        String[] parts = rule.replace('+', '#').split("#");
        int offset = parts.length > 3 ? Integer.parseInt(parts[3]) : 0;
        return new Feast(
            Integer.parseInt(parts[0]),
            0,
            Integer.parseInt(parts[1]),
            Integer.parseInt(parts[2]),
            offset,
            false);
      }
      String[] parts = rule.split("-");
      return new Feast(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 0, 0, 0, false);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw row.error("date", "MM-DD, easter+N, or MM#nth#weekday+N", rule);
    }
  }

  @Nullable Calendar in(int id, int year) {
    if (year < 1 || year > 9999) {
      return null;
    }
    Feast feast = feasts.get(id);
    if (feast.easter) {
      return Days.day(easter(year).plusDays(feast.offset));
    }
    if (feast.nth == 0) {
      return Days.exists(year, feast.month, feast.day)
          ? new Calendar(year, Precision.DAY, feast.month, feast.day)
          : null;
    }
    LocalDate day;
    if (feast.nth > 0) {
      LocalDate first = LocalDate.of(year, feast.month, 1);
      day = Days.earliestWeekday(first, feast.weekday).plusWeeks(feast.nth - 1L);
    } else {
      LocalDate last = LocalDate.of(year, feast.month, 1).plusMonths(1).minusDays(1);
      day = Days.latestWeekday(last, feast.weekday);
    }
    return Days.day(day.plusDays(feast.offset));
  }

  /** The value where no year is known: month and day of a fixed feast. */
  Calendar undated(int id) {
    Feast feast = feasts.get(id);
    return feast.nth == 0 && !feast.easter
        ? new Calendar(TimexValue.UNKNOWN, Precision.DAY, feast.month, feast.day)
        : Resolver.unknownDay();
  }

  /** Western Easter by the Gregorian computus. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact =
        Math.floorMod(century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15, 30);
    int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int offset = moon - weekday;
    int month = 3 + (offset + 40) / 44;
    int day = offset + 28 - 31 * (month / 4);
    return LocalDate.of(year, month, day);
  }

  static DayOfWeek weekday(int number) {
    return DayOfWeek.of(number);
  }
}
