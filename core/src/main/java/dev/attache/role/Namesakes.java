package dev.attache.role;

import dev.attache.knowledge.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who of all holders of one class of office on the day has a name of this word. */
final class Namesakes {
  private static final int SHORTEST_ALIKE = 6;

  private final HolderNames holders;
  private final @Nullable LocalDate date;
  private final Map<String, List<Tenure>> alike = new HashMap<>();

  Namesakes(HolderNames holders, @Nullable LocalDate date) {
    this.holders = holders;
    this.date = date;
  }

  /** Of holders of this word, else of a word a letter away where it is long enough to tell. */
  List<Tenure> alike(String type, String word) {
    return alike.computeIfAbsent(type + " " + word, key -> findAlike(type, word));
  }

  private List<Tenure> findAlike(String type, String word) {
    Map<String, List<Tenure>> byWord = holders.of(type, date);
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
}
