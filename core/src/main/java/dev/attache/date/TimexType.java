package dev.attache.date;

/** The four types of TIMEX3 in ISO-TimeML. */
public enum TimexType {
  /** A day or a longer stretch of the calendar, or a vague reference ("recently"). */
  DATE,
  /** A time of day, or a part of a day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** Something that recurs ("every week"). */
  SET
}
