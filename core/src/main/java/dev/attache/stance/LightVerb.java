package dev.attache.stance;

import dev.attache.internal.Tsv;
import java.util.HashMap;
import java.util.Map;

/**
 * A verb that lends a noun of attitude its subject, as in "voiced concern".
 *
 * @param shift moves the strength of the noun
 * @param owner true where the noun's own possessor holds it, and the verb's subject only speaks of
 *     it or gets it ("noted", "won")
 * @param persistent true where the position was held before ("reiterated")
 */
record LightVerb(int shift, boolean persistent, boolean owner) {

  /** By lemma; a verb with a particle ("point to") is listed under its verb. */
  static Map<String, LightVerb> table(Tsv file) {
    Map<String, LightVerb> verbs = new HashMap<>();
    for (Tsv.Row row : file.rows()) {
      row.require("example");
      LightVerb verb =
          new LightVerb(row.requireInt("shift", -3, 3), yes(row, "persistent"), yes(row, "owner"));
      for (String lemma : row.require("verb").split("/")) {
        for (String form : Inflection.forms(lemma)) {
          verbs.putIfAbsent(form, verb);
        }
      }
    }
    return verbs;
  }

  private static boolean yes(Tsv.Row row, String column) {
    String value = row.require(column);
    if (!value.equals("yes") && !value.equals("no")) {
      throw row.error(column, "yes or no", value);
    }
    return value.equals("yes");
  }
}
