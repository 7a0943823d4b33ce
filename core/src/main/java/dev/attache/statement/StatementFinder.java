package dev.attache.statement;

import dev.attache.entity.EntityLinks;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import java.util.List;
import java.util.Objects;

/**
 * Finds who said what: speech, writing and thought, in quotation marks or in the reporter's words.
 * Immutable and safe for use by many threads.
 *
 * <p>Words within a quotation are its speaker's own: what they report in turn is content, not a
 * statement of its own. Time is linear in the length of the text.
 */
public final class StatementFinder {
  private final CueLexicon lexicon;
  private final WordClasses words;

  private StatementFinder(CueLexicon lexicon, WordClasses words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * Loads what the packs hold.
   *
   * @throws dev.attache.ModelMissingException where {@code attache-models} is not among them
   * @throws dev.attache.DataFormatException where a lexicon is not as its format asks
   */
  public static StatementFinder load(DataPacks packs) {
    Objects.requireNonNull(packs, "packs");
    return new StatementFinder(CueLexicon.load(packs), WordClasses.load(packs));
  }

  /**
   * Statements, sorted by the first of source, cue and content.
   *
   * @param links the actors of the text, which name the speakers
   */
  public List<Statement> find(AnnotatedText text, EntityLinks links) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(links, "links");
    return new StatementReader(lexicon, words, text, links).read();
  }
}
