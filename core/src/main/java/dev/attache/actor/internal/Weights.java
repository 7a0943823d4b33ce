package dev.attache.actor.internal;

/**
 * The weights of a trained tagger: signed bytes in one unit, rows of {@link Labels#COUNT} for each
 * hashed feature that has any, found by a bit map with counts. Immutable.
 */
public final class Weights {
  private static final int MARK = 0x41544731; // "ATG1"
  public static final int BITS = 21;
  public static final int ROWS = 1 << BITS;

  private final long[] present; // one bit a row
  private final int[] before; // rows present before each word of the bit map
  private final byte[] rows;
  private final int[] transitions; // previous * COUNT + next

  private Weights(long[] present, int[] before, byte[] rows, int[] transitions) {
    this.present = present;
    this.before = before;
    this.rows = rows;
    this.transitions = transitions;
  }

  public static Weights read(String file, byte[] packed) {
    Binary in = Binary.open(file, packed, MARK);
    int[] transitions = new int[Labels.COUNT * Labels.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.signed();
    }
    int[] index = new int[in.count()];
    in.varints(index);
    int row = -1;
    for (int i = 0; i < index.length; i++) {
      int step = index[i];
      if (step < 1 || step >= ROWS - row) {
        throw in.error(
            "rows from 0 to " + (ROWS - 1) + " in order", row + " and a step of " + step);
      }
      row += step;
      index[i] = row;
    }
    int[] filled = new int[index.length];
    in.varints(filled);
    byte[] rows = new byte[index.length * Labels.COUNT];
    in.rows(filled, rows, Labels.COUNT);
    return of(index, rows, transitions);
  }

  private static Weights of(int[] index, byte[] rows, int[] transitions) {
    long[] present = new long[ROWS >>> 6];
    for (int row : index) {
      present[row >>> 6] |= 1L << row;
    }
    int[] before = new int[present.length];
    int count = 0;
    for (int i = 0; i < present.length; i++) {
      before[i] = count;
      count += Long.bitCount(present[i]);
    }
    return new Weights(present, before, rows, transitions);
  }

  /**
   * @param weights {@link #ROWS} rows of {@link Labels#COUNT}
   * @param transitions in the unit of {@code weights}, not rounded to bytes
   */
  public static byte[] pack(byte[] weights, int[] transitions) {
    Binary.Writer out = new Binary.Writer();
    for (int t : transitions) {
      out.signed(t);
    }
    int n = 0;
    int[] masks = new int[ROWS];
    for (int row = 0; row < ROWS; row++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        if (weights[row * Labels.COUNT + label] != 0) {
          masks[row] |= 1 << label;
        }
      }
      n += masks[row] == 0 ? 0 : 1;
    }
    out.varint(n);
    int last = -1;
    for (int row = 0; row < ROWS; row++) {
      if (masks[row] != 0) {
        out.varint(row - last);
        last = row;
      }
    }
    for (int mask : masks) {
      if (mask != 0) {
        out.varint(mask);
      }
    }
    for (byte weight : weights) {
      if (weight != 0) {
        out.octet(weight);
      }
    }
    return out.pack(MARK);
  }

  /**
   * Sums the weights of feature rows into the {@link Labels#COUNT} scores at {@code at}.
   *
   * @param features rows, in any order; written over
   */
  void sum(int[] features, int count, int[] scores, int at) {
    // where the rows stand comes first: the processor then waits for many of them at once
    int known = 0;
    for (int k = 0; k < count; k++) {
      int row = features[k];
      long bits = present[row >>> 6] << ~row; // the row's own bit comes first
      features[known] = (before[row >>> 6] + Long.bitCount(bits) - 1) * Labels.COUNT;
      known += (int) (bits >>> 63);
    }
    int s0 = 0;
    int s1 = 0;
    int s2 = 0;
    int s3 = 0;
    int s4 = 0;
    int s5 = 0;
    int s6 = 0;
    int s7 = 0;
    int s8 = 0;
    for (int k = 0; k < known; k++) {
      int r = features[k];
      s0 += rows[r];
      s1 += rows[r + 1];
      s2 += rows[r + 2];
      s3 += rows[r + 3];
      s4 += rows[r + 4];
      s5 += rows[r + 5];
      s6 += rows[r + 6];
      s7 += rows[r + 7];
      s8 += rows[r + 8];
    }
    scores[at] = s0;
    scores[at + 1] = s1;
    scores[at + 2] = s2;
    scores[at + 3] = s3;
    scores[at + 4] = s4;
    scores[at + 5] = s5;
    scores[at + 6] = s6;
    scores[at + 7] = s7;
    scores[at + 8] = s8;
  }

  int transition(int previous, int next) {
    return transitions[previous * Labels.COUNT + next];
  }
}
