package dev.attache.text.internal;

import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;
import java.util.Map;
import java.util.TreeMap;

/** Classes of frequent words that occur in like company. Immutable. */
public final class WordClasses {
  private static final int FIRST_FREE = 201;

  private final int[] hashes; // of words, each at its place or the next free one; 0 is free
  private final byte[] classes;
  private final int mask;

  private WordClasses(int[] hashes, byte[] classes) {
    this.hashes = hashes;
    this.classes = classes;
    this.mask = hashes.length - 1;
  }

  /**
   * @param classes class of each folded word, 1 to 200
   */
  public static WordClasses of(Map<String, Integer> classes) {
    Map<Integer, Integer> sorted = new TreeMap<>(); // so that the same words fill the same places
    new TreeMap<>(classes)
        .forEach((word, number) -> sorted.put(Hash.word(word, 0, word.length()), number));
    int room = Integer.highestOneBit(Math.max(8, sorted.size() * 2)) * 2;
    WordClasses table = new WordClasses(new int[room], new byte[room]);
    sorted.forEach(
        (hash, number) -> {
          int place = table.place(hash);
          table.hashes[place] = hash;
          table.classes[place] = (byte) (int) number;
        });
    return table;
  }

  /** Small letters, 0 for digits, straight quotes: what word features see. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(Hash.fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private int place(int hash) {
    int place = (hash >>> 7) & mask;
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /**
   * The class of a word, or for others a number from its ending.
   *
   * @param hash of the folded word
   * @param ending hash of its last two characters
   */
  int of(int hash, int ending) {
    int place = place(hash);
    if (hashes[place] == hash) {
      return classes[place] & 0xFF;
    }
    return FIRST_FREE + ((ending >>> 5) & 31);
  }

  static WordClasses read(ModelReader in) {
    int[] hashes = in.ints();
    byte[] classes = in.octets();
    if (Integer.bitCount(hashes.length) != 1 || classes.length != hashes.length) {
      throw in.error(hashes.length + " classes, a power of two", classes.length + " classes");
    }
    int free = 0;
    for (int hash : hashes) {
      free += hash == 0 ? 1 : 0;
    }
    if (free == 0) {
      throw in.error("a table with a free place", "none"); // a search would not end
    }
    return new WordClasses(hashes, classes);
  }

  void write(ModelWriter out) {
    out.ints(hashes).octets(classes);
  }
}
