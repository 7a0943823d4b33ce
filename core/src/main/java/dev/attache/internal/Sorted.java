package dev.attache.internal;

/** Searches in ascending numbers. */
public final class Sorted {
  private Sorted() {}

  /** The first of {@code count} numbers that is above {@code bound}; {@code count} if none is. */
  public static int firstAbove(int[] numbers, int count, int bound) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[middle] <= bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
