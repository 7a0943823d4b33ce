package dev.attache.statement;

import java.util.Locale;

/** When and where something was said: "on Monday", "in a statement", "at a news conference". */
final class Occasions {
  /** Words looked at for the noun of a phrase. */
  private static final int LONGEST = 8;

  private final Scene scene;
  private final WordClasses words;

  Occasions(Scene scene, WordClasses words) {
    this.scene = scene;
    this.words = words;
  }

  /** True where an occasion starts at a token, in a phrase that ends with token {@code to}. */
  boolean starts(int token, int to) {
    String word = lower(token);
    if (words.is(WordClasses.Kind.TIME, word)) {
      return token == to || scene.isPunctuation(token + 1);
    }
    if (token == to || !isPreposition(word)) {
      return false;
    }
    String next = lower(token + 1);
    if (words.is(WordClasses.Kind.TIME, next)) {
      return true;
    }
    boolean determined = next.equals("a") || next.equals("an") || next.equals("the");
    for (int i = token + 1; i <= to && i <= token + LONGEST; i++) {
      if (words.is(WordClasses.Kind.MEDIUM, lower(i))) {
        return determined || i == token + 1;
      }
    }
    return false;
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "on", "in", "at", "during", "late", "early" -> true;
      default -> false;
    };
  }

  /**
   * Last token of the occasion that starts at a token: the object of its preposition; −1 where none
   * starts there.
   */
  int end(int token, int to) {
    if (!starts(token, to)) {
      return -1;
    }
    if (words.is(WordClasses.Kind.TIME, lower(token))) {
      return token;
    }
    for (int i = token + 1; i <= to && i <= token + LONGEST; i++) {
      String word = lower(i);
      if (words.is(WordClasses.Kind.TIME, word) || words.is(WordClasses.Kind.MEDIUM, word)) {
        return i;
      }
    }
    return -1;
  }

  private String lower(int token) {
    return scene.text.word(token).toLowerCase(Locale.ROOT);
  }
}
