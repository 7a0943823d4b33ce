package dev.attache.text.internal;

import java.util.Arrays;

/** Greedy left-to-right tagger: a linear model over {@link TagFeatures}. One per thread. */
public final class Tagger {
  private final Scorer scorer;
  private final int margin;
  private final int[] features = new int[TagFeatures.max()];
  private final int[] scores;
  private final Leader leader = new Leader();

  /**
   * @param margin see {@link Margins#tag}
   */
  public Tagger(Scorer scorer, int margin) {
    this.scorer = scorer;
    this.margin = margin;
    this.scores = new int[scorer.classes()];
  }

  /** Tags a sentence; {@code tags[offset + i]} gets the tag of word {@code i}. */
  public void tag(WordFeatures words, byte[] tags, int offset) {
    int before = -1;
    int second = -1;
    for (int i = 0; i < words.size; i++) {
      int best = predict(words, i, before, second);
      tags[offset + i] = (byte) best;
      second = before;
      before = best;
    }
  }

  private int predict(WordFeatures words, int i, int before, int second) {
    Arrays.fill(scores, 0);
    int count = TagFeatures.first(words, i, before, second, features, 0);
    scorer.add(features, count, scores);
    if (!leader.of(scores, -1).leadsBy(margin)) {
      count = TagFeatures.rest(words, i, before, second, features, 0);
      scorer.add(features, count, scores);
      leader.of(scores, -1);
    }
    return leader.best();
  }
}
