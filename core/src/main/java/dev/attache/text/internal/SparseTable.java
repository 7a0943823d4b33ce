package dev.attache.text.internal;

import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;
import dev.attache.internal.Slice;

/**
 * Weights of many classes of which a row has few: lists of what is not zero. A weight is a byte,
 * the sign and the square root of its size, which keeps small weights apart where plain rounding
 * would lose them. Immutable.
 */
public final class SparseTable implements Scorer {
  private static final int BLOCK = 8; // bits of a row's place in its block
  private static final int COUNT = 7; // bits of a row's length beside its start
  private static final int ENTRY = 2; // bytes

  private final int classes;
  private final int mask;
  private final int[] blocks; // start of each block of rows in the entries
  private final char[] starts; // of each row in its block: half the size of plain starts
  private final byte[] entries; // class and weight, a byte each
  private final int first; // where in them the entries of the first row begin

  /**
   * @param counts weights in each row
   * @param entries of all rows, class and weight
   */
  private SparseTable(int classes, Slice counts, Slice entries) {
    this.classes = classes;
    int rows = counts.length();
    this.mask = rows - 1;
    this.blocks = new int[(rows >> BLOCK) + 1];
    this.starts = new char[rows + 1];
    this.entries = entries.bytes();
    this.first = entries.from();
    int at = 0;
    for (int row = 0; row <= rows; row++) {
      if ((row & (1 << BLOCK) - 1) == 0) {
        blocks[row >> BLOCK] = at;
      }
      starts[row] = (char) (at - blocks[row >> BLOCK]);
      at += row < rows ? counts.bytes()[counts.from() + row] : 0;
    }
  }

  /**
   * @param weights rows one after the other, a power of two of them
   * @param classes weights in a row, at most 127
   */
  public static SparseTable of(byte[] weights, int classes) {
    byte[] counts = new byte[rows(weights, classes)];
    int filled = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        counts[i / classes]++;
        filled++;
      }
    }
    byte[] entries = new byte[Math.max(1, filled) * ENTRY]; // an empty row looks at the first
    int next = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        entries[next++] = (byte) (i % classes);
        entries[next++] = weights[i];
      }
    }
    return new SparseTable(
        classes, new Slice(counts, 0, counts.length), new Slice(entries, 0, entries.length));
  }

  static int rows(byte[] weights, int classes) {
    int rows = classes < 1 || classes > 127 ? 0 : weights.length / classes;
    if (rows * classes != weights.length || Integer.bitCount(rows) != 1) {
      throw new IllegalArgumentException(
          "expected a power of two of rows of "
              + classes
              + ", found "
              + weights.length
              + " weights");
    }
    return rows;
  }

  static int weight(byte root) {
    return root * Math.abs(root);
  }

  static SparseTable read(ModelReader in, int classes) {
    int found = in.number();
    if (found != classes) {
      throw in.error("a table of " + classes + " classes", String.valueOf(found));
    }
    Slice counts = in.slice(1);
    Slice entries = in.slice(ENTRY);
    if (!below(classes + 1, counts, 1)) {
      throw in.error("rows of at most " + classes + " weights", "more");
    }
    int filled = sum(counts);
    if (Integer.bitCount(counts.length()) != 1 || filled * ENTRY != entries.length()) {
      throw in.error(
          filled + " weights in a power of two of rows",
          entries.length() / ENTRY + " in " + counts.length());
    }
    if (!below(classes, entries, ENTRY)) {
      throw in.error("classes below " + classes, "others");
    }
    return new SparseTable(classes, counts, entries);
  }

  // loops of their own: they run at start-up, where the JVM compiles what is small in a moment

  /** Whether the first byte of each {@code size} bytes is from 0 up to a limit. */
  private static boolean below(int limit, Slice slice, int size) {
    byte[] bytes = slice.bytes();
    int wrong = 0;
    for (int i = slice.from(); i < slice.from() + slice.length(); i += size) {
      wrong |= bytes[i] | limit - 1 - bytes[i]; // its sign
    }
    return wrong >= 0;
  }

  private static int sum(Slice slice) {
    byte[] bytes = slice.bytes();
    int sum = 0;
    for (int i = slice.from(); i < slice.from() + slice.length(); i++) {
      sum += bytes[i];
    }
    return sum;
  }

  void write(ModelWriter out) {
    byte[] counts = new byte[mask + 1];
    for (int row = 0; row < counts.length; row++) {
      counts[row] = (byte) (start(row + 1) - start(row));
    }
    out.number(classes)
        .octets(counts)
        .slice(new Slice(entries, first, start(mask + 1) * ENTRY), ENTRY);
  }

  @Override
  public int classes() {
    return classes;
  }

  private int start(int row) {
    return blocks[row >> BLOCK] + starts[row];
  }

  @Override
  public void add(int[] hashes, int count, int[] scores) {
    // where all rows stand comes first, then the start of each, in loops so small that the
    // processor asks for many of them before the first has come
    for (int f = 0; f < count; f++) {
      int row = hashes[f] & mask;
      int start = start(row);
      int size = start(row + 1) - start;
      hashes[f] = -size >> Integer.SIZE - 1 & start << COUNT | size; // 0 for an empty row
    }
    int seen = 0;
    for (int f = 0; f < count; f++) {
      seen |= entries[first + (hashes[f] >>> COUNT) * ENTRY];
    }
    if (seen < 0) { // asked so that the compiler cannot leave the loop out
      throw new IllegalStateException("a class below 0, which no reader lets in");
    }
    for (int f = 0; f < count; f++) {
      int at = first + (hashes[f] >>> COUNT) * ENTRY;
      int end = at + (hashes[f] & (1 << COUNT) - 1) * ENTRY;
      for (; at < end; at += ENTRY) {
        scores[entries[at]] += weight(entries[at + 1]);
      }
    }
  }
}
