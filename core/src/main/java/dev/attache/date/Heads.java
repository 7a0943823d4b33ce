package dev.attache.date;

import dev.attache.date.Rule.Element;
import java.util.Arrays;

/** The rules of one phase that may begin with the same unit. */
final class Heads {
  private static final Rule[] NONE = {};

  /** Those for which that unit may be all. */
  Rule[] alone = NONE;

  /** Those that need another after it. */
  Rule[] longer = NONE;

  /** Sorts any of which one of {@link #longer} takes second. */
  private long sorts;

  /** A bit for each word that one of {@link #longer} takes second. */
  private final long[] words;

  /**
   * @param lexicon with all its words
   */
  Heads(Lexicon lexicon) {
    words = new long[(lexicon.size() + Long.SIZE - 1) / Long.SIZE];
  }

  void add(Rule rule, Lexicon lexicon) {
    if (rule.second().length == 0) {
      alone = with(alone, rule);
      return;
    }
    longer = with(longer, rule);
    for (Element element : rule.second()) {
      sorts |= element.sorts();
      for (Entry word : element.words()) {
        add(word);
      }
      for (int one : element.classes()) {
        for (Entry word : lexicon.words(one)) {
          add(word);
        }
      }
    }
  }

  private void add(Entry word) {
    words[word.id / Long.SIZE] |= 1L << word.id;
  }

  private static Rule[] with(Rule[] rules, Rule rule) {
    Rule[] more = Arrays.copyOf(rules, rules.length + 1);
    more[rules.length] = rule;
    return more;
  }

  /** False where {@code second} rules all of {@link #longer} out. */
  boolean mayPrecede(Item second) {
    if ((second.sorts & sorts) != 0) {
      return true;
    }
    Entry entry = second.entry;
    return entry != null && (words[entry.id / Long.SIZE] & 1L << entry.id) != 0;
  }
}
