package dev.attache.trainer.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.actor.internal.Labels;
import dev.attache.actor.internal.NameLists;
import dev.attache.spi.DataPacks;
import dev.attache.text.TextAnalyzer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NewswireTextTest {
  private static final DataPacks PACKS = DataPacks.discover();
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "city", List.of("Bergen", "Lund"),
          "country", List.of("Norway"),
          "demonym", List.of("Norwegian"),
          "first", List.of("Marta"),
          "last", List.of("Lind", "Dahl"));

  private static Corpus corpus(int count, long seed) throws IOException {
    Corpus corpus = new Corpus();
    LabelReader reader = new LabelReader(TextAnalyzer.load(PACKS), new NameLists.Builder().build());
    new NewswireText(PACKS, WORDS, new Random(seed)).add(count, reader, corpus);
    return corpus;
  }

  @Test
  void theSameSeedGivesTheSameSentences() throws IOException {
    Corpus one = corpus(500, 1);
    assertEquals(one.frozen(), corpus(500, 1).frozen());
    assertNotEquals(one.frozen(), corpus(500, 2).frozen());
  }

  /** Every template is met, so that one with an unknown slot would fail here. */
  @Test
  void slotsAreFilledAndLabelled() throws IOException {
    Corpus corpus = corpus(6000, 3);
    assertEquals(-1, corpus.frozen().indexOf('{'));
    int clubs = 0;
    int unknown = 0;
    for (int i = 0; i < corpus.tokens(); i++) {
      unknown += corpus.label(i) == Corpus.UNKNOWN ? 1 : 0;
      boolean city = corpus.word(i).equals("Bergen");
      clubs += city && corpus.label(i) == Labels.begin(Labels.ORG) ? 1 : 0;
    }
    assertEquals(0, unknown);
    assertTrue(clubs > 50, clubs + " clubs");
  }
}
