package dev.attache.stance;

import dev.attache.internal.Tsv;
import java.util.HashMap;
import java.util.Map;

/** What a negated cue means where its negation is a position of its own ("does not accept"). */
record Negation(StanceCategory category, int polarity, int strength) {

  /** By lemma of the cue's head. */
  static Map<String, Negation> table(Tsv file) {
    Map<String, Negation> negations = new HashMap<>();
    for (Tsv.Row row : file.rows()) {
      row.require("example");
      Negation negation =
          new Negation(
              row.require("category", StanceCategory.class),
              row.requireInt("polarity", -1, 1),
              row.requireInt("strength", 1, 5));
      for (String lemma : row.require("cue").split("/")) {
        if (negations.put(lemma, negation) != null) {
          throw row.error("cue", "a cue not given before", lemma);
        }
      }
    }
    return negations;
  }
}
