package dev.attache.text.internal;

import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;
import dev.attache.internal.RankedBits;
import dev.attache.internal.Slice;

/**
 * Weights of three classes, the moves of the parser, in a large table. Most of its rows are empty
 * and take one bit. A weight is a byte: see {@link SparseTable}. Immutable.
 */
public final class TripleTable implements Scorer {
  private static final int CLASSES = 3;

  private final RankedBits present;
  private final byte[] weights; // of the rows present, behind one of zeros for all that are not
  private final int first; // where in them that row begins
  private final int mask;

  private TripleTable(RankedBits present, Slice weights) {
    this.present = present;
    this.mask = present.rows() - 1;
    this.weights = weights.bytes();
    this.first = weights.from();
  }

  /**
   * @param weights rows one after the other, a power of two of them and at least 64
   */
  public static TripleTable of(byte[] weights) {
    int rows = SparseTable.rows(weights, CLASSES);
    if (rows < Long.SIZE) {
      throw new IllegalArgumentException("expected at least 64 rows, found " + rows);
    }
    long[] present = new long[rows / Long.SIZE];
    byte[] filled = new byte[CLASSES + weights.length];
    int next = CLASSES;
    for (int row = 0; row < rows; row++) {
      int at = row * CLASSES;
      if ((weights[at] | weights[at + 1] | weights[at + 2]) != 0) {
        present[row / Long.SIZE] |= 1L << row;
        System.arraycopy(weights, at, filled, next, CLASSES);
        next += CLASSES;
      }
    }
    return new TripleTable(new RankedBits(present), new Slice(filled, 0, next));
  }

  static TripleTable read(ModelReader in) {
    long[] bits = in.longs();
    Slice weights = in.slice(1);
    if (Integer.bitCount(bits.length) != 1) {
      throw in.error("a power of two of rows", bits.length + " times 64");
    }
    RankedBits present = new RankedBits(bits);
    int expected = (present.size() + 1) * CLASSES;
    if (weights.length() != expected) {
      throw in.error(expected + " weights", weights.length() + " weights");
    }
    return new TripleTable(present, weights);
  }

  void write(ModelWriter out) {
    Slice rows = new Slice(weights, first, (present.size() + 1) * CLASSES);
    out.longs(present.toLongs()).slice(rows, 1);
  }

  @Override
  public int classes() {
    return CLASSES;
  }

  @Override
  public void add(int[] hashes, int count, int[] scores) {
    // where all rows stand comes first, then the first weight of each, in loops so small that the
    // processor asks for many of them before the first has come
    for (int f = 0; f < count; f++) {
      hashes[f] = first + (present.rank(hashes[f] & mask) + 1) * CLASSES;
    }
    int a = 0;
    for (int f = 0; f < count; f++) {
      a += SparseTable.weight(weights[hashes[f]]);
    }
    int b = 0;
    int c = 0;
    for (int f = 0; f < count; f++) {
      int at = hashes[f];
      b += SparseTable.weight(weights[at + 1]);
      c += SparseTable.weight(weights[at + 2]);
    }
    scores[0] += a;
    scores[1] += b;
    scores[2] += c;
  }
}
