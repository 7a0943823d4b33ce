package dev.attache.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A word of the lexicon: the sorts it may stand for and its value as each. */
final class Entry {
  private static final int[] NONE = {};

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
  final List<Chain> chains = new ArrayList<>(0);

  private final int[] values = new int[Sort.COUNT];

  Entry(String word, int id) {
    this.word = word;
    this.id = id;
    Arrays.fill(values, Meaning.NONE);
  }

  int value(Sort sort) {
    return values[sort.ordinal()];
  }

  void set(Sort sort, int value) {
    sorts |= sort.bit;
    values[sort.ordinal()] = value;
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
    int at = chains.size();
    for (int i = chains.size() - 1; i >= 0; i--) {
      if (chains.get(i).whole == whole) {
        return;
      }
      if (chains.get(i).rest.length < rest.length) {
        at = i;
      }
    }
    chains.add(at, new Chain(rest, whole));
  }

  /** The words after the first, and the entry of the whole. */
  record Chain(int[] rest, Entry whole) {}
}
