package dev.attache.text;

/**
 * Finds the dateline a report opens with: "ANKARA, May 15 (Agency) – ". It is no part of the
 * sentence after it, and read as part would pass for its subject.
 */
final class Dateline {
  /** Words and marks of the longest dateline looked for. */
  private static final int LONGEST = 20;

  /** Shorter names in capitals are as often those of bodies ("EU – the bloc …"). */
  private static final int SHORTEST_NAME = 4;

  private Dateline() {}

  /**
   * One past the dash that ends a dateline.
   *
   * @param first first token of a sentence
   * @param end one past its last
   * @return {@code first} where there is none
   */
  static int end(AnnotatedText text, int first, int end) {
    boolean dated = false;
    int last = Math.min(end - 1, first + LONGEST);
    for (int token = first; token < last; token++) {
      String word = text.word(token);
      if (isDash(word)) {
        boolean opens = token > first && capitalised(text, token + 1);
        boolean named = isName(text, first, token) && !dashAhead(text, token + 1, end);
        return opens && (dated || named) ? token + 1 : first;
      }
      char c = word.charAt(0);
      dated |= c == '(' && token > first || Character.isDigit(c);
      if (Character.isLetter(c) && !Character.isUpperCase(c) && !word.equals("and")) {
        return first;
      }
      boolean mark = c == ',' || c == '.' || c == '(' || c == ')' || c == '/' || c == ':';
      if (!mark && !Character.isLetterOrDigit(c)) {
        return first;
      }
    }
    return first;
  }

  /** A place in capitals, and what it lies in: "ADDIS ABABA", "LAGOS, Nigeria". */
  private static boolean isName(AnnotatedText text, int from, int to) {
    for (int token = from; token < to; token++) {
      String word = text.word(token);
      if (word.equals(",")) {
        break;
      }
      for (int i = 0; i < word.length(); i++) {
        if (Character.isLowerCase(word.charAt(i))) {
          return false;
        }
      }
    }
    return text.word(from).length() >= SHORTEST_NAME;
  }

  private static boolean dashAhead(AnnotatedText text, int from, int end) {
    for (int token = from; token < end && token < from + LONGEST; token++) {
      if (isDash(text.word(token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean capitalised(AnnotatedText text, int token) {
    String word = text.word(token);
    char c = word.charAt(0);
    return Character.isUpperCase(c) || !Character.isLetter(c);
  }

  private static boolean isDash(String word) {
    return switch (word) {
      case "-", "--", "\u2013", "\u2014", "_" -> true;
      default -> false;
    };
  }
}
