package dev.attache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence without end is cut, and every piece of it is tagged and parsed. */
class LongSentenceTest {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and the ministers met the envoys in the capital ",
        "talks ",
        "Russia, ",
        "he said; "
      })
  void noTokenIsLeftOut(String part) {
    AnnotatedText text = ANALYZER.analyze("The council said that " + part.repeat(1000) + "today.");
    assertTrue(text.tokenCount() > 1000);
    int roots = 0;
    for (int token = 0; token < text.tokenCount(); token++) {
      int sentence = text.sentenceOf(token);
      int head = text.head(token);
      roots += head < 0 ? 1 : 0;
      assertTrue(
          head == -1 || (head >= text.firstToken(sentence) && head < text.endToken(sentence)),
          () -> "a head outside of its sentence");
      assertEquals(text.tag(token).isEmpty(), false);
      assertTrue(text.endToken(sentence) - text.firstToken(sentence) <= 400);
    }
    assertEquals(text.sentenceCount(), roots);
  }
}
