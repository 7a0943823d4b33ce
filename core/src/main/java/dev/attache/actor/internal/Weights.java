package dev.attache.actor.internal;

import dev.attache.internal.Deflated;
import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;
import dev.attache.internal.RankedBits;
import java.util.Arrays;

/**
 * The weights of a trained tagger: signed bytes in one unit, rows of {@link Labels#COUNT} for each
 * hashed feature that has any, found by {@link RankedBits}. Immutable.
 */
public final class Weights {
  private static final int MARK = 0x41544147; // "ATAG"
  private static final int VERSION = 2;
  public static final int BITS = 21;
  public static final int ROWS = 1 << BITS;

  private final RankedBits present;
  private final byte[] bytes; // of the file
  private final int rows; // where in it the rows begin
  private final int[] transitions; // previous * COUNT + next

  private Weights(RankedBits present, byte[] bytes, int rows, int[] transitions) {
    this.present = present;
    this.bytes = bytes;
    this.rows = rows;
    this.transitions = transitions;
  }

  /**
   * Reads what {@link #pack} wrote.
   *
   * @throws dev.attache.DataFormatException where it is not that
   */
  public static Weights read(String file, byte[] packed) {
    byte[] bytes = Deflated.inflate(file, packed);
    ModelReader in = ModelReader.open(file, bytes, MARK, VERSION);
    int[] transitions = in.ints();
    long[] present = in.longs();
    int from = in.slice(1).from();
    in.end();
    if (transitions.length != Labels.COUNT * Labels.COUNT || present.length != ROWS >>> 6) {
      throw in.error(
          Labels.COUNT * Labels.COUNT + " transitions and " + ROWS + " rows",
          transitions.length + " and " + 64L * present.length);
    }
    RankedBits rows = new RankedBits(present);
    if (bytes.length - from != rows.size() * Labels.COUNT) {
      throw in.error(rows.size() + " rows of " + Labels.COUNT, bytes.length - from + " weights");
    }
    return new Weights(rows, bytes, from, transitions);
  }

  /**
   * @param weights {@link #ROWS} rows of {@link Labels#COUNT}
   * @param transitions in the unit of {@code weights}, not rounded to bytes
   */
  public static byte[] pack(byte[] weights, int[] transitions) {
    long[] present = new long[ROWS >>> 6];
    byte[] rows = new byte[weights.length];
    int next = 0;
    for (int row = 0; row < ROWS; row++) {
      int from = row * Labels.COUNT;
      boolean empty = true;
      for (int label = 0; label < Labels.COUNT; label++) {
        empty &= weights[from + label] == 0;
      }
      if (!empty) {
        present[row >>> 6] |= 1L << row;
        System.arraycopy(weights, from, rows, next, Labels.COUNT);
        next += Labels.COUNT;
      }
    }
    ModelWriter out = new ModelWriter(MARK, VERSION);
    out.ints(transitions).longs(present).octets(Arrays.copyOf(rows, next));
    return Deflated.deflate(out.toBytes());
  }

  /**
   * Sums the weights of feature rows into the {@link Labels#COUNT} scores at {@code at}.
   *
   * @param features rows, in any order; written over
   */
  void sum(int[] features, int count, int[] scores, int at) {
    // where the rows stand comes first, then both ends of each, in loops so small that the
    // processor asks for many of them before the first has come
    int known = 0;
    for (int k = 0; k < count; k++) {
      int rank = present.rank(features[k]);
      features[known] = rows + rank * Labels.COUNT;
      known += ~rank >>> 31; // 1 where the row is there
    }
    int s0 = 0;
    int s8 = 0;
    for (int k = 0; k < known; k++) {
      int r = features[k];
      s0 += bytes[r];
      s8 += bytes[r + 8];
    }
    int s1 = 0;
    int s2 = 0;
    int s3 = 0;
    int s4 = 0;
    int s5 = 0;
    int s6 = 0;
    int s7 = 0;
    for (int k = 0; k < known; k++) {
      int r = features[k];
      s1 += bytes[r + 1];
      s2 += bytes[r + 2];
      s3 += bytes[r + 3];
      s4 += bytes[r + 4];
      s5 += bytes[r + 5];
      s6 += bytes[r + 6];
      s7 += bytes[r + 7];
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
