package dev.attache.role;

import dev.attache.knowledge.internal.Folding;

/** Whether two spellings may be one person's, where both are said to hold one office on one day. */
final class NameLikeness {
  private static final int LONGEST = 24;

  private NameLikeness() {}

  /** The last words differ by little, or one is a word of the other; given names may differ. */
  static boolean alike(String a, String b) {
    String[] left = Folding.fold(a).split(" ");
    String[] right = Folding.fold(b).split(" ");
    String lastOfLeft = left[left.length - 1];
    String lastOfRight = right[right.length - 1];
    if (left.length == 1 || right.length == 1) {
      String[] longer = left.length == 1 ? right : left;
      String only = left.length == 1 ? lastOfLeft : lastOfRight;
      return java.util.Arrays.asList(longer).contains(only)
          || near(only, longer[longer.length - 1]);
    }
    return near(lastOfLeft, lastOfRight)
        || within(left, right)
        || within(right, left)
        || has(right, lastOfLeft)
        || has(left, lastOfRight);
  }

  /** Every word of one is a word of the other: a second surname is often left out. */
  private static boolean within(String[] words, String[] longer) {
    return java.util.Arrays.asList(longer).containsAll(java.util.Arrays.asList(words));
  }

  private static boolean has(String[] words, String word) {
    return word.length() > 3 && java.util.Arrays.asList(words).contains(word);
  }

  private static boolean near(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return a.equals(b);
    }
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
    return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int up = row[j];
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(up, row[j - 1]) + 1, diagonal + cost);
        diagonal = up;
      }
    }
    return row[b.length()];
  }
}
