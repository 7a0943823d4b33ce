package dev.attache;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What made an analysis.
 *
 * @param library version of attache-core
 * @param packs name and version of each data pack
 * @param knowledgeAsOf date of the knowledge base's data, ISO, or null where none was loaded
 */
public record Provenance(String library, List<String> packs, @Nullable String knowledgeAsOf) {
  public Provenance {
    packs = List.copyOf(packs);
  }
}
