package dev.attache.actor.internal;

/**
 * A hash table from int to int without deletion, kept at most half full. Not safe for writing by
 * several threads; safe for reading by many once filled.
 */
public final class IntMap {
  private int[] keys;
  private int[] values; // 0: free
  private int size;
  private int mask;

  public IntMap(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected)) << 2;
    keys = new int[capacity];
    values = new int[capacity];
    mask = capacity - 1;
  }

  /** The value of a key, or 0. */
  public int get(int key) {
    int at = Chars.mix(key) & mask;
    while (values[at] != 0) {
      if (keys[at] == key) {
        return values[at];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  /** Sets bits of the value of a key. */
  public void or(int key, int bits) {
    if (bits == 0) {
      return;
    }
    int at = Chars.mix(key) & mask;
    while (values[at] != 0) {
      if (keys[at] == key) {
        values[at] |= bits;
        return;
      }
      at = (at + 1) & mask;
    }
    keys[at] = key;
    values[at] = bits;
    if (++size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[keys.length];
    mask = keys.length - 1;
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      or(oldKeys[i], oldValues[i]);
    }
  }

  public int size() {
    return size;
  }

  /** The keys, ascending as signed numbers. */
  public int[] sortedKeys() {
    int[] all = new int[size];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        all[n++] = keys[i];
      }
    }
    java.util.Arrays.sort(all);
    return all;
  }

  public IntMap copy() {
    IntMap copy = new IntMap(1);
    copy.keys = keys.clone();
    copy.values = values.clone();
    copy.size = size;
    copy.mask = mask;
    return copy;
  }
}
