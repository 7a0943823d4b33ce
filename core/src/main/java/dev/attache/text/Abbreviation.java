package dev.attache.text;

/** What the period after an abbreviation says about the end of a sentence. */
enum Abbreviation {
  /** Before a name: never the end ("Gov. Smith"). */
  TITLE,
  /** Before a number or alone; the end only where a new sentence plainly starts ("in Sept."). */
  DATE,
  /** An abbreviation only before a number ("No. 5"). */
  NUMBER,
  /** Inside a sentence ("vs.", "e.g."). */
  INNER,
  /** May also end a sentence ("Inc.", "p.m.", "U.S."). */
  END
}
