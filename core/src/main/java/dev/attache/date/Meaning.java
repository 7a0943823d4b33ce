package dev.attache.date;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an expression says before anything is resolved: a few numbered fields. */
final class Meaning {
  static final int NONE = Integer.MIN_VALUE;
  static final int VAGUE = Integer.MIN_VALUE + 1;

  private static final int SIZE = Field.values().length;

  private final int[] fields = new int[SIZE];

  /** What this one moves from or lies in, or null. */
  @Nullable Meaning base;

  /** The other end of a range, or null. */
  @Nullable Meaning end;

  Meaning() {
    Arrays.fill(fields, NONE);
  }

  int get(Field field) {
    return fields[field.ordinal()];
  }

  int get(Field field, int otherwise) {
    int value = fields[field.ordinal()];
    return value == NONE ? otherwise : value;
  }

  boolean has(Field field) {
    return fields[field.ordinal()] != NONE;
  }

  Meaning set(Field field, int value) {
    fields[field.ordinal()] = value;
    return this;
  }

  void clear(Field field) {
    fields[field.ordinal()] = NONE;
  }

  /** Takes every field of {@code other} that it has. */
  void merge(Meaning other) {
    for (int i = 0; i < SIZE; i++) {
      if (other.fields[i] != NONE) {
        fields[i] = other.fields[i];
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
