package dev.attache.role;

import dev.attache.actor.ActorMention;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds mentions of offices and their holders. Immutable and safe for use by many threads. */
public final class RoleFinder {
  private RoleFinder() {}

  public static RoleFinder load(DataPacks packs, KnowledgeBase knowledge) {
    return new RoleFinder();
  }

  /** Every mention of an office, sorted by start, none overlapping another. */
  public List<RoleMention> find(
      AnnotatedText text, List<ActorMention> names, @Nullable LocalDate date) {
    return List.of();
  }
}
