package dev.attache.date;

import dev.attache.internal.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that temporal expressions and the cues around them are made of. Each is of a {@link
 * Sort}, or of a class of words that only rules name; there may be any number of classes.
 */
final class Lexicon {
  private final Map<String, Entry> entries = new HashMap<>();
  private final List<Entry> byId = new ArrayList<>();
  private final Map<String, WordClass> classes = new HashMap<>();
  private boolean closed;
  private Entry[] table = new Entry[0];

  /** A class of words by its number. */
  record WordClass(int number, List<Entry> words) {}

  /** The class of a name, or null. */
  @Nullable WordClass wordClass(String name) {
    return classes.get(name);
  }

  /** The words of the class with that number. */
  List<Entry> words(int number) {
    for (WordClass one : classes.values()) {
      if (one.number() == number) {
        return one.words();
      }
    }
    return List.of();
  }

  /** From now on words can only be of classes that there are. */
  void close() {
    closed = true;
  }

  /** Adds the rows of a word file; {@link #seal} must follow the last one. */
  void add(Tsv file) {
    for (Tsv.Row row : file.rows()) {
      String text = row.get("value");
      Integer value = text.isEmpty() ? Integer.valueOf(0) : Symbols.value(text);
      if (value == null) {
        throw row.error("value", "a whole number or the name of a value", text);
      }
      String name = row.require("sort");
      if (Sort.named(name) != null) {
        addWords(row, "words", Sort.of(row, "sort", name), value);
      } else {
        addWords(row, openClass(row, name), value);
      }
    }
  }

  private WordClass openClass(Tsv.Row row, String name) {
    WordClass known = classes.get(name);
    if (known == null) {
      if (closed || !Ascii.upper(name.charAt(0))) {
        throw row.error("sort", "the name of a sort", name);
      }
      known = new WordClass(classes.size(), new ArrayList<>());
      classes.put(name, known);
    }
    return known;
  }

  private void addWords(Tsv.Row row, WordClass own, int value) {
    for (String word : row.require("words").split(",")) {
      Entry entry = addEntry(row, word.strip(), 0);
      entry.join(own.number(), value);
      own.words().add(entry);
    }
  }

  /** Adds the words that {@code column} gives between commas. */
  void addWords(Tsv.Row row, String column, Sort sort, int value) {
    for (String word : row.require(column).split(",")) {
      addWord(row, word.strip(), sort, value);
    }
  }

  private void addWord(Tsv.Row row, String word, Sort sort, int value) {
    Entry entry = addEntry(row, word, sort.bit);
    entry.set(sort, value);
    if (Character.isUpperCase(word.charAt(0))) {
      entry.capital |= sort.bit;
    }
  }

  /**
   * The entry of a word or of several.
   *
   * @param closes sorts to which its last word may belong
   */
  private Entry addEntry(Tsv.Row row, String word, long closes) {
    if (word.isEmpty()) {
      throw row.error("words", "words between commas", "nothing between two");
    }
    boolean abbreviation = word.endsWith(".");
    String plain = Ascii.lower(abbreviation ? word.substring(0, word.length() - 1) : word);
    List<String> parts = parts(plain);
    Entry entry = entry(plain);
    entry.abbreviation |= abbreviation;
    if (parts.size() > 1) {
      int[] rest = new int[parts.size() - 1];
      for (int i = 1; i < parts.size(); i++) {
        rest[i - 1] = entry(parts.get(i)).id;
      }
      Entry first = entry(parts.get(0));
      first.chain(rest, entry);
      entry(parts.get(parts.size() - 1)).closes |= closes;
    }
    return entry;
  }

  /** What stands between spaces. */
  static List<String> split(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          pieces.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  /** Cuts a phrase where the scanner does: at spaces, around hyphens, before "'s". */
  static List<String> parts(String phrase) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      char c = i < phrase.length() ? phrase.charAt(i) : ' ';
      if (c == ' ' || c == '-' || phrase.startsWith("'s", i)) {
        if (i > start) {
          parts.add(phrase.substring(start, i));
        }
        if (c == '-') {
          parts.add("-");
        }
        start = c == '\'' ? i : i + 1;
      }
    }
    return parts;
  }

  /** The entry of one lower-case word, made where it is new. */
  Entry entry(String word) {
    Entry entry = entries.get(word);
    if (entry == null) {
      entry = new Entry(word, byId.size());
      entries.put(word, entry);
      byId.add(entry);
    }
    return entry;
  }

  int size() {
    return byId.size();
  }

  /** Builds the table that {@link #find} reads. */
  Lexicon seal() {
    int capacity = Integer.highestOneBit(Math.max(16, entries.size() * 4)) * 2;
    table = new Entry[capacity];
    for (Entry entry : byId) {
      if (entry.word.indexOf(' ') >= 0) {
        continue;
      }
      int slot = hash(entry.word, 0, entry.word.length()) & (capacity - 1);
      while (table[slot] != null) {
        slot = (slot + 1) & (capacity - 1);
      }
      table[slot] = entry;
    }
    return this;
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + Ascii.lower(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  /** The entry of {@code text[start, end)} in any case, or null. */
  @Nullable Entry find(String text, int start, int end) {
    int mask = table.length - 1;
    int slot = hash(text, start, end) & mask;
    for (Entry entry = table[slot]; entry != null; entry = table[slot]) {
      if (same(entry.word, text, start, end)) {
        return entry;
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  private static boolean same(String word, String text, int start, int end) {
    int length = end - start;
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != Ascii.lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "Lexicon" + Arrays.asList(byId.size());
  }
}
