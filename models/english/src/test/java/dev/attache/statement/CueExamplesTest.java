package dev.attache.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the cue lexicon has an example in which one of its cues is found. */
class CueExamplesTest {
  private static final Attache ATTACHE = Attache.builder().layers(Layer.STATEMENTS).build();
  private static final TextAnalyzer ANALYZER = TextAnalyzer.load(DataPacks.discover());
  private static final CueLexicon LEXICON = CueLexicon.load(DataPacks.discover());

  @TestFactory
  Stream<DynamicTest> findsTheCueOfEachExample() {
    String file = "statement/cues.tsv";
    return Tsv.parse(file, DataPacks.discover().require(file, "attache-models")).rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.require("example"), () -> check(row)));
  }

  private static void check(Tsv.Row row) {
    String text = row.require("example");
    List<Statement> found = ATTACHE.analyze(Document.undated(text)).statements();
    AnnotatedText annotated = ANALYZER.analyze(text);
    boolean hit =
        found.stream()
            .map(Statement::head)
            .filter(Objects::nonNull)
            .map(head -> annotated.tokenFrom(head.start()))
            .map(token -> LEXICON.at(annotated, kind(row), token, annotated.tokenCount()))
            .anyMatch(cue -> cue != null && isOf(cue, row));
    assertTrue(hit, () -> "line " + row.line() + ": no cue of the row in " + found);
  }

  private static boolean isOf(Cue cue, Tsv.Row row) {
    return Arrays.stream(row.require("cues").split(","))
        .anyMatch(phrase -> phrase.strip().equals(String.join(" ", cue.words())));
  }

  private static CueLexicon.Kind kind(Tsv.Row row) {
    return CueLexicon.Kind.valueOf(row.require("pos").toUpperCase(Locale.ROOT));
  }
}
