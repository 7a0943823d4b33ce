package dev.attache.date;

/** The parts of a {@link Meaning}, as rules name them in lower case. */
enum Field {
  YEAR,
  YEAR2,
  MONTH,
  DAY,
  WEEKDAY,
  QUARTER,
  HALF,
  SEASON,
  WEEK,
  DECADE,
  CENTURY,
  HOLIDAY,
  HOUR,
  MINUTE,
  SECOND,
  MERIDIEM,
  ZONE,
  PART,
  /** In hundredths; {@link Meaning#VAGUE} where nobody counted. */
  AMOUNT,
  UNIT,
  MOD,
  /** −1 the one before, 0 the one around, 1 the one after the anchor. */
  DIR,
  /** What to move from: {@link Symbols#DOCUMENT} or {@link Symbols#CONTEXT}. */
  FROM,
  /** Days from the document's date. */
  OFFSET,
  REF,
  QUANT,
  FREQ,
  /** Which of a unit inside a longer one: "the first week of". */
  NTH,
  FISCAL,
  /** Set where the year of a financial period is the one before. */
  YEARAGO,
  /** The unit whose number {@link #NTH} gives. */
  INNER,
  LABEL
}
