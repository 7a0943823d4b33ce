package dev.attache.date;

/** The four types of TIMEX3 in ISO-TimeML. */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
