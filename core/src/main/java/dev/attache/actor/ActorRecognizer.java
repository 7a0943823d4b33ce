package dev.attache.actor;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import java.util.List;

/** Finds the names of actors. Immutable and safe for use by many threads. */
public final class ActorRecognizer {
  private ActorRecognizer() {}

  public static ActorRecognizer load(DataPacks packs, KnowledgeBase knowledge) {
    return new ActorRecognizer();
  }

  /** Every named mention, unlinked, sorted by start, none overlapping another. */
  public List<ActorMention> find(AnnotatedText text) {
    return List.of();
  }
}
