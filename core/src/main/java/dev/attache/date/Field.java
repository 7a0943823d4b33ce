package dev.attache.date;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  /** As DIR, of the year a month or quarter lies in. */
  YEARDIR,
  /** What to move from: {@link Symbols#DOCUMENT} or {@link Symbols#CONTEXT}. */
  FROM,
  /** Days from the document's date. */
  OFFSET,
  REF,
  QUANT,
  FREQ,
  /** Which of a unit inside a longer one: "the first week of". */
  NTH,
  /** Years back from the stretch named last. */
  BACK,
  /** The unit whose number {@link #NTH} gives. */
  INNER,
  /** What is left over in the next finer unit: the minutes of "two hours and 15 minutes". */
  REST,
  /** Set after "in": a point where the sentence looks ahead, else a length. */
  INTO,
  /** Set on a stretch that is spoken of as such: "the nine months", "the next two weeks". */
  STRETCH;

  private static final Field[] ALL = values();
  private static final Map<String, Field> NAMES = new HashMap<>();

  static {
    for (Field field : ALL) {
      NAMES.put(Ascii.lower(field.name()), field);
    }
  }

  final long bit = 1L << ordinal();

  /** The field of an ordinal. */
  static Field at(int ordinal) {
    return ALL[ordinal];
  }

  /** The field of a lower-case name, or null. */
  static @Nullable Field named(String name) {
    return NAMES.get(name);
  }
}
