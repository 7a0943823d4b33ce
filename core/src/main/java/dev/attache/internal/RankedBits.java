package dev.attache.internal;

/**
 * Which of many rows are there, and how many stand before each. The bits of 32 rows and the count
 * before them share one number, so that a look-up waits for memory once. Immutable.
 */
public final class RankedBits {
  private final long[] words; // bits below, count above
  private final int size;

  /**
   * @param bits one a row, the first in the lowest bit of the first number
   */
  public RankedBits(long[] bits) {
    words = new long[2 * bits.length];
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      int half = (int) (bits[i >> 1] >>> (i & 1) * Integer.SIZE);
      words[i] = (long) count << Integer.SIZE | Integer.toUnsignedLong(half);
      count += Integer.bitCount(half);
    }
    size = count;
  }

  /** How many rows there could be. */
  public int rows() {
    return words.length * Integer.SIZE;
  }

  /** How many rows are there. */
  public int size() {
    return size;
  }

  /** How many rows before this one are there, or −1 where it is not there itself. */
  public int rank(int row) {
    long word = words[row >>> 5];
    int bits = (int) word << ~row; // the row's own bit comes first, and is the sign
    int upTo = (int) (word >>> Integer.SIZE) + Integer.bitCount(bits);
    return (upTo & bits >> 31) - 1; // without a jump, which no processor could foresee
  }

  /** One bit a row, as they were given. */
  public long[] toLongs() {
    long[] bits = new long[words.length / 2];
    for (int i = 0; i < words.length; i++) {
      bits[i >> 1] |= (words[i] & 0xFFFF_FFFFL) << (i & 1) * Integer.SIZE;
    }
    return bits;
  }
}
