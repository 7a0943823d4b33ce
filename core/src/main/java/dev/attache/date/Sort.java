package dev.attache.date;

import dev.attache.internal.Tsv;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit of the scanner, or a phrase built by a rule, may stand for. At most 64: what only
 * rules name needs none, as a class of words has no limit ({@link Lexicon}).
 */
enum Sort {
  MONTH,
  WEEKDAY,
  /** A plural weekday: "Mondays". */
  WEEKDAYS,
  UNIT,
  /** A unit with a capital, as in the name of a programme: "This Week". */
  TITLED,
  /** A plural unit: "weeks". */
  UNITS,
  /** A cardinal, in hundredths. */
  NUM,
  ORD,
  /** Digits that can be the day of a month, with or without "th". */
  DAYNUM,
  HOURNUM,
  YEAR,
  /** Two digits of a year after an apostrophe or a slash. */
  YEAR2,
  DECADE,
  /** "nineties". */
  DECADEWORD,
  CLOCK,
  MERIDIEM,
  ZONE,
  /** A month by its full name. */
  MONTHNAME,
  /** A number in words that can be a year after "the year". */
  SPOKEN,
  /** "tonight". */
  DAYPART,
  /** A part of the day. */
  PART,
  /** "noon", "midnight". */
  POINT,
  SEASON,
  /** "last", "this", "next" … */
  DIR,
  /** An amount nobody counted: "several". */
  VAGUE,
  /** What bounds or blurs an amount: "about", "at least". */
  ABOUT,
  /** "early", "mid", "late" before a date. */
  EDGE,
  DEICTIC,
  REF,
  /** "now", "today", from which one counts ahead. */
  NOW,
  /** An adverb that TimeML tags and readers of news do not call a date: "recently". */
  ADVERB,
  /** "future" and "term", which need an article. */
  VAGUEREF,
  FREQ,
  HOLIDAY,
  /** A holiday without a year, as a phrase. */
  FEAST,
  /** A whole calendar date in figures. */
  FIGURES,
  /** A sum of money in figures. */
  MONEY,
  FRACTION,
  /** A word of a number: "twenty", "hundred". */
  WORDNUM,
  /** A verb or word that tells the direction of time. */
  TENSE,
  /** A word right before an expression that tells its direction: "until". */
  NEAR,
  PREPOSITION,
  DETERMINER,
  /** A verb form that may lean on an auxiliary or stand before a noun. */
  PARTICIPLE,
  /** An unknown word in lower case that looks like a plural noun. */
  PLURAL,
  /** An unknown word with a capital. */
  CAPITAL,
  /** Punctuation and other words that only rules name. */
  WORD,
  DATE,
  /** A date given to the day, or the end of a year. */
  MONTHDAY,
  /** "the year", "the month", "the week". */
  YEARLY,
  DURATION,
  TIME,
  SET,
  /** "a year", which is a duration only where its neighbours say so. */
  SPAN,
  /** A number of years, or one. */
  YEARSPAN,
  /** "years" without an amount. */
  BARE,
  /** A verb of saying, which may govern what is said. */
  REPORT,
  /** Hour and minute in four digits before what may be a time zone: "1430 GMT". */
  HHMM,
  /** "Q3". */
  QUARTERLY,
  /** "12th": figures that may be the day of a month by themselves. */
  NTH,
  /** A number of weeks, or one. */
  WEEKSPAN,
  /** A day whose month stands with the next: the first of "29 and 30 May". */
  SHARED;

  private static final Sort[] ALL = values();
  static final int COUNT = ALL.length;
  private static final Map<String, Sort> NAMES = new HashMap<>();

  static {
    for (Sort sort : ALL) {
      NAMES.put(sort.name(), sort);
    }
  }

  final long bit = 1L << ordinal();

  /** The sort of an ordinal. */
  static Sort at(int ordinal) {
    return ALL[ordinal];
  }

  /** The sort of a name, or null. */
  static @Nullable Sort named(String name) {
    return NAMES.get(name);
  }

  /** The sort that {@code column} of a data row names. */
  static Sort of(Tsv.Row row, String column, String name) {
    Sort sort = NAMES.get(name);
    if (sort == null) {
      throw row.error(column, "the name of a sort", name);
    }
    return sort;
  }
}
