package dev.attache.stance;

import dev.attache.internal.Tsv;
import java.util.HashMap;
import java.util.Map;

/**
 * A verb that lends a noun of attitude its subject, as in "voiced concern".
 *
 * @param shift moves the strength of the noun
 * @param persistent true where the position was held before ("reiterated")
 */
record LightVerb(int shift, boolean persistent) {

  /** By lemma; a verb with a particle ("point to") is listed under its verb. */
  static Map<String, LightVerb> table(Tsv file) {
    Map<String, LightVerb> verbs = new HashMap<>();
    for (Tsv.Row row : file.rows()) {
      row.require("example");
      String persistent = row.require("persistent");
      if (!persistent.equals("yes") && !persistent.equals("no")) {
        throw row.error("persistent", "yes or no", persistent);
      }
      LightVerb verb = new LightVerb(row.requireInt("shift", -3, 3), persistent.equals("yes"));
      for (String lemma : row.require("verb").split("/")) {
        for (String form : Inflection.forms(lemma)) {
          verbs.putIfAbsent(form, verb);
        }
      }
    }
    return verbs;
  }
}
