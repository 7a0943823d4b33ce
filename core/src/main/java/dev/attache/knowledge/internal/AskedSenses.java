package dev.attache.knowledge.internal;

import dev.attache.knowledge.NameIndex;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.SenseKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names of one text can stand for, each looked up once. One for each text. */
public final class AskedSenses {
  private final NameIndex names;
  private final Map<String, List<NameSense>> known = new HashMap<>();

  public AskedSenses(NameIndex names) {
    this.names = names;
  }

  /** Every meaning of a name, as {@link NameIndex#senses} gives them. */
  public List<NameSense> of(String surface) {
    List<NameSense> senses = known.get(surface);
    if (senses == null) {
      senses = names.senses(surface);
      known.put(surface, senses);
    }
    return senses;
  }

  /** The first meaning of the first of these kinds that has one, or null. */
  public @Nullable NameSense first(String surface, SenseKind... kinds) {
    for (SenseKind kind : kinds) {
      for (NameSense sense : of(surface)) {
        if (sense.kind() == kind) {
          return sense;
        }
      }
    }
    return null;
  }
}
