package dev.attache.stance;

import dev.attache.entity.EntityLinks;
import dev.attache.spi.DataPacks;
import dev.attache.statement.Statement;
import dev.attache.text.AnnotatedText;
import java.util.List;

/** Finds stances by a lexicon of cues. Immutable and safe for use by many threads. */
public final class StanceFinder {
  private StanceFinder() {}

  public static StanceFinder load(DataPacks packs) {
    return new StanceFinder();
  }

  /** Stances, sorted by the start of the cue. */
  public List<Stance> find(AnnotatedText text, EntityLinks links, List<Statement> statements) {
    return List.of();
  }
}
