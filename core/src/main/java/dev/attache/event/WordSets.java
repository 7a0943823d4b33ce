package dev.attache.event;

import dev.attache.internal.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that several conditions share, by name: {@code @goods} stands for all of its words. */
final class WordSets {
  private final Map<String, Set<String>> sets = new HashMap<>();

  WordSets(Tsv table) {
    for (Tsv.Row row : table.rows()) {
      sets.put(row.require("name"), read(row, "words", row.require("words")));
    }
  }

  /**
   * Words between {@code |}, the sets among them opened.
   *
   * @throws dev.attache.DataFormatException where a set is not known
   */
  Set<String> read(Tsv.Row row, String column, String list) {
    List<String> parts = Words.split(list, '|');
    if (parts.size() == 1 && !list.startsWith("@")) {
      return Set.of(parts.get(0)); // most conditions name one word
    }
    Set<String> words = new HashSet<>();
    for (String word : parts) {
      Set<String> set = word.startsWith("@") ? sets.get(word.substring(1)) : Set.of(word);
      if (set == null) {
        throw row.error(column, "the name of a set in wordsets.tsv", word);
      }
      words.addAll(set);
    }
    return Set.copyOf(words);
  }

  /** The words of a set; empty where there is none of that name. */
  Set<String> get(String name) {
    return sets.getOrDefault(name, Set.of());
  }
}
