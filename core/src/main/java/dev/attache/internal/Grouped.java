package dev.attache.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Maps to lists. */
public final class Grouped {
  private Grouped() {}

  /** The list of a key, a new one where it has none. */
  public static <K, V> List<V> of(Map<K, List<V>> lists, K key) {
    List<V> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>(1);
      lists.put(key, list);
    }
    return list;
  }
}
