package dev.attache.date;

import dev.attache.internal.Tsv;

/** What tests of other packages ask of this one. */
public final class DateChecks {
  private DateChecks() {}

  /**
   * Reads a file of date words alone, without the library's own words, and throws where a row is
   * not as it should be.
   */
  public static void words(String name, String tsv) {
    Lexicon lexicon = new Lexicon();
    lexicon.add(Tsv.parse(name, tsv));
  }
}
