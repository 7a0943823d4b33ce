package dev.attache.actor.internal;

import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;
import java.util.Arrays;

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

  private IntMap(int[] keys, int[] values, int size) {
    this.keys = keys;
    this.values = values;
    this.size = size;
    this.mask = keys.length - 1;
  }

  static IntMap read(ModelReader in) {
    int[] keys = in.ints();
    int[] values = in.ints();
    if (Integer.bitCount(keys.length) != 1 || values.length != keys.length) {
      throw in.error(keys.length + " values, a power of two", values.length + " values");
    }
    int size = 0;
    for (int value : values) {
      size += value == 0 ? 0 : 1;
    }
    if (size * 2 > keys.length) {
      throw in.error("a table at most half full", size + " keys in " + keys.length);
    }
    return new IntMap(keys, values, size);
  }

  /** Writes the table; the same entries always give the same bytes. */
  void write(ModelWriter out) {
    IntMap sorted = new IntMap(size);
    for (int key : sortedKeys()) {
      sorted.or(key, get(key));
    }
    out.ints(sorted.keys).ints(sorted.values);
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

  /** The largest value, 0 where there is none above. */
  int largest() {
    int largest = 0;
    for (int value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
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
    Arrays.sort(all);
    return all;
  }
}
