package dev.attache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.spi.DataPacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months that are verbs without their capitals. */
class MonthTagsTest {
  private static final TextAnalyzer TEXT = TextAnalyzer.load(DataPacks.discover());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister will meet Anna Holm in Oslo on March 14. | March | PROPN",
        "The minister will meet Anna Holm in Oslo on 9 May. | May | PROPN",
        "Talks have been under way since March 2024. | March | PROPN",
        "The envoys may leave within 3 days. | may | AUX",
        "The protesters will march through Dhaka. | march | VERB",
      })
  void areNamesBesideADayOrAYear(String sentence, String word, Upos expected) {
    AnnotatedText text = TEXT.analyze(sentence);
    for (int i = 0; i < text.tokenCount(); i++) {
      if (text.word(i).equals(word)) {
        assertEquals(expected, text.upos(i));
        return;
      }
    }
    throw new AssertionError("no token " + word);
  }
}
