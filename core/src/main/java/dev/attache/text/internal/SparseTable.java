package dev.attache.text.internal;

import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;

/**
 * Weights of many classes of which a row has few: lists of what is not zero. A weight is a byte,
 * the sign and the square root of its size, which keeps small weights apart where plain rounding
 * would lose them. Immutable.
 */
public final class SparseTable implements Scorer {
  private static final int BLOCK = 8; // bits of a row's place in its block
  private static final int COUNT = 7; // bits of a row's length beside its start

  private final int classes;
  private final int mask;
  private final int[] blocks; // start of each block of rows in the entries
  private final char[] starts; // of each row in its block: half the size of plain starts
  private final short[] entries; // class and weight, a byte each

  /**
   * @param counts weights in each row
   * @param entries of all rows, class and weight
   */
  private SparseTable(int classes, byte[] counts, short[] entries) {
    this.classes = classes;
    this.mask = counts.length - 1;
    this.blocks = new int[(counts.length >> BLOCK) + 1];
    this.starts = new char[counts.length + 1];
    this.entries = entries;
    int at = 0;
    for (int row = 0; row <= counts.length; row++) {
      if ((row & (1 << BLOCK) - 1) == 0) {
        blocks[row >> BLOCK] = at;
      }
      starts[row] = (char) (at - blocks[row >> BLOCK]);
      if (row < counts.length) {
        at += counts[row];
      }
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
    short[] entries = new short[filled];
    int next = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        entries[next++] = (short) (i % classes << Byte.SIZE | weights[i] & 0xFF);
      }
    }
    return new SparseTable(classes, counts, entries);
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
    byte[] counts = in.octets();
    short[] entries = in.shorts();
    int filled = 0;
    for (byte count : counts) {
      if (count < 0 || count > classes) {
        throw in.error("rows of at most " + classes + " weights", String.valueOf(count));
      }
      filled += count;
    }
    if (Integer.bitCount(counts.length) != 1 || filled != entries.length) {
      throw in.error(
          filled + " weights in a power of two of rows", entries.length + " in " + counts.length);
    }
    for (short entry : entries) {
      if (entry < 0 || entry >> Byte.SIZE >= classes) {
        throw in.error("a class below " + classes, String.valueOf(entry >> Byte.SIZE));
      }
    }
    return new SparseTable(classes, counts, entries);
  }

  void write(ModelWriter out) {
    byte[] counts = new byte[mask + 1];
    for (int row = 0; row < counts.length; row++) {
      counts[row] = (byte) (start(row + 1) - start(row));
    }
    out.number(classes).octets(counts).shorts(entries);
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
    // where all rows stand comes first: the processor then waits for many of them at once
    for (int f = 0; f < count; f++) {
      int row = hashes[f] & mask;
      int start = start(row);
      hashes[f] = start << COUNT | start(row + 1) - start;
    }
    for (int f = 0; f < count; f++) {
      int i = hashes[f] >>> COUNT;
      int end = i + (hashes[f] & (1 << COUNT) - 1);
      for (; i < end; i++) {
        int entry = entries[i];
        scores[entry >> Byte.SIZE] += weight((byte) entry);
      }
    }
  }
}
