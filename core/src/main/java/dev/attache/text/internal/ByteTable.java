package dev.attache.text.internal;

import java.util.Arrays;

/**
 * A scorer whose weights are bytes: the sign and the square root of each weight, which keeps small
 * weights apart where plain rounding would lose them. Tables of many classes are mostly empty and
 * are kept as lists of what is not zero. Immutable.
 */
public final class ByteTable implements Scorer {
  static final int MOVES = 3; // classes of the parser, whose table is dense
  private static final int[] WEIGHT = new int[256];

  static {
    for (int q = -128; q < 128; q++) {
      WEIGHT[q & 0xFF] = q * Math.abs(q);
    }
  }

  private final int classes;
  private final int mask;
  private final byte[] dense; // empty where the table is sparse
  private final int[] rowStarts;
  private final byte[] columns;
  private final short[] values;

  /**
   * @param weights rows one after the other, a power of two of them
   * @param classes weights in a row, at most 127
   */
  public ByteTable(byte[] weights, int classes) {
    int rows = classes < 1 || classes > 127 ? 0 : weights.length / classes;
    if (rows * classes != weights.length || Integer.bitCount(rows) != 1) {
      throw new IllegalArgumentException(
          "expected a power of two of rows of %d, found %d bytes"
              .formatted(classes, weights.length));
    }
    this.classes = classes;
    this.mask = rows - 1;
    boolean sparse = classes != MOVES;
    this.dense = sparse ? new byte[0] : weights;
    this.rowStarts = new int[sparse ? rows + 1 : 0];
    int filled = 0;
    for (int i = 0; sparse && i < weights.length; i++) {
      filled += weights[i] == 0 ? 0 : 1;
    }
    this.columns = new byte[filled];
    this.values = new short[filled];
    int next = 0;
    for (int row = 0; sparse && row < rows; row++) {
      for (int k = 0; k < classes; k++) {
        byte q = weights[row * classes + k];
        if (q != 0) {
          columns[next] = (byte) k;
          values[next++] = (short) WEIGHT[q & 0xFF];
        }
      }
      rowStarts[row + 1] = next;
    }
  }

  @Override
  public int classes() {
    return classes;
  }

  /** The rows as the constructor took them. */
  byte[] weights() {
    if (classes == MOVES) {
      return dense;
    }
    byte[] weights = new byte[(mask + 1) * classes];
    for (int row = 0; row <= mask; row++) {
      for (int i = rowStarts[row]; i < rowStarts[row + 1]; i++) {
        int root = (int) Math.round(Math.sqrt(Math.abs(values[i])));
        weights[row * classes + columns[i]] = (byte) (values[i] < 0 ? -root : root);
      }
    }
    return weights;
  }

  @Override
  public void score(int[] hashes, int count, int[] scores) {
    if (classes == MOVES) {
      scoreThree(hashes, count, scores);
      return;
    }
    Arrays.fill(scores, 0, classes, 0);
    for (int f = 0; f < count; f++) {
      int row = hashes[f] & mask;
      int end = rowStarts[row + 1];
      for (int i = rowStarts[row]; i < end; i++) {
        scores[columns[i]] += values[i];
      }
    }
  }

  private void scoreThree(int[] hashes, int count, int[] scores) {
    int a = 0;
    int b = 0;
    int c = 0;
    for (int f = 0; f < count; f++) {
      int base = (hashes[f] & mask) * MOVES;
      a += WEIGHT[dense[base] & 0xFF];
      b += WEIGHT[dense[base + 1] & 0xFF];
      c += WEIGHT[dense[base + 2] & 0xFF];
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }
}
