package dev.attache.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Word sequences and what they mean, walked a word at a time. Immutable once filled. */
public final class WordTrie<V> {
  // most are the end of a sequence: nothing is made for what never comes
  private Map<String, WordTrie<V>> next = Map.of();
  private List<V> values = List.of();

  /** Where a word leads, to be filled. */
  public WordTrie<V> child(String word) {
    WordTrie<V> child = next.get(word);
    if (child == null) {
      if (next.isEmpty()) {
        next = new HashMap<>(4);
      }
      child = new WordTrie<>();
      next.put(word, child);
    }
    return child;
  }

  /** Adds a meaning of the words so far. */
  public void add(V value) {
    if (values.isEmpty()) {
      values = new ArrayList<>(1);
    }
    values.add(value);
  }

  /** Where a word leads, or null where no sequence goes on with it. */
  public @Nullable WordTrie<V> step(String word) {
    return next.get(word);
  }

  /** What the words so far mean; empty where they are only a beginning. */
  public List<V> values() {
    return values;
  }

  /** True where no sequence goes on. */
  public boolean isEnd() {
    return next.isEmpty();
  }
}
