package dev.attache.trainer.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that running text writes in lower case often enough not to be names of persons. */
final class CommonWords {
  private CommonWords() {}

  static Set<String> of(Corpus corpus) {
    Map<String, int[]> counts = new HashMap<>();
    for (int s = 0; s < corpus.sentences(); s++) {
      for (int i = corpus.firstToken(s) + 1; i < corpus.endToken(s); i++) {
        String word = corpus.word(i);
        boolean lower = Character.isLowerCase(word.charAt(0));
        if (lower || Character.isUpperCase(word.charAt(0))) {
          int[] c = counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), k -> new int[2]);
          c[lower ? 0 : 1]++;
        }
      }
    }
    Set<String> common = new HashSet<>();
    counts.forEach(
        (word, c) -> {
          if (c[0] >= 3 && c[0] * 4 >= c[1]) {
            common.add(word);
          }
        });
    return common;
  }
}
