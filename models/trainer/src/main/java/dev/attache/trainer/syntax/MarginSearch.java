package dev.attache.trainer.syntax;

import java.util.Arrays;

/**
 * Finds the least margin at which the leader after some of the features is nearly always the leader
 * after all of them.
 */
final class MarginSearch {
  private long[] choices = new long[1 << 12]; // the lead, doubled, and 1 where the leader changed
  private int count;

  /**
   * One choice: how far the leader leads after some features, and whether it still does in the end.
   */
  void add(int lead, boolean kept) {
    if (count == choices.length) {
      choices = Arrays.copyOf(choices, 2 * count);
    }
    choices[count++] = 2L * lead + (kept ? 0 : 1);
  }

  int count() {
    return count;
  }

  /**
   * The least margin above 0 by which at most {@code share} of all choices change.
   *
   * @return {@code Integer.MAX_VALUE} where no margin does
   */
  int least(double share) {
    long[] sorted = Arrays.copyOf(choices, count);
    Arrays.sort(sorted);
    double most = share * count;
    int changed = 0;
    int least = Integer.MAX_VALUE;
    for (int i = count - 1; i >= 0; i--) {
      changed += (int) (sorted[i] & 1);
      if (changed > most || sorted[i] < 2) {
        break;
      }
      if (i == 0 || sorted[i - 1] >> 1 < sorted[i] >> 1) {
        least = (int) (sorted[i] >> 1);
      }
    }
    return least;
  }

  /** Share of the choices that lead by a margin. */
  double settled(int margin) {
    return Arrays.stream(choices, 0, count).filter(choice -> choice >> 1 >= margin).count()
        / (double) Math.max(1, count);
  }
}
