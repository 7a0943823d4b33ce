package dev.attache.statement;

import dev.attache.entity.EntityLinks;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import java.util.List;

/** Finds who said what. Immutable and safe for use by many threads. */
public final class StatementFinder {
  private StatementFinder() {}

  public static StatementFinder load(DataPacks packs) {
    return new StatementFinder();
  }

  /** Statements, sorted by the first of source, cue and content. */
  public List<Statement> find(AnnotatedText text, EntityLinks links) {
    return List.of();
  }
}
