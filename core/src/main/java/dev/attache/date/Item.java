package dev.attache.date;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the text that rules can see: a known word, a figure, a mark, or a phrase built of them.
 */
final class Item {
  int start;
  int end;
  long sorts;
  @Nullable Entry entry;

  /** Whole number of a figure, or its value in hundredths for {@link Sort#NUM}. */
  int number;

  int hundredths;
  @Nullable Meaning meaning;

  /** True where a word that no rule knows lies between the unit before and this one. */
  boolean gap;

  /** True where white space lies before it. */
  boolean spaced;

  /** The rule that built this phrase, or null for a unit. */
  @Nullable Rule rule;

  Item reset(int start, int end, boolean gap, boolean spaced) {
    this.start = start;
    this.end = end;
    this.gap = gap;
    this.spaced = spaced;
    sorts = 0;
    entry = null;
    number = 0;
    hundredths = 0;
    meaning = null;
    rule = null;
    return this;
  }

  boolean is(Sort sort) {
    return (sorts & sort.bit) != 0;
  }

  boolean isWord(String word) {
    return entry != null && entry.word.equals(word);
  }

  int value(Sort sort) {
    if (sort == Sort.NUM) {
      return hundredths;
    }
    int own = entry == null ? Meaning.NONE : entry.value(sort);
    return own == Meaning.NONE ? number : own;
  }
}
