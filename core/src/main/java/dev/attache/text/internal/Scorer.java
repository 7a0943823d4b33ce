package dev.attache.text.internal;

/** A linear model over hashed features: each feature names a row with one weight per class. */
public interface Scorer {
  int classes();

  /**
   * Sums the rows of {@code count} features.
   *
   * @param hashes any ints, which the scorer maps to its rows; it may write over them
   * @param scores filled with one sum per class
   */
  void score(int[] hashes, int count, int[] scores);
}
