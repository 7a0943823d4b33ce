package dev.attache.trainer.syntax;

import dev.attache.text.internal.Lemmas;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Learns rewriting rules for dictionary forms: from short endings to long ones, a rule is kept only
 * where it differs from what the shorter ending says.
 */
final class LemmaTrainer {
  private static final int LEAST_FOR_ENDING = 6;
  private static final int LEAST_FOR_WORD = 2;
  private static final int MOST_CUT = 9;

  private final Map<String, Map<String, Integer>> words = new TreeMap<>(); // tag ^word -> rules
  private final Map<String, String> kept = new HashMap<>();

  void add(Tree tree, int weight) {
    for (int i = 0; i < tree.size(); i++) {
      String tag = tree.tags()[i];
      if (tag.startsWith("NNP")) {
        continue; // names stay as they are
      }
      String base = tree.forms()[i].replace('’', '\'').toLowerCase(Locale.ROOT);
      String rule = rule(base, tree.lemmas()[i]);
      if (rule != null) {
        words
            .computeIfAbsent(Lemmas.key(tag, "^" + base), unused -> new TreeMap<>())
            .merge(rule, isOpen(tag) ? weight : weight * weight * weight, Integer::sum);
      }
    }
  }

  /**
   * Pronouns and marks follow the gold trees: their dictionary forms are a matter of convention.
   */
  private static boolean isOpen(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("VB")
        || tag.startsWith("JJ")
        || tag.startsWith("RB");
  }

  private static @Nullable String rule(String form, String lemma) {
    int same = 0;
    while (same < form.length()
        && same < lemma.length()
        && form.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    int cut = form.length() - same;
    return cut > MOST_CUT ? null : cut + lemma.substring(same);
  }

  Lemmas train() {
    for (int length = 0; length <= Lemmas.LONGEST_ENDING; length++) {
      Map<String, Map<String, Integer>> endings = new TreeMap<>();
      for (Map.Entry<String, Map<String, Integer>> entry : words.entrySet()) {
        int space = entry.getKey().indexOf(' ');
        String word = entry.getKey().substring(space + 2);
        if (word.length() < length) {
          continue;
        }
        String key =
            Lemmas.key(entry.getKey().substring(0, space), word.substring(word.length() - length));
        Map<String, Integer> rules = endings.computeIfAbsent(key, unused -> new TreeMap<>());
        // each word once: endings are for words not seen, so types count and not tokens
        rules.merge(most(entry.getValue()), 2, Integer::sum);
      }
      keep(endings, length, LEAST_FOR_ENDING);
    }
    keep(words, Lemmas.LONGEST_ENDING + 1, LEAST_FOR_WORD);
    return new Lemmas(kept);
  }

  private void keep(Map<String, Map<String, Integer>> found, int length, int least) {
    Map<String, String> fresh = new HashMap<>();
    for (Map.Entry<String, Map<String, Integer>> entry : found.entrySet()) {
      String best = most(entry.getValue());
      String key = entry.getKey();
      int space = key.indexOf(' ');
      String tag = key.substring(0, space);
      String ending = key.substring(space + 1);
      boolean whole = length > Lemmas.LONGEST_ENDING;
      if (entry.getValue().getOrDefault(best, 0) < least && length > 0) {
        continue;
      }
      if (!best.equals(shorter(tag, whole ? ending.substring(1) : ending, whole))) {
        fresh.put(key, best);
      }
    }
    kept.putAll(fresh);
  }

  /** What the endings kept so far say about a word or a longer ending. */
  private String shorter(String tag, String word, boolean whole) {
    int from = whole ? Math.min(Lemmas.LONGEST_ENDING, word.length()) : word.length() - 1;
    for (int length = from; length >= 0; length--) {
      String rule = kept.get(Lemmas.key(tag, word.substring(word.length() - length)));
      if (rule != null) {
        return rule;
      }
    }
    return "0";
  }

  private static String most(Map<String, Integer> rules) {
    String best = "";
    for (Map.Entry<String, Integer> rule : rules.entrySet()) {
      if (best.isEmpty() || rule.getValue() > rules.getOrDefault(best, 0)) {
        best = rule.getKey();
      }
    }
    return best;
  }
}
