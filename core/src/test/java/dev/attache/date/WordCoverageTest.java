package dev.attache.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.internal.Tsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every word of the tables counts: put a word of no meaning in its place, and the reading changes.
 */
class WordCoverageTest {
  private static final DateNormalizer DATES = DateNormalizer.english(Conventions.TIMEML);
  private static final LocalDate DAY = LocalDate.of(2025, 4, 17);

  /** Where a word of a sort stands; it must matter in one of the places. */
  private static final Map<String, List<String>> PLACES =
      Map.ofEntries(
          Map.entry("MONTH", List.of("on 5 % 2024")),
          Map.entry("MONTHNAME", List.of("in %, they left")),
          Map.entry("WEEKDAY", List.of("on % they left")),
          Map.entry("WEEKDAYS", List.of("on % they met")),
          Map.entry("UNIT", List.of("last %", "a % ago")),
          Map.entry("UNITS", List.of("it took three %")),
          Map.entry(
              "WORDNUM", List.of("% weeks", "two % weeks", "on May twenty-%", "the % century")),
          Map.entry("ORD", List.of("the % century")),
          Map.entry("DAYNUM", List.of("the % of May 2024")),
          Map.entry("DECADEWORD", List.of("in the %")),
          Map.entry("PART", List.of("on Friday %")),
          Map.entry("PARTS", List.of("on Friday %")),
          Map.entry("POINT", List.of("at % on Friday")),
          Map.entry("MERIDIEM", List.of("at 5 % on Friday")),
          Map.entry("DAYPART", List.of("they met % here")),
          Map.entry("ZONE", List.of("at 5 p.m. %")),
          Map.entry("SEASON", List.of("last %")),
          Map.entry("DIR", List.of("they met % week", "they met the % week")),
          Map.entry("VAGUE", List.of("% weeks", "% weeks ago")),
          Map.entry("ABOUT", List.of("it took % two weeks")),
          Map.entry("EDGE", List.of("in % May")),
          Map.entry("PHASE", List.of("at the % of May")),
          Map.entry("DEICTIC", List.of("they met %")),
          Map.entry("FREQ", List.of("they meet %")),
          Map.entry("EACH", List.of("they meet % week")),
          Map.entry("TIMES", List.of("they meet % a week")),
          Map.entry("FILL", List.of("it took two % weeks")),
          Map.entry("REF", List.of("they meet %.")),
          Map.entry("VAGUEREF", List.of("in the near %")),
          Map.entry("ADVERB", List.of("they % left", "they will meet %")),
          Map.entry("TENSE", List.of("they % in August", "they % on Monday", "they % in January")),
          Map.entry("REPORT", List.of("they % in August")),
          Map.entry("QUARTERLY", List.of("in % 2024")),
          Map.entry(
              "NEAR", List.of("they stay % August", "they stay % Monday", "they stay % January")));

  @ParameterizedTest
  @ValueSource(strings = {"words.tsv", "cues.tsv"})
  void everyWordMatters(String file) {
    List<String> idle = new ArrayList<>();
    for (Tsv.Row row : EnglishData.resource(file).rows()) {
      if (row.get("value").equals("PRESENT") || row.get("value").equals("MODAL")) {
        continue; // they point nowhere, and only keep others from being read
      }
      for (String word : row.require("words").split(",")) {
        List<String> places = PLACES.getOrDefault(row.require("sort"), List.of());
        if (!places.isEmpty() && places.stream().noneMatch(place -> matters(place, word.strip()))) {
          idle.add(file + ":" + row.line() + " " + word);
        }
      }
    }
    assertEquals("", String.join("\n", idle));
  }

  private static boolean matters(String place, String word) {
    return !read(place, word).equals(read(place, "xqz"));
  }

  private static List<String> read(String place, String word) {
    String text = place.replace("%", word);
    int shift = text.length() - place.length();
    return DATES.find(text, DAY).stream()
        .flatMap(
            m ->
                Stream.of(
                    (m.span().end() - shift) + " " + m.type() + " " + m.value(),
                    m.mod() + " " + m.quant() + " " + m.freq()))
        .toList();
  }
}
