package dev.attache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SplittingTest {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.load(DataPacks.discover());

  @TestFactory
  Stream<DynamicTest> splitsAsTheTableSays() throws IOException {
    return table().rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("case"),
                    () ->
                        assertEquals(
                            row.require("expected"),
                            render(row.require("text").replace("\\n", "\n")))));
  }

  private static Tsv table() throws IOException {
    try (InputStream in = SplittingTest.class.getResourceAsStream("splitting.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no splitting.tsv");
      }
      return Tsv.parse("splitting.tsv", in.readAllBytes());
    }
  }

  private static String render(String text) {
    AnnotatedText split = ANALYZER.analyze(text);
    StringBuilder out = new StringBuilder();
    for (int s = 0; s < split.sentenceCount(); s++) {
      if (s > 0) {
        boolean same = split.paragraphOf(s) == split.paragraphOf(s - 1);
        out.append(same ? " |" : " ||");
      }
      for (int t = split.firstToken(s); t < split.endToken(s); t++) {
        out.append(out.isEmpty() ? "" : " ").append(split.word(t));
      }
    }
    return out.toString();
  }

  @TestFactory
  Stream<DynamicTest> abbreviationsDoAsTheirExamplesSay() {
    return data("text/abbreviations.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("form"),
                    () ->
                        assertEquals(
                            row.requireInt("sentences", 1, 2),
                            ANALYZER.analyze(row.require("example")).sentenceCount(),
                            row.require("example"))));
  }

  @TestFactory
  Stream<DynamicTest> prefixesStayInOneToken() {
    return data("text/hyphen-prefixes.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.require("prefix"),
                    () -> assertEquals(1, ANALYZER.analyze(row.require("example")).tokenCount())));
  }

  private static Stream<Tsv.Row> data(String resource) {
    return Tsv.parse(resource, DataPacks.discover().require(resource, "attache-models"))
        .rows()
        .stream();
  }
}
