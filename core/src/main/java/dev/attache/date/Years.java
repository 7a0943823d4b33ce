package dev.attache.date;

import dev.attache.date.TimexValue.Calendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Chooses the year of a month, quarter or month-day that is named without one. */
final class Years {
  /** Days of distance that a tense pointing the other way outweighs. */
  private static final int AGAINST_TENSE = 240;

  /** The same where the verb stands right before the expression. */
  private static final int AGAINST_CLOSE_TENSE = 400;

  /** Quarters are reported on soon after they end, often by "expects to report". */
  private static final int QUARTER_AGAINST_TENSE = 160;

  /** News speaks of what was more than of what comes. */
  private static final int AHEAD_WITHOUT_TENSE = 60;

  private static final int AGAINST_WORD = 100_000;

  private Years() {}

  /** The year that direction words, tense and nearness give, or UNKNOWN where there is no date. */
  static int pick(Calendar open, Meaning m, Setting setting) {
    LocalDate document = setting.document();
    if (document == null) {
      Calendar named = setting.last;
      return named == null ? TimexValue.UNKNOWN : named.year();
    }
    int dir = m.get(Field.DIR, 0);
    if (dir > 5) {
      dir -= 10;
    }
    boolean stated = m.has(Field.DIR);
    int best = document.getYear();
    long least = Long.MAX_VALUE;
    for (int year = document.getYear() - 1; year <= document.getYear() + 1; year++) {
      Calendar candidate = new Calendar(year, open.precision(), open.part(), open.day());
      if (Days.first(candidate) == null) {
        continue;
      }
      long cost =
          stated && dir == 0
              ? Math.abs(year - document.getYear()) * (long) AGAINST_WORD
              : cost(candidate, document, dir, setting);
      if (cost < least) {
        least = cost;
        best = year;
      }
    }
    return best;
  }

  /** How ill a candidate fits: its distance in days, and more where a word or the tense objects. */
  static long cost(Calendar candidate, LocalDate document, int dir, Setting setting) {
    int tense = setting.tense;
    LocalDate first = Days.first(candidate);
    LocalDate last = Days.last(candidate);
    if (first == null || last == null) {
      return Long.MAX_VALUE;
    }
    boolean after = first.isAfter(document);
    boolean before = last.isBefore(document);
    long distance =
        after
            ? ChronoUnit.DAYS.between(document, first)
            : before ? ChronoUnit.DAYS.between(last, document) : 0;
    if (dir < 0 && !before || dir > 0 && !after) {
      distance += AGAINST_WORD;
    }
    if (dir == 0 && (tense == Tense.PAST && after || tense == Tense.FUTURE && before)) {
      boolean quarter = candidate.precision() == TimexValue.Precision.QUARTER;
      distance +=
          setting.close ? AGAINST_CLOSE_TENSE : quarter ? QUARTER_AGAINST_TENSE : AGAINST_TENSE;
    }
    if (dir == 0 && tense == Tense.NONE && after) {
      distance += AHEAD_WITHOUT_TENSE;
    }
    return distance;
  }
}
