package dev.attache.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.spi.DataPacks;
import dev.attache.text.TextAnalyzer;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and kinds in sentences made up for the purpose; see {@code sentences.csv}. */
class ActorRecognizerTest {
  private static final DataPacks PACKS = DataPacks.discover();
  private static final TextAnalyzer TEXTS = TextAnalyzer.load(PACKS);
  private static final ActorRecognizer ACTORS =
      ActorRecognizer.load(PACKS, KnowledgeBase.load(PACKS));

  private static List<ActorMention> find(String text) {
    return ACTORS.find(TEXTS.analyze(text));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "sentences.csv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void findsNames(String text, String expected) {
    StringJoiner found = new StringJoiner("; ");
    for (ActorMention mention : find(text)) {
      assertEquals(mention.text(), mention.span().of(text));
      found.add(mention.text() + "=" + mention.kind());
    }
    assertEquals(expected == null ? "" : expected, found.toString());
  }

  @Test
  void aPeopleIsADemonymWithItsState() {
    ActorMention people = find("The Norwegians refused.").get(0);
    assertEquals(MentionForm.DEMONYM, people.form());
    assertEquals("NOR", people.country());
  }

  @Test
  void aSurnameIsThePersonOfItsFullName() {
    List<ActorMention> found =
        find("Foreign Minister Marta Brankovica spoke first.\n\nBrankovica left early.");
    assertEquals(2, found.size());
    assertTrue(found.stream().allMatch(m -> m.kind() == ActorKind.PERSON));
  }

  /** Nothing here may take more than time in proportion to its length. */
  @ParameterizedTest
  @ValueSource(
      strings = {"x", "A", "\"", "said ", "Jordan ", "A-", "the United Nations of ", "(U.S.)"})
  void standsHostileText(String unit) {
    String text = unit.repeat(40_000);
    int last = 0;
    for (ActorMention mention : find(text)) {
      assertTrue(mention.span().start() >= last);
      last = mention.span().end();
    }
  }
}
