package dev.attache.entity;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.SenseKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What names of one document may mean, each looked up once. */
final class Senses {
  private final KnowledgeBase knowledge;
  private final Map<String, List<NameSense>> known = new HashMap<>();

  Senses(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  List<NameSense> all(String surface) {
    List<NameSense> senses = known.get(surface);
    if (senses == null) {
      senses = knowledge.names().senses(surface);
      known.put(surface, senses);
    }
    return senses;
  }

  /** The first meaning of the first of these kinds that has one, or null. */
  @Nullable NameSense first(String surface, SenseKind... kinds) {
    for (SenseKind kind : kinds) {
      for (NameSense sense : all(surface)) {
        if (sense.kind() == kind) {
          return sense;
        }
      }
    }
    return null;
  }
}
