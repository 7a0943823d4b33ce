package dev.attache.statement;

/** What the content of a cue may be. */
enum Frame {
  /** A finite clause, with or without "that". */
  THAT,
  /** A quotation. */
  QUOTE,
  /** A clause that starts with a question word. */
  WH,
  /** An infinitive whose subject is the source. */
  TO,
  /** A gerund. */
  ING,
  /** A noun phrase. */
  NP,
  /** A noun phrase and an infinitive. */
  NP_TO,
  /** A noun phrase and what it is called. */
  PRED,
  /** The object is who hears, not what is said. */
  HEARER
}
