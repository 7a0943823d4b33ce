package dev.attache.text.internal;

import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;
import java.util.Arrays;

/**
 * Weights of many classes of which a row has few: lists of what is not zero. A weight is a byte,
 * the sign and the square root of its size, which keeps small weights apart where plain rounding
 * would lose them. Immutable.
 */
public final class SparseTable implements Scorer {
  private final int classes;
  private final int mask;
  private final int[] starts; // of each row in the entries
  private final byte[] entries; // class and weight in turn

  /**
   * @param counts weights in each row
   */
  private SparseTable(int classes, byte[] counts, byte[] entries) {
    this.classes = classes;
    this.mask = counts.length - 1;
    this.entries = entries;
    this.starts = new int[counts.length + 1];
    int at = 0;
    for (int row = 0; row < counts.length; row++) {
      at += 2 * counts[row];
      starts[row + 1] = at;
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
    byte[] entries = new byte[2 * filled];
    int next = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        entries[next++] = (byte) (i % classes);
        entries[next++] = weights[i];
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
    byte[] entries = in.octets();
    int filled = 0;
    for (byte count : counts) {
      if (count < 0 || count > classes) {
        throw in.error("rows of at most " + classes + " weights", String.valueOf(count));
      }
      filled += count;
    }
    if (Integer.bitCount(counts.length) != 1 || 2 * filled != entries.length) {
      throw in.error(
          2 * filled + " bytes of weights in a power of two of rows",
          entries.length + " in " + counts.length);
    }
    for (int i = 0; i < entries.length; i += 2) {
      if (entries[i] < 0 || entries[i] >= classes) {
        throw in.error("a class below " + classes, String.valueOf(entries[i]));
      }
    }
    return new SparseTable(classes, counts, entries);
  }

  void write(ModelWriter out) {
    byte[] counts = new byte[starts.length - 1];
    for (int row = 0; row < counts.length; row++) {
      counts[row] = (byte) ((starts[row + 1] - starts[row]) / 2);
    }
    out.number(classes).octets(counts).octets(entries);
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(int[] hashes, int count, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int f = 0; f < count; f++) {
      int row = hashes[f] & mask;
      int end = starts[row + 1];
      for (int i = starts[row]; i < end; i += 2) {
        scores[entries[i]] += weight(entries[i + 1]);
      }
    }
  }
}
