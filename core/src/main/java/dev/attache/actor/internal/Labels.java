package dev.attache.actor.internal;

import java.util.List;

/** The nine BIO labels of the tagger, as small integers: 0 is outside, then B and I by type. */
public final class Labels {
  public static final int COUNT = 9;
  public static final int O = 0;
  public static final int PER = 0;
  public static final int ORG = 1;
  public static final int LOC = 2;
  public static final int MISC = 3;

  /** Names of the types, by number. */
  public static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");

  private Labels() {}

  public static int begin(int type) {
    return 1 + 2 * type;
  }

  public static int inside(int type) {
    return 2 + 2 * type;
  }

  /** The type of a label other than {@link #O}. */
  public static int type(int label) {
    return (label - 1) >> 1;
  }

  public static boolean isBegin(int label) {
    return (label & 1) == 1;
  }

  public static boolean isInside(int label) {
    return label != O && (label & 1) == 0;
  }

  /**
   * True where {@code next} may follow {@code previous}: an inside label continues its own type.
   */
  public static boolean legal(int previous, int next) {
    return !isInside(next) || (previous != O && type(previous) == type(next));
  }
}
