package dev.attache.models.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import dev.attache.stance.Stance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of the lexicon is found in its example, and not in its counter-example. */
class CueExamplesTest {
  private static final Attache ATTACHE = Attache.builder().layers(Layer.STANCES).build();
  private static final DataPacks PACKS = DataPacks.discover();

  @ParameterizedTest
  @ValueSource(strings = {"verbs", "nouns", "adjectives", "modals", "phrases", "clauses"})
  void examplesHold(String file) {
    List<String> wrong = new ArrayList<>();
    byte[] bytes = PACKS.require("stance/" + file + ".tsv", "attache-models");
    for (Tsv.Row row : Tsv.parse(file + ".tsv", bytes).rows()) {
      String entry = file + ".tsv:" + row.line() + " ";
      String category = row.require("category");
      if (stances(row.require("example")).stream()
          .noneMatch(stance -> stance.category().name().equals(category))) {
        wrong.add(entry + "not found in: " + row.get("example"));
      }
      if (stances(row.get("not")).stream()
          .anyMatch(stance -> stance.explanation().startsWith(entry))) {
        wrong.add(entry + "found in: " + row.get("not"));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<Stance> stances(String text) {
    return ATTACHE.analyze(Document.undated(text)).stances();
  }
}
