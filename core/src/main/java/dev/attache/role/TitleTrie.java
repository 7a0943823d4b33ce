package dev.attache.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Word sequences and what they mean, walked a word at a time. */
final class TitleTrie<V> {
  private final Map<String, TitleTrie<V>> next = new HashMap<>();
  private final List<V> values = new ArrayList<>(1);

  void put(String words, V value) {
    TitleTrie<V> node = this;
    for (String word : words.split(" ")) {
      node = node.next.computeIfAbsent(word, w -> new TitleTrie<>());
    }
    node.values.add(value);
  }

  @Nullable TitleTrie<V> step(String word) {
    return next.get(word);
  }

  /** What the words so far mean; empty where they are only a beginning. */
  List<V> values() {
    return values;
  }
}
