package dev.attache.trainer.knowledge;

import dev.attache.knowledge.internal.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether two names, known to be of one office at one time, are spellings of one name. */
final class Spelling {
  private static final Set<String> EMPTY =
      Set.of(
          "al",
          "el",
          "bin",
          "ibn",
          "ben",
          "abu",
          "von",
          "van",
          "de",
          "da",
          "dos",
          "mr",
          "sir",
          "dr",
          "lord",
          "jr",
          "sr",
          "ii",
          "iii",
          "gen",
          "col",
          "maj",
          "sheikh",
          "shaykh",
          "prince",
          "king",
          "hm",
          "hh",
          "baroness",
          "dame");

  private Spelling() {}

  /**
   * @param sameStart whether the two began within days of each other, when one shared name is
   *     enough
   */
  static boolean same(String left, String right, boolean sameStart) {
    List<String> a = parts(left);
    List<String> b = parts(right);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    int hits = 0;
    List<String> rest = new ArrayList<>(b);
    for (String part : a) {
      for (String other : rest) {
        if (close(part, other)) {
          rest.remove(other);
          hits++;
          break;
        }
      }
    }
    // two brothers, or father and son, each have a name the other has not
    boolean oneHoldsTheOther = hits == a.size() || hits == b.size();
    boolean surnames =
        a.get(a.size() - 1).equals(b.get(b.size() - 1)) && a.get(0).charAt(0) == b.get(0).charAt(0);
    return sameStart ? hits > 0 : oneHoldsTheOther || (surnames && a.size() == 2 && b.size() == 2);
  }

  private static String plain(String word) {
    String plain =
        word.replace("kh", "k")
            .replace("ou", "u")
            .replace("sch", "sh")
            .replace("ph", "f")
            .replace('y', 'i')
            .replace('j', 'i')
            .replace("gh", "g")
            .replace("dh", "d")
            .replace('q', 'k');
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
        out.append(plain.charAt(i));
      }
    }
    return out.toString();
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String word : Folding.fold(name).split(" ")) {
      if (!EMPTY.contains(word) && word.length() > 1) {
        parts.add(plain(word));
      }
    }
    return parts;
  }

  /** At most one letter in four differs. */
  private static boolean close(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int longest = Math.max(a.length(), b.length());
    return longest >= 4 && distance(a, b) * 4 <= longest;
  }

  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int up = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
        diagonal = up;
      }
    }
    return row[b.length()];
  }
}
