package dev.attache.date;

import java.util.Arrays;

/** A word of the lexicon: the sorts it may stand for and its value as each. */
final class Entry {
  private static final int[] NONE = {};
  private static final Chain[] NO_CHAINS = {};

  final String word;

  /** Identity in rules that name the word itself. */
  final int id;

  long sorts;

  /** Sorts of longer entries that end with this word. */
  long closes;

  /** Sorts that need a capital letter. */
  long capital;

  /** True where a full stop after it belongs to it. */
  boolean abbreviation;

  private int[] classes = NONE;
  private int[] classValues = NONE;

  /** Longer entries that begin with this word, longest first. */
  Chain[] chains = NO_CHAINS;

  /** One for each bit of {@link #sorts}, in their order. */
  private int[] values = NONE;

  Entry(String word, int id) {
    this.word = word;
    this.id = id;
  }

  int value(Sort sort) {
    return (sorts & sort.bit) == 0 ? Meaning.NONE : values[place(sort)];
  }

  void set(Sort sort, int value) {
    int place = place(sort);
    if ((sorts & sort.bit) == 0) {
      values = Packed.room(values, place);
      sorts |= sort.bit;
    }
    values[place] = value;
  }

  private int place(Sort sort) {
    return Long.bitCount(sorts & sort.bit - 1);
  }

  /** Makes it a word of a class, which has a number. */
  void join(int number, int value) {
    classes = Arrays.copyOf(classes, classes.length + 1);
    classValues = Arrays.copyOf(classValues, classes.length);
    classes[classes.length - 1] = number;
    classValues[classes.length - 1] = value;
  }

  boolean isOf(int number) {
    for (int own : classes) {
      if (own == number) {
        return true;
      }
    }
    return false;
  }

  /** Its value as a word of that class, or {@link Meaning#NONE}. */
  int valueAs(int number) {
    for (int i = 0; i < classes.length; i++) {
      if (classes[i] == number) {
        return classValues[i];
      }
    }
    return Meaning.NONE;
  }

  /** Adds a longer entry that begins with this word, once. */
  void chain(int[] rest, Entry whole) {
    int at = chains.length;
    for (int i = chains.length - 1; i >= 0; i--) {
      if (chains[i].whole == whole) {
        return;
      }
      if (chains[i].rest.length < rest.length) {
        at = i;
      }
    }
    Chain[] more = Arrays.copyOf(chains, chains.length + 1);
    System.arraycopy(chains, at, more, at + 1, chains.length - at);
    more[at] = new Chain(rest, whole);
    chains = more;
  }

  /** The words after the first, and the entry of the whole. */
  record Chain(int[] rest, Entry whole) {}
}
