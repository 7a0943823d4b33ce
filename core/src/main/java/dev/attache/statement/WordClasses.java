package dev.attache.statement;

import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Small closed sets of words that the rules ask for, read from a file. Immutable. */
final class WordClasses {
  private static final String FILE = "statement/words.tsv";

  /** The sets, named as in the file. */
  enum Kind {
    /** Days on which something is said. */
    TIME,
    /** What carries words: statement, interview, tweet. */
    MEDIUM,
    /** Verbs that say nothing but "do" with a noun that attributes: make, issue, have. */
    LIGHT,
    /** Adverbs that attribute to nobody: reportedly. */
    HEARSAY,
    /** Nouns that speak in "in her view". */
    STANDPOINT,
    /** Words other than names that stand before a colon as a speaker. */
    LABEL,
    /** Verbs of a sentence that tells who spoke the quotation before it: speak, write. */
    SPEAKING
  }

  private final List<Set<String>> sets; // by ordinal

  private WordClasses(List<Set<String>> sets) {
    this.sets = sets;
  }

  static WordClasses load(DataPacks packs) {
    return parse(Tsv.parse(FILE, packs.require(FILE, "attache-models")));
  }

  static WordClasses parse(Tsv table) {
    List<Set<String>> sets = new ArrayList<>();
    while (sets.size() < Kind.values().length) {
      sets.add(new TreeSet<>());
    }
    for (Tsv.Row row : table.rows()) {
      Set<String> set = sets.get(row.require("class", Kind.class).ordinal());
      for (String word : row.require("words").split(",")) {
        set.add(word.strip());
      }
    }
    return new WordClasses(sets);
  }

  /** True where a lower-case word is of this kind. */
  boolean is(Kind kind, String word) {
    return sets.get(kind.ordinal()).contains(word);
  }
}
