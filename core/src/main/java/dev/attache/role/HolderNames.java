package dev.attache.role;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Tenure;
import dev.attache.knowledge.internal.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office of one class on one day in any state, by each word of their names. To ask
 * every state takes as long as a paragraph does, and the texts of one day ask the same: what was
 * asked last is kept. Safe for use by many threads.
 */
final class HolderNames {
  private static final int KEPT = 16;

  private final KnowledgeBase knowledge;
  private final Map<Key, Map<String, List<Tenure>>> recent =
      new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Map<String, List<Tenure>>> eldest) {
          return size() > KEPT;
        }
      };

  private record Key(String type, @Nullable LocalDate date) {}

  HolderNames(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The holders on the day by each word of their names, folded; not to be changed.
   *
   * @param type class of the offices, such as {@code head-of-state}
   */
  Map<String, List<Tenure>> of(String type, @Nullable LocalDate date) {
    Key key = new Key(type, date);
    synchronized (recent) {
      Map<String, List<Tenure>> known = recent.get(key);
      if (known != null) {
        return known;
      }
    }
    Map<String, List<Tenure>> found = find(type, date); // others need not wait for it
    synchronized (recent) {
      recent.put(key, found);
    }
    return found;
  }

  private Map<String, List<Tenure>> find(String type, @Nullable LocalDate date) {
    Map<String, List<Tenure>> byWord = new LinkedHashMap<>();
    for (Tenure tenure : knowledge.offices().holders(type, date)) {
      for (String word : Folding.fold(tenure.holder().name()).split(" ")) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(tenure);
      }
    }
    return byWord;
  }
}
