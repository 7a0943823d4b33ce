package dev.attache.text;

/** When a clause puts what it tells, as its verb and auxiliaries say. */
public enum Tense {
  PAST,
  PRESENT,
  /** "will", "shall", "be going to", "be to". */
  FUTURE,
  /** No finite verb: infinitives, participles, headings. */
  NONE
}
