package dev.attache.date;

/** What a unit of the scanner, or a phrase built by a rule, may stand for. At most 64. */
enum Sort {
  MONTH,
  WEEKDAY,
  /** A plural weekday: "Mondays". */
  WEEKDAYS,
  UNIT,
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
  CLOCK,
  MERIDIEM,
  ZONE,
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
  /** "the end of", as one unit "end". */
  PHASE,
  DEICTIC,
  REF,
  FREQ,
  EACH,
  TIMES,
  HOLIDAY,
  /** A whole calendar date in figures. */
  FIGURES,
  /** Words that may stand between a number and its unit. */
  FILL,
  /** A sum of money in figures. */
  MONEY,
  FRACTION,
  /** A word of a number: "twenty", "hundred". */
  WORDNUM,
  /** A verb or word that tells the direction of time. */
  TENSE,
  /** Punctuation and other words that only rules name. */
  WORD,
  DATE,
  DURATION,
  TIME,
  SET,
  /** "a year", which is a duration only where its neighbours say so. */
  SPAN,
  /** "years" without an amount. */
  BARE,
  /** "the quarter", "the year": a calendar unit that is a date only in some places. */
  PERIOD;

  final long bit = 1L << ordinal();
}
