package dev.attache.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.actor.internal.Labels;
import dev.attache.internal.Tsv;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every head noun of {@code words.tsv} that has an example gives the example its kind. */
class HeadNounTest {
  private static final DataPacks PACKS = DataPacks.discover();
  private static final TextAnalyzer TEXTS = TextAnalyzer.load(PACKS);
  private static final Lexicon LEXICON = Lexicon.load(PACKS);
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load(PACKS);

  static Stream<Arguments> examples() {
    List<Arguments> examples = new ArrayList<>();
    Tsv file = Tsv.parse("words.tsv", PACKS.require("actor/words.tsv", "attache-models"));
    for (Tsv.Row row : file.rows()) {
      String kind = row.require("class");
      boolean head =
          kind.equals("INSTITUTION") || kind.equals("GROUP") || kind.equals("ORGANISATION");
      if (head && !row.get("example").isEmpty()) {
        examples.add(Arguments.of(row.get("example"), ActorKind.valueOf(kind)));
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesTheKind(String example, ActorKind kind) {
    AnnotatedText text = TEXTS.analyze("Old " + example);
    Name name = Name.of(text, 0, text.tokenCount(), Labels.ORG, 0);
    List<Name> settled =
        new KindFinder(
                text, LEXICON, new Senses(KNOWLEDGE, LEXICON), new SportReport(text, LEXICON))
            .settle(List.of(name));
    assertEquals(1, settled.size());
    assertEquals(kind, settled.get(0).kind());
  }
}
