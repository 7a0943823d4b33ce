package dev.attache.date;

import org.jspecify.annotations.Nullable;

/** What an expression says before anything is resolved: a few numbered fields. */
final class Meaning {
  static final int NONE = Integer.MIN_VALUE;
  static final int VAGUE = Integer.MIN_VALUE + 1;

  private static final int[] EMPTY = {};

  /** Bits of the fields that are set. */
  private long set;

  /** One for each bit of {@link #set}, in their order: few of the many fields ever are. */
  private int[] values = EMPTY;

  /** What this one moves from or lies in, or null. */
  @Nullable Meaning base;

  /** The other end of a range, or null. */
  @Nullable Meaning end;

  int get(Field field) {
    return get(field, NONE);
  }

  int get(Field field, int otherwise) {
    return has(field) ? values[place(field)] : otherwise;
  }

  boolean has(Field field) {
    return (set & field.bit) != 0;
  }

  /** Sets a field; {@link #NONE} clears it. */
  Meaning set(Field field, int value) {
    if (value == NONE) {
      clear(field);
      return this;
    }
    int place = place(field);
    if (!has(field)) {
      values = Packed.room(values, place);
      set |= field.bit;
    }
    values[place] = value;
    return this;
  }

  void clear(Field field) {
    if (has(field)) {
      int place = place(field);
      int[] fewer = new int[values.length - 1];
      System.arraycopy(values, 0, fewer, 0, place);
      System.arraycopy(values, place + 1, fewer, place, fewer.length - place);
      values = fewer;
      set &= ~field.bit;
    }
  }

  private int place(Field field) {
    return Long.bitCount(set & field.bit - 1);
  }

  /** Takes every field of {@code other} that it has. */
  void merge(Meaning other) {
    if (set == 0) {
      set = other.set;
      values = other.values.clone();
    } else {
      int i = 0;
      for (long bits = other.set; bits != 0; bits &= bits - 1) {
        set(Field.at(Long.numberOfTrailingZeros(bits)), other.values[i++]);
      }
    }
    if (other.base != null) {
      base = other.base;
    }
    if (other.end != null) {
      end = other.end;
    }
  }

  Meaning copy() {
    Meaning copy = new Meaning();
    copy.merge(this);
    return copy;
  }
}
