package dev.attache.stance;

import dev.attache.internal.Tsv;
import java.util.ArrayList;
import java.util.List;

/**
 * A word that moves the strength or the certainty of a cue it stands with.
 *
 * @param value added to the strength, or the certainty of a hedge, or the strength itself
 */
record Modifier(String word, Kind kind, int value) {
  enum Kind {
    INTENSIFY,
    ATTENUATE,
    MAXIMISE,
    PERSIST,
    HEDGE,
    DISTANCE
  }

  static CueTrie<Modifier> trie(Tsv file) {
    CueTrie<Modifier> trie = new CueTrie<>();
    for (Tsv.Row row : file.rows()) {
      row.require("example");
      String word = row.require("word");
      Modifier modifier =
          new Modifier(word, row.require("kind", Kind.class), row.requireInt("value", -3, 5));
      List<List<String>> words = new ArrayList<>();
      for (String part : word.split(" ")) {
        words.add(List.of(part));
      }
      trie.add(words, modifier);
    }
    return trie;
  }
}
