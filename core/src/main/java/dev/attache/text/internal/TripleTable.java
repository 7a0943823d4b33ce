package dev.attache.text.internal;

import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;
import java.util.Arrays;

/**
 * Weights of three classes, the moves of the parser, in a large table. Most of its rows are empty
 * and are not stored. A weight is a byte: see {@link SparseTable}. Immutable.
 */
public final class TripleTable implements Scorer {
  private static final int CLASSES = 3;

  private final byte[] weights;
  private final int mask;

  private TripleTable(byte[] weights) {
    this.weights = weights;
    this.mask = SparseTable.rows(weights, CLASSES) - 1;
  }

  /**
   * @param weights rows one after the other, a power of two of them
   */
  public static TripleTable of(byte[] weights) {
    return new TripleTable(weights.clone());
  }

  static TripleTable read(ModelReader in) {
    long[] present = in.longs(); // one bit a row
    byte[] rows = in.octets();
    if (Integer.bitCount(present.length) != 1) {
      throw in.error("a power of two of rows", present.length + " times 64");
    }
    byte[] weights = new byte[present.length * Long.SIZE * CLASSES];
    int next = 0;
    for (int word = 0; word < present.length; word++) {
      for (long bits = present[word]; bits != 0; bits &= bits - 1) {
        int at = (word * Long.SIZE + Long.numberOfTrailingZeros(bits)) * CLASSES;
        if (next + CLASSES > rows.length) {
          throw in.error("as many weights as rows need", rows.length + " bytes");
        }
        weights[at] = rows[next];
        weights[at + 1] = rows[next + 1];
        weights[at + 2] = rows[next + 2];
        next += CLASSES;
      }
    }
    if (next != rows.length) {
      throw in.error(next + " weights", rows.length + " weights");
    }
    return new TripleTable(weights);
  }

  void write(ModelWriter out) {
    int rows = mask + 1;
    long[] present = new long[(rows + Long.SIZE - 1) / Long.SIZE];
    byte[] filled = new byte[weights.length];
    int next = 0;
    for (int row = 0; row < rows; row++) {
      int at = row * CLASSES;
      if ((weights[at] | weights[at + 1] | weights[at + 2]) != 0) {
        present[row / Long.SIZE] |= 1L << row;
        System.arraycopy(weights, at, filled, next, CLASSES);
        next += CLASSES;
      }
    }
    out.longs(present).octets(Arrays.copyOf(filled, next));
  }

  @Override
  public int classes() {
    return CLASSES;
  }

  @Override
  public void score(int[] hashes, int count, int[] scores) {
    int a = 0;
    int b = 0;
    int c = 0;
    for (int f = 0; f < count; f++) {
      int at = (hashes[f] & mask) * CLASSES;
      a += SparseTable.weight(weights[at]);
      b += SparseTable.weight(weights[at + 1]);
      c += SparseTable.weight(weights[at + 2]);
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }
}
