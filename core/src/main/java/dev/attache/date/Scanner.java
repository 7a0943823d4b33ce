package dev.attache.date;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences of {@link Item}s, leaving out every word that no rule knows. */
final class Scanner {
  /** A sentence longer than this is cut, so that memory does not grow with a hostile text. */
  private static final int LONGEST = 2000;

  private final String text;
  private final Lexicon lexicon;
  private final Marks marks;
  private final Figures figures;
  private final List<Item> pool = new ArrayList<>();
  private int used;
  private int at;
  private boolean gap;
  private boolean spaced;
  private boolean paragraph;

  /** True where the sentence just read holds something an expression can begin with. */
  private boolean trigger;

  Scanner(String text, Lexicon lexicon, Marks marks) {
    this.text = text;
    this.lexicon = lexicon;
    this.marks = marks;
    this.figures = new Figures(text);
  }

  /** True where the sentence just read ends its paragraph. */
  boolean paragraphEnds() {
    return paragraph;
  }

  boolean hasTrigger() {
    return trigger;
  }

  /** Start of what is not read yet. */
  int position() {
    return at;
  }

  /** Reads the next sentence into {@code items}; false at the end of the text. */
  boolean next(List<Item> items) {
    items.clear();
    used = 0;
    gap = true;
    spaced = true;
    paragraph = false;
    trigger = false;
    int length = text.length();
    if (at >= length) {
      return false;
    }
    while (at < length && used < LONGEST) {
      char c = text.charAt(at);
      if (Ascii.letter(c)) {
        word(items);
      } else if (c == ' ') {
        at++;
        spaced = true;
      } else if (Ascii.digit(c)) {
        number(items);
      } else if (Ascii.space(c)) {
        if (space()) {
          return true;
        }
      } else if (mark(items, c)) {
        return true;
      }
    }
    return true;
  }

  /** Skips white space; true where it holds a blank line, which ends a paragraph. */
  private boolean space() {
    int lines = 0;
    int length = text.length();
    while (at < length && Ascii.space(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        lines++;
      }
      at++;
    }
    spaced = true;
    if (lines > 1) {
      paragraph = true;
    }
    return lines > 1;
  }

  private void word(List<Item> items) {
    int start = at;
    int length = text.length();
    int i = start + 1;
    while (i < length && Ascii.letter(text.charAt(i))) {
      i++;
    }
    if (i < length && Ascii.digit(text.charAt(i))) {
      // "B52", "F16": a name, whatever follows
      while (i < length && (Ascii.letter(text.charAt(i)) || Ascii.digit(text.charAt(i)))) {
        i++;
      }
      at = i;
      Entry code = lexicon.find(text, start, i);
      if (code == null) {
        unknown();
      } else {
        emit(items, start, i, code);
        trigger |= (code.sorts & marks.triggers) != 0;
      }
      return;
    }
    if (i == start + 1 && i + 1 < length && text.charAt(i) == '.') {
      i = acronym(start);
    }
    at = i;
    Entry entry = lexicon.find(text, start, i);
    if (entry == null) {
      entry = marks.unknown(text, start, i);
      if (entry == null) {
        unknown();
        return;
      }
    }
    if (entry.abbreviation && i < length && text.charAt(i) == '.') {
      at = i + 1;
    }
    long sorts = entry.sorts;
    if (entry.capital != 0 && !Ascii.upper(text.charAt(start))) {
      sorts &= ~entry.capital;
    }
    Item item = emit(items, start, at, entry);
    item.sorts = sorts;
    trigger |= ((sorts | entry.closes) & marks.triggers) != 0;
  }

  /** The end of letters each followed by a full stop: "a.m", "U.S"; the last stop stays outside. */
  private int acronym(int start) {
    int length = text.length();
    int i = start + 1;
    while (i + 1 < length
        && text.charAt(i) == '.'
        && Ascii.letter(text.charAt(i + 1))
        && (i + 2 >= length || !Ascii.letter(text.charAt(i + 2)))) {
      i += 2;
    }
    return i;
  }

  private void number(List<Item> items) {
    int start = at;
    Item item = take(start, start);
    at = figures.read(start, item, marks);
    if (item.sorts == 0) {
      used--;
      unknown();
      return;
    }
    item.end = at;
    items.add(item);
    trigger |= (item.sorts & marks.triggers) != 0;
    gap = false;
    spaced = false;
  }

  /** Reads one mark; true where it ends the sentence. */
  private boolean mark(List<Item> items, char c) {
    int start = at++;
    Entry entry = marks.of(joinsFigures(c, start) ? '-' : c);
    if (entry != null) {
      if (c == '\'' || c == '\u2019') {
        return apostrophe(items, start);
      }
      emit(items, start, at, entry);
      return false;
    }
    if (c == '.' || c == '!' || c == '?') {
      return ends(items, c, start);
    }
    unknown();
    return false;
  }

  /** "9&mdash;10 May": a range, as with a short dash. */
  private boolean joinsFigures(char c, int at) {
    return c == '\u2014'
        && at > 0
        && at + 1 < text.length()
        && Ascii.digit(text.charAt(at - 1))
        && Ascii.digit(text.charAt(at + 1));
  }

  private boolean apostrophe(List<Item> items, int start) {
    int length = text.length();
    if (at < length
        && Ascii.lower(text.charAt(at)) == 's'
        && (at + 1 >= length || !Ascii.letter(text.charAt(at + 1)))) {
      at++;
      emit(items, start, at, marks.possessive);
    } else if (at + 1 < length
        && Ascii.lower(text.charAt(at)) == 'l'
        && Ascii.lower(text.charAt(at + 1)) == 'l') {
      at += 2;
      emit(items, start, at, marks.will);
    } else {
      emit(items, start, at, marks.apostrophe);
    }
    return false;
  }

  private boolean ends(List<Item> items, char c, int start) {
    int length = text.length();
    int i = at;
    while (i < length
        && (text.charAt(i) == '"' || text.charAt(i) == '\'' || text.charAt(i) == '\u201d')) {
      i++;
    }
    if (i < length && !Ascii.space(text.charAt(i))) {
      unknown();
      return false;
    }
    while (i < length && Ascii.space(text.charAt(i))) {
      i++;
    }
    if (i < length && Ascii.letter(text.charAt(i)) && !Ascii.upper(text.charAt(i))) {
      unknown();
      return false;
    }
    if (c == '.' && shortTitle(start)) {
      unknown();
      return false;
    }
    emit(items, start, start + 1, marks.stop);
    return true;
  }

  /** "U.S. Senate", "J. Smith", "Mr. Smith", "Corp. said": the stop after one ends no sentence. */
  private boolean shortTitle(int stop) {
    int i = stop;
    while (i > 0 && stop - i < 6 && Ascii.letter(text.charAt(i - 1))) {
      i--;
    }
    if (i == stop) {
      return false;
    }
    return stop - i == 1 && Ascii.upper(text.charAt(i)) || marks.title(text, i, stop);
  }

  private void unknown() {
    gap = true;
    spaced = false;
  }

  private Item emit(List<Item> items, int start, int end, Entry entry) {
    Item item = take(start, end);
    item.entry = entry;
    item.sorts = entry.sorts;
    items.add(item);
    gap = false;
    spaced = false;
    return item;
  }

  private Item take(int start, int end) {
    if (used == pool.size()) {
      pool.add(new Item());
    }
    return pool.get(used++).reset(start, end, gap, spaced);
  }
}
