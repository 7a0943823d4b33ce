package dev.attache.actor;

import dev.attache.actor.Lexicon.WordClass;
import dev.attache.text.AnnotatedText;

/** Whether a text reports on sport, where the name of a city is often that of its club. */
final class SportReport {
  private static final int LEAST = 2; // words of sport
  private static final int APART = 80; // tokens for each, at most

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private int words = -1; // counted when first asked

  SportReport(AnnotatedText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  boolean isReport() {
    if (words < 0) {
      words = 0;
      for (int i = 0; i < text.tokenCount(); i++) {
        words += lexicon.is(WordClass.SPORT, text.word(i)) ? 1 : 0;
      }
    }
    return words >= LEAST && words * APART >= text.tokenCount();
  }
}
