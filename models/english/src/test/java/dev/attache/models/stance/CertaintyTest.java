package dev.attache.models.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.spi.DataPacks;
import dev.attache.stance.Certainty;
import dev.attache.text.Span;
import dev.attache.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {
  private static final DataPacks PACKS = DataPacks.discover();
  private static final TextAnalyzer ANALYZER = TextAnalyzer.load(PACKS);
  private static final Certainty CERTAINTY = Certainty.load(PACKS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The king [signed] the treaty. | 3",
        "The king did not [sign] the treaty. | -3",
        "The king may [sign] the treaty. | 1",
        "The king will [sign] the treaty. | 2",
        "The king failed to [sign] the treaty. | -3",
        "The king refused to [sign] the treaty. | -3",
        "The king managed to [sign] the treaty. | 3",
        "The king wants to [sign] the treaty. | 0.5",
        "The minister denied that the king [signed] the treaty. | -3",
        "The minister said that the king [signed] the treaty. | 3",
        "The army prevented an [attack] on the town. | -3",
        "The [visit] was delayed. | -2",
        "The king denied the [attack]. | -3",
        "The king denied an [attack]. | -3",
        "The king came to [sign] the treaty. | 1.5",
        "The king spoke of the army [attacking] the town. | 3",
        "The king promised not to [sign] the treaty. | -1.5",
      })
  void gradesThePredicate(String marked, double expected) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    assertEquals(expected, CERTAINTY.of(ANALYZER.analyze(text), new Span(start, end)), 1e-9);
  }
}
