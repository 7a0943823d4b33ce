package dev.attache.text.internal;

/** The best of some scores, and how far it leads the second. Reused from choice to choice. */
final class Leader {
  private int best;
  private int lead;

  /**
   * Looks at all scores but one.
   *
   * @param without the class left out, or −1
   */
  Leader of(int[] scores, int without) {
    int first = Integer.MIN_VALUE;
    int second = Integer.MIN_VALUE;
    for (int k = 0; k < scores.length; k++) {
      int score = scores[k];
      if (score > second && k != without) {
        if (score > first) {
          second = first;
          first = score;
          best = k;
        } else {
          second = score;
        }
      }
    }
    lead = second == Integer.MIN_VALUE ? Integer.MAX_VALUE : first - second;
    return this;
  }

  /** The class with the best score; of equals the first. */
  int best() {
    return best;
  }

  boolean leadsBy(int margin) {
    return lead >= margin;
  }
}
