package dev.attache.text.internal;

/** A linear model over hashed features: each feature names a row with one weight per class. */
public interface Scorer {
  int classes();

  /**
   * Adds the rows of {@code count} features to the scores.
   *
   * @param hashes any ints, which the scorer maps to its rows; it may write over them
   * @param scores one per class
   */
  void add(int[] hashes, int count, int[] scores);
}
