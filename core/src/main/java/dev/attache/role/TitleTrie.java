package dev.attache.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Word sequences and what they mean, walked a word at a time. */
final class TitleTrie<V> {
  // most are the end of a title: nothing is made for what never comes
  private Map<String, TitleTrie<V>> next = Map.of();
  private List<V> values = List.of();

  void put(String words, V value) {
    TitleTrie<V> node = this;
    int from = 0;
    for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', from)) {
      node = node.child(words.substring(from, end));
      from = end + 1;
    }
    node = node.child(words.substring(from));
    if (node.values.isEmpty()) {
      node.values = new ArrayList<>(1);
    }
    node.values.add(value);
  }

  private TitleTrie<V> child(String word) {
    TitleTrie<V> child = next.get(word);
    if (child == null) {
      if (next.isEmpty()) {
        next = new HashMap<>(4);
      }
      child = new TitleTrie<>();
      next.put(word, child);
    }
    return child;
  }

  @Nullable TitleTrie<V> step(String word) {
    return next.get(word);
  }

  /** What the words so far mean; empty where they are only a beginning. */
  List<V> values() {
    return values;
  }
}
