package dev.attache.date;

import dev.attache.internal.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that temporal expressions and the cues around them are made of. Each is of a {@link
 * Sort}, or of a class of words that only rules name; there may be any number of classes.
 */
final class Lexicon {
  /** The table has at least so many places for a word: most look-ups fail, and at once. */
  private static final int SPARSE = 4;

  private static final int CAPACITY = 8192;

  private final Map<String, WordClass> classes = new HashMap<>();
  private final List<WordClass> byNumber = new ArrayList<>();
  private boolean closed;
  private int size;

  /** By the hash of the word; where two share a place, the later stands behind. */
  private @Nullable Entry[] table = new @Nullable Entry[CAPACITY];

  /** A class of words by its number. */
  record WordClass(int number, List<Entry> words) {}

  /** The class of a name, or null. */
  @Nullable WordClass wordClass(String name) {
    return classes.get(name);
  }

  /** The words of the class with that number. */
  List<Entry> words(int number) {
    return byNumber.get(number).words();
  }

  /** From now on words can only be of classes that there are. */
  void close() {
    closed = true;
  }

  /** Adds the rows of a word file. */
  void add(Tsv file) {
    for (Tsv.Row row : file.rows()) {
      String text = row.get("value");
      Integer value = text.isEmpty() ? Integer.valueOf(0) : Symbols.value(text);
      if (value == null) {
        throw row.error("value", "a whole number or the name of a value", text);
      }
      String sorts = row.require("sort");
      for (int start = 0; start <= sorts.length(); ) {
        int end = end(sorts, start);
        String name = sorts.substring(start, end);
        start = end + 1;
        Sort sort = Sort.named(name);
        if (sort != null) {
          addWords(row, "words", sort, value);
        } else {
          addWords(row, openClass(row, name), value);
        }
      }
    }
  }

  private WordClass openClass(Tsv.Row row, String name) {
    WordClass known = classes.get(name);
    if (known == null) {
      if (closed || name.isEmpty() || !Ascii.upper(name.charAt(0))) {
        throw row.error("sort", "the name of a sort", name);
      }
      known = new WordClass(classes.size(), new ArrayList<>());
      classes.put(name, known);
      byNumber.add(known);
    }
    return known;
  }

  /** Adds the words that {@code column} gives between commas. */
  void addWords(Tsv.Row row, String column, Sort sort, int value) {
    String field = row.require(column);
    boolean plain = plain(field);
    for (int start = 0; start <= field.length(); ) {
      int end = end(field, start);
      String word = field.substring(start, end);
      start = end + 1;
      Entry entry = plain ? entry(word) : addEntry(row, word.strip(), sort.bit);
      entry.set(sort, value);
      if (!plain && Ascii.upper(word.strip().charAt(0))) {
        entry.capital |= sort.bit;
      }
    }
  }

  private void addWords(Tsv.Row row, WordClass own, int value) {
    String field = row.require("words");
    boolean plain = plain(field);
    for (int start = 0; start <= field.length(); ) {
      int end = end(field, start);
      String word = field.substring(start, end);
      start = end + 1;
      Entry entry = plain ? entry(word) : addEntry(row, word.strip(), 0);
      entry.join(own.number(), value);
      own.words().add(entry);
    }
  }

  /** The next comma, or the end of the field. */
  private static int end(String field, int start) {
    int comma = field.indexOf(',', start);
    return comma < 0 ? field.length() : comma;
  }

  /** True of nothing but lower-case letters and commas between them: no word to lower or cut. */
  private static boolean plain(String words) {
    char last = ',';
    for (char c : words.toCharArray()) {
      if ((c < 'a' || c > 'z') && (c != ',' || last == ',')) {
        return false;
      }
      last = c;
    }
    return last != ',';
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
    String lower = Ascii.lower(abbreviation ? word.substring(0, word.length() - 1) : word);
    Entry entry = entry(lower);
    entry.abbreviation |= abbreviation;
    List<String> parts = parts(lower);
    if (parts.size() > 1) {
      int[] rest = new int[parts.size() - 1];
      for (int i = 1; i < parts.size(); i++) {
        rest[i - 1] = entry(parts.get(i)).id;
      }
      entry(parts.get(0)).chain(rest, entry);
      entry(parts.get(parts.size() - 1)).closes |= closes;
    }
    return entry;
  }

  /** Cuts a phrase where the scanner does: at spaces, around hyphens, before "'s". */
  static List<String> parts(String phrase) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    char[] chars = phrase.toCharArray();
    for (int i = 0; i <= chars.length; i++) {
      char c = i < chars.length ? chars[i] : ' ';
      if (c == ' ' || c == '-' || c == '\'' && i + 1 < chars.length && chars[i + 1] == 's') {
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
    int hash = spread(word.hashCode());
    int slot = hash & table.length - 1;
    for (Entry entry = table[slot]; entry != null; entry = table[slot]) {
      if (entry.word.equals(word)) {
        return entry;
      }
      slot = slot + 1 & table.length - 1;
    }
    Entry entry = new Entry(word, size++);
    table[slot] = entry;
    if (size * SPARSE > table.length) {
      grow();
    }
    return entry;
  }

  private void grow() {
    @Nullable Entry[] old = table;
    table = new @Nullable Entry[old.length * 2];
    for (Entry entry : old) {
      if (entry != null) {
        int slot = spread(entry.word.hashCode()) & table.length - 1;
        while (table[slot] != null) {
          slot = slot + 1 & table.length - 1;
        }
        table[slot] = entry;
      }
    }
  }

  int size() {
    return size;
  }

  /** Lets {@code marks} look at every word. */
  void classify(Marks marks) {
    for (Entry entry : table) {
      if (entry != null) {
        marks.classify(entry);
      }
    }
  }

  /** As {@link String#hashCode} of the stretch in lower case, which an entry knows already. */
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + Ascii.lower(text.charAt(i));
    }
    return spread(hash);
  }

  private static int spread(int hash) {
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
    return "Lexicon[" + size + "]";
  }
}
