package dev.attache.text.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Classes of frequent words that occur in like company. Immutable. */
public final class WordClasses {
  private static final int FIRST_FREE = 201;

  private final int[] hashes; // sorted as unsigned keys of a table: 0 is an empty place
  private final byte[] classes;
  private final int mask;

  private WordClasses(int[] words, byte[] numbers) {
    int room = Integer.highestOneBit(Math.max(8, words.length * 2)) * 2;
    this.hashes = new int[room];
    this.classes = new byte[room];
    this.mask = room - 1;
    for (int i = 0; i < words.length; i++) {
      int place = place(words[i]);
      hashes[place] = words[i];
      classes[place] = numbers[i];
    }
  }

  /**
   * @param classes class of each folded word, 1 to 200
   */
  public static WordClasses of(Map<String, Integer> classes) {
    Map<Integer, Integer> sorted = new TreeMap<>();
    new TreeMap<>(classes)
        .forEach((word, number) -> sorted.put(Hash.word(word, 0, word.length()), number));
    int[] hashes = new int[sorted.size()];
    byte[] numbers = new byte[hashes.length];
    int i = 0;
    for (Map.Entry<Integer, Integer> entry : sorted.entrySet()) {
      hashes[i] = entry.getKey();
      numbers[i++] = (byte) (int) entry.getValue();
    }
    return new WordClasses(hashes, numbers);
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

  static WordClasses read(DataInputStream in) throws IOException {
    int[] hashes = new int[SyntaxModel.count(in, 5)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readInt();
    }
    byte[] classes = new byte[hashes.length];
    in.readFully(classes);
    return new WordClasses(hashes, classes);
  }

  void write(DataOutputStream out) throws IOException {
    Map<Integer, Byte> sorted = new TreeMap<>();
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != 0) {
        sorted.put(hashes[i], classes[i]);
      }
    }
    out.writeInt(sorted.size());
    for (int hash : sorted.keySet()) {
      out.writeInt(hash);
    }
    for (byte number : sorted.values()) {
      out.writeByte(number);
    }
  }
}
