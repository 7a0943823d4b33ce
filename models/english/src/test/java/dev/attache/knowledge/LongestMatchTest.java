package dev.attache.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a known name runs that begins a text. */
class LongestMatchTest {
  private static final DataPacks PACKS = DataPacks.discover();
  private static final TextAnalyzer ANALYZER = TextAnalyzer.load(PACKS);
  private static final NameIndex NAMES = KnowledgeBase.load(PACKS).names();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway said so.                     | Norway",
        "South Africa and others said so.    | South Africa",
        "United Nations Security Council     | United Nations Security Council",
        // a dash after the name is not part of it, whatever its kind
        "Norway - the minister said so.      | Norway",
        "Norway – the minister said so.      | Norway",
        "Norway — the minister said so.      | Norway",
        "Norway -- the minister said so.     | Norway",
        "South Africa - the minister said so.| South Africa",
        // one within it is
        "Guinea-Bissau said so.              | Guinea-Bissau",
        "Bosnia-Herzegovina said so.         | Bosnia-Herzegovina",
        "Norway-based groups said so.        | Norway",
        "Walrus said so.                     |",
      })
  void endsOnAWord(String text, @Nullable String name) {
    AnnotatedText analyzed = ANALYZER.analyze(text);
    NameIndex.Match match = NAMES.longestMatch(analyzed, 0);
    assertEquals(
        name, match == null ? null : analyzed.span(0, match.endToken()).of(analyzed.text()));
  }
}
