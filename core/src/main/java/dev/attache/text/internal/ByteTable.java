package dev.attache.text.internal;

/**
 * A scorer whose weights are bytes: the sign and the square root of each weight, which keeps small
 * weights apart where plain rounding would lose them. Immutable.
 */
public final class ByteTable implements Scorer {
  private static final int[] WEIGHT = new int[256];

  static {
    for (int q = -128; q < 128; q++) {
      WEIGHT[q & 0xFF] = q * Math.abs(q);
    }
  }

  private final byte[] weights;
  private final int classes;
  private final int mask;

  /**
   * @param weights rows one after the other, a power of two of them
   * @param classes weights in a row
   */
  public ByteTable(byte[] weights, int classes) {
    int rows = weights.length / classes;
    if (rows * classes != weights.length || Integer.bitCount(rows) != 1) {
      throw new IllegalArgumentException(
          "expected a power of two of rows of %d, found %d bytes"
              .formatted(classes, weights.length));
    }
    this.weights = weights;
    this.classes = classes;
    this.mask = rows - 1;
  }

  @Override
  public int classes() {
    return classes;
  }

  byte[] weights() {
    return weights;
  }

  @Override
  public void score(int[] hashes, int count, int[] scores) {
    if (classes == 3) {
      scoreThree(hashes, count, scores);
      return;
    }
    int width = classes;
    java.util.Arrays.fill(scores, 0, width, 0);
    for (int f = 0; f < count; f++) {
      int base = (hashes[f] & mask) * width;
      for (int k = 0; k < width; k++) {
        scores[k] += WEIGHT[weights[base + k] & 0xFF];
      }
    }
  }

  private void scoreThree(int[] hashes, int count, int[] scores) {
    int a = 0;
    int b = 0;
    int c = 0;
    for (int f = 0; f < count; f++) {
      int base = (hashes[f] & mask) * 3;
      a += WEIGHT[weights[base] & 0xFF];
      b += WEIGHT[weights[base + 1] & 0xFF];
      c += WEIGHT[weights[base + 2] & 0xFF];
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }
}
