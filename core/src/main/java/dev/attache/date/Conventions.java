package dev.attache.date;

/** What counts as a temporal expression. */
public enum Conventions {
  /**
   * What readers of news call a date: leaves out adverbs of order and frequency ("recently", "once
   * again", "current").
   */
  NEWS,
  /** What TimeML tags, as in TimeBank 1.2. */
  TIMEML
}
