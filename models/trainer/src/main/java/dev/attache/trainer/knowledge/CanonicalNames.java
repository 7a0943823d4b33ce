package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import dev.attache.knowledge.internal.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How people are called, of the spellings there are: {@code people.tsv}. */
final class CanonicalNames {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<String>> spellings = new HashMap<>();

  CanonicalNames(KnowledgeSources sources) {
    for (Tsv.Row row : sources.tsv("people.tsv").rows()) {
      String name = row.require("name");
      List<String> variants = KnowledgeSources.alternatives(row.get("variants"));
      spellings.put(name, variants);
      names.put(Folding.fold(name), name);
      variants.forEach(variant -> names.put(Folding.fold(variant), name));
    }
  }

  /** The name to use for a spelling, or null where nothing is said of it. */
  @Nullable String of(String spelling) {
    return names.get(Folding.fold(spelling));
  }

  /** Further spellings of a name that {@link #of} gives. */
  List<String> spellings(String name) {
    return spellings.getOrDefault(name, List.of());
  }
}
