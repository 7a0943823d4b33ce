package dev.attache.date;

/** Directions that words around an expression give. */
final class Tense {
  static final int NONE = 0;
  static final int PAST = 1;
  static final int FUTURE = 2;
  static final int PRESENT = 3;

  /** Could be either: "would", "could". */
  static final int MODAL = 4;

  private Tense() {}
}
