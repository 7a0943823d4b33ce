package dev.attache.text.internal;

import java.util.Arrays;

/**
 * What the models see of each word of one sentence. Slot {@code size} is the root, slot {@code size
 * + 1} stands for every place outside of the sentence. Reused from sentence to sentence.
 */
public final class WordFeatures {
  int size;
  int[] word = new int[0];
  int[] prefix3 = new int[0];
  int[] suffix1 = new int[0];
  int[] suffix2 = new int[0];
  int[] suffix3 = new int[0];
  int[] suffix4 = new int[0];
  int[] shape = new int[0];
  int[] kin = new int[0]; // class of the word
  private final WordClasses classes;

  public WordFeatures(WordClasses classes) {
    this.classes = classes;
  }

  /** Makes room for a sentence of {@code count} words. */
  public void reset(int count) {
    size = count;
    int slots = count + 2;
    if (word.length < slots) {
      int room = slots + slots / 2;
      word = Arrays.copyOf(word, room);
      prefix3 = Arrays.copyOf(prefix3, room);
      suffix1 = Arrays.copyOf(suffix1, room);
      suffix2 = Arrays.copyOf(suffix2, room);
      suffix3 = Arrays.copyOf(suffix3, room);
      suffix4 = Arrays.copyOf(suffix4, room);
      shape = Arrays.copyOf(shape, room);
      kin = Arrays.copyOf(kin, room);
    }
    for (int slot = count; slot < slots; slot++) {
      int mark = count - slot - 101;
      word[slot] = mark;
      prefix3[slot] = mark;
      suffix1[slot] = mark;
      suffix2[slot] = mark;
      suffix3[slot] = mark;
      suffix4[slot] = mark;
      shape[slot] = mark;
      kin[slot] = mark;
    }
  }

  public int size() {
    return size;
  }

  /** Sets word {@code slot} to the characters {@code [from, to)}. */
  public void set(int slot, CharSequence text, int from, int to) {
    word[slot] = Hash.word(text, from, to);
    prefix3[slot] = Hash.word(text, from, Math.min(to, from + 3));
    suffix1[slot] = Hash.word(text, Math.max(from, to - 1), to);
    suffix2[slot] = Hash.word(text, Math.max(from, to - 2), to);
    suffix3[slot] = Hash.word(text, Math.max(from, to - 3), to);
    suffix4[slot] = Hash.word(text, Math.max(from, to - 4), to);
    kin[slot] = classes.of(word[slot], suffix2[slot]);
    shape[slot] = shapeOf(text, from, to);
  }

  /** Kinds of characters, runs counted once: "Hale" is Xx, "U.S." X.X., "1990s" 0x. */
  private static int shapeOf(CharSequence text, int from, int to) {
    int h = 11;
    char last = 0;
    int end = Math.min(to, from + 24);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      char kind;
      if (c >= 'a' && c <= 'z') {
        kind = 'x';
      } else if (c >= 'A' && c <= 'Z') {
        kind = 'X';
      } else if (c >= '0' && c <= '9') {
        kind = '0';
      } else if (c < 0x80) {
        kind = c;
      } else if (Character.isUpperCase(c)) {
        kind = 'X';
      } else if (Character.isLetter(c)) {
        kind = 'x';
      } else {
        kind = Hash.fold(c);
      }
      if (kind != last || kind == '.') {
        h = h * 31 + kind;
      }
      last = kind;
    }
    if (to - from == 1) {
      h = h * 31 + 1;
    }
    return h * 0x9E3779B1;
  }
}
