package dev.attache.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.spi.DataPacks;
import dev.attache.text.TextAnalyzer;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Names and kinds in sentences made up for the purpose; see {@code sentences.csv}. */
class ActorRecognizerTest {
  private static final DataPacks PACKS = DataPacks.discover();
  private static final TextAnalyzer TEXTS = TextAnalyzer.load(PACKS);
  private static final ActorRecognizer ACTORS =
      ActorRecognizer.load(PACKS, KnowledgeBase.load(PACKS));

  @ParameterizedTest
  @CsvFileSource(resources = "sentences.csv", delimiter = '\t', numLinesToSkip = 1)
  void findsNames(String text, String expected) {
    StringJoiner found = new StringJoiner("; ");
    for (ActorMention mention : ACTORS.find(TEXTS.analyze(text))) {
      assertEquals(mention.text(), mention.span().of(text));
      found.add(mention.text() + "=" + mention.kind());
    }
    assertEquals(expected == null ? "" : expected, found.toString());
  }
}
