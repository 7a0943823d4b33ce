package dev.attache.actor.internal;

/**
 * Word classes learnt from unlabelled text: Brown clusters as bit strings, and three sets of
 * k-means classes of word vectors. Words are known by the 32-bit hash of their lower-cased form
 * with digits as 0. Immutable.
 */
public final class WordClasses {
  private static final int MARK = 0x41574331; // "AWC1"
  static final int SETS = 3;

  private final IntMap index; // word hash -> row + 1
  private final int[] brown; // length << 16 | bits, 0: none
  private final short[] classes; // SETS a row, 0: none

  private WordClasses(IntMap index, int[] brown, short[] classes) {
    this.index = index;
    this.brown = brown;
    this.classes = classes;
  }

  public static WordClasses read(String file, byte[] packed) {
    Binary in = Binary.open(file, packed, MARK);
    int n = in.count();
    int[] steps = new int[n];
    in.varints(steps);
    IntMap index = new IntMap(n);
    int key = Integer.MIN_VALUE;
    for (int i = 0; i < n; i++) {
      key += steps[i];
      index.or(key, i + 1);
    }
    int[] brown = new int[n];
    in.varints(brown);
    short[] classes = new short[n * SETS];
    int[] set = new int[n];
    for (int s = 0; s < SETS; s++) {
      in.varints(set);
      for (int i = 0; i < n; i++) {
        classes[i * SETS + s] = (short) set[i];
      }
    }
    return new WordClasses(index, brown, classes);
  }

  /**
   * @param keys {@link Chars#classKey} of the words, ascending
   * @param brown bits as {@code length << 16 | bits}, 0 for none
   * @param classes for each word, then each of three sets: class number from 1, 0 for none
   */
  public static byte[] pack(int[] keys, int[] brown, int[] classes) {
    Binary.Writer out = new Binary.Writer();
    out.varint(keys.length);
    int last = Integer.MIN_VALUE;
    for (int key : keys) {
      out.varint(key - last);
      last = key;
    }
    for (int b : brown) {
      out.varint(b);
    }
    for (int s = 0; s < SETS; s++) {
      for (int i = 0; i < keys.length; i++) {
        out.varint(classes[i * SETS + s]);
      }
    }
    return out.pack(MARK);
  }

  /** Row of a word, or −1. */
  int row(int classKey) {
    return index.get(classKey) - 1;
  }

  /** The first {@code bits} bits of the Brown cluster, marked with their number; 0 for none. */
  int brown(int row, int bits) {
    int code = row < 0 ? 0 : brown[row];
    if (code == 0) {
      return 0;
    }
    int length = code >>> 16;
    return length <= bits ? code : (bits << 16) | ((code & 0xFFFF) >>> (length - bits));
  }

  int classOf(int row, int set) {
    return row < 0 ? 0 : classes[row * SETS + set];
  }
}
