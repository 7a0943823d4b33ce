package dev.attache.date;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that data files use for values, and the numbers they stand for inside. */
final class Symbols {
  // Units, finest first; their order is used to compare granularity.
  static final int SECOND = 1;
  static final int MINUTE = 2;
  static final int HOUR = 3;
  static final int DAY = 4;
  static final int WEEKEND = 5;
  static final int WEEK = 6;
  static final int MONTH = 7;
  static final int SEASON = 8;
  static final int QUARTER = 9;
  static final int HALF = 10;
  static final int YEAR = 11;
  static final int DECADE = 12;
  static final int CENTURY = 13;
  static final int MILLENNIUM = 14;

  /** A stretch of no known length: "period", "while". */
  static final int PERIOD = 15;

  static final int DOCUMENT = 0;
  static final int CONTEXT = 1;

  /** {@link #CONTEXT} in a sentence about the past, else {@link #DOCUMENT}. */
  static final int NARRATIVE = 2;

  private static final String[] UNITS = {
    "",
    "SECOND",
    "MINUTE",
    "HOUR",
    "DAY",
    "WEEKEND",
    "WEEK",
    "MONTH",
    "SEASON",
    "QUARTER",
    "HALF",
    "YEAR",
    "DECADE",
    "CENTURY",
    "MILLENNIUM",
    "PERIOD"
  };
  static final String[] MODS = {
    "",
    "START",
    "MID",
    "END",
    "APPROX",
    "LESS_THAN",
    "MORE_THAN",
    "EQUAL_OR_LESS",
    "EQUAL_OR_MORE",
    "BEFORE",
    "AFTER",
    "ON_OR_BEFORE",
    "ON_OR_AFTER"
  };
  static final String[] PARTS = {"", "MO", "MI", "AF", "EV", "NI", "DT"};
  static final String[] SEASONS = {"", "SP", "SU", "FA", "WI"};
  static final String[] REFS = {"", "PAST_REF", "PRESENT_REF", "FUTURE_REF"};
  static final String[] QUANTS = {"", "EVERY", "EACH"};

  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    for (String[] names : new String[][] {UNITS, MODS, PARTS, SEASONS, REFS, QUANTS}) {
      for (int i = 1; i < names.length; i++) {
        VALUES.put(names[i], i);
      }
    }
    VALUES.put("DOCUMENT", DOCUMENT);
    VALUES.put("CONTEXT", CONTEXT);
    VALUES.put("NARRATIVE", NARRATIVE);
    VALUES.put("X", Meaning.VAGUE);
    VALUES.put("PAST", Tense.PAST);
    VALUES.put("FUTURE", Tense.FUTURE);
    VALUES.put("PRESENT", Tense.PRESENT);
    VALUES.put("MODAL", Tense.MODAL);
    VALUES.put("AM", 0);
    VALUES.put("PM", 1);
  }

  private Symbols() {}

  /** The number a name or numeral stands for, or null where it is neither. */
  static @Nullable Integer value(String name) {
    Integer known = VALUES.get(name);
    if (known != null) {
      return known;
    }
    try {
      return Integer.valueOf(name);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  static String unitName(int unit) {
    return UNITS[unit];
  }
}
