package dev.attache.role;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Tenure;
import dev.attache.knowledge.internal.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who of all holders of one class of office on the day has a name of this word. */
final class Namesakes {
  private static final int SHORTEST_ALIKE = 6;

  private final KnowledgeBase knowledge;
  private final @Nullable LocalDate date;
  private final Map<String, Map<String, List<Tenure>>> holders = new LinkedHashMap<>();
  private final Map<String, List<Tenure>> alike = new HashMap<>();

  Namesakes(KnowledgeBase knowledge, @Nullable LocalDate date) {
    this.knowledge = knowledge;
    this.date = date;
  }

  /** Of holders of this word, else of a word a letter away where it is long enough to tell. */
  List<Tenure> alike(String type, String word) {
    return alike.computeIfAbsent(type + " " + word, key -> findAlike(type, word));
  }

  private List<Tenure> findAlike(String type, String word) {
    Map<String, List<Tenure>> byWord = holders(type);
    List<Tenure> exact = byWord.get(word);
    if (exact != null || word.length() < SHORTEST_ALIKE) {
      return exact == null ? List.of() : exact;
    }
    List<Tenure> found = new ArrayList<>(1);
    byWord.forEach(
        (other, tenures) -> {
          if (other.length() >= SHORTEST_ALIKE
              && other.charAt(0) == word.charAt(0)
              && NameLikeness.alike(other, word)) {
            found.addAll(tenures);
          }
        });
    return found;
  }

  /** Holders of the offices of one class on the day, by each word of their names. */
  private Map<String, List<Tenure>> holders(String type) {
    return holders.computeIfAbsent(
        type,
        t -> {
          Map<String, List<Tenure>> byWord = new LinkedHashMap<>();
          for (Tenure tenure : knowledge.offices().holders(t, date)) {
            for (String word : Folding.fold(tenure.holder().name()).split(" ")) {
              byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(tenure);
            }
          }
          return byWord;
        });
  }
}
