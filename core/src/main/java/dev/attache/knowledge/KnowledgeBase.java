package dev.attache.knowledge;

import dev.attache.spi.DataPacks;

/** States, organisations, offices and tenures. Immutable and safe for use by many threads. */
public final class KnowledgeBase {
  private KnowledgeBase() {}

  public static KnowledgeBase load(DataPacks packs) {
    return new KnowledgeBase();
  }
}
