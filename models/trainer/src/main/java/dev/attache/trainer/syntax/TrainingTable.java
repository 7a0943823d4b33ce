package dev.attache.trainer.syntax;

import dev.attache.text.internal.Scorer;
import java.util.Arrays;

/** Weights of an averaged perceptron while it learns. */
final class TrainingTable implements Scorer {
  private final int classes;
  private final int mask;
  private final int[] weights;
  private final long[] history; // sum of each update times the moment it was made
  private long moment = 1;

  TrainingTable(int rowBits, int classes) {
    this.classes = classes;
    this.mask = (1 << rowBits) - 1;
    this.weights = new int[(1 << rowBits) * classes];
    this.history = new long[weights.length];
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void add(int[] hashes, int count, int[] scores) {
    for (int f = 0; f < count; f++) {
      int base = (hashes[f] & mask) * classes;
      for (int k = 0; k < classes; k++) {
        scores[k] += weights[base + k];
      }
    }
  }

  /** Sums the rows of {@code count} features. */
  void score(int[] hashes, int count, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    add(hashes, count, scores);
  }

  /** One decision has been made, right or wrong. */
  void tick() {
    moment++;
  }

  void update(int[] hashes, int count, int better, int worse) {
    for (int f = 0; f < count; f++) {
      int base = (hashes[f] & mask) * classes;
      weights[base + better]++;
      history[base + better] += moment;
      weights[base + worse]--;
      history[base + worse] -= moment;
    }
  }

  /**
   * The average over all moments, rounded. Leaving out small weights makes the model smaller, and a
   * little better.
   *
   * @param least weights whose byte is smaller become 0
   * @return a byte for each weight: its sign and the square root of its size, 127 for the largest
   */
  byte[] average(int least) {
    double[] average = new double[weights.length];
    double largest = 0;
    for (int i = 0; i < weights.length; i++) {
      average[i] = weights[i] - (double) history[i] / moment;
      largest = Math.max(largest, Math.abs(average[i]));
    }
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      double part = largest == 0 ? 0 : Math.abs(average[i]) / largest;
      long root = Math.round(127 * Math.sqrt(part));
      if (root >= least) {
        bytes[i] = (byte) (Math.signum(average[i]) * root);
      }
    }
    return bytes;
  }
}
