package dev.attache.date;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.DataFormatException;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNormalizerTest {
  private static final DateNormalizer NEWS = DateNormalizer.english();
  private static final LocalDate DATE = LocalDate.of(2025, 4, 17);

  @Test
  void givesBoundsAnchorAndReason() {
    DateMention mention = NEWS.find("Leaders will meet on Friday.", DATE).get(0);
    assertEquals(LocalDate.of(2025, 4, 18), mention.earliest());
    assertEquals(LocalDate.of(2025, 4, 18), mention.latest());
    assertEquals(ChronoUnit.DAYS, mention.granularity());
    assertEquals("2025-04-17", mention.anchor());
    assertTrue(mention.explanation().contains("looks ahead for"), mention.explanation());
  }

  @Test
  void givesQuantAndFrequencyOfSets() {
    DateMention mention = NEWS.find("The council meets twice a week.", DATE).get(0);
    assertEquals("2X", mention.freq());
    assertEquals("EVERY", NEWS.find("It meets every week.", DATE).get(0).quant());
  }

  @Test
  void normalizesOneExpression() {
    assertEquals("2025-04-16TNI", NEWS.normalize(" last night ", DATE).value());
    assertNull(NEWS.normalize("last night in Paris", DATE));
    assertNull(NEWS.normalize("", DATE));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 1024, 1025, 5000})
  void givesEachOfManyItsPlace(int number) {
    String text = "Monday ".repeat(number);
    List<DateMention> found = NEWS.find(text, DATE);
    assertEquals(number, found.size());
    assertEquals(number, List.copyOf(found).size());
    for (int i = 0; i < number; i++) {
      assertEquals(new Span(7 * i, 7 * i + 6), found.get(i).span());
      assertEquals("Monday", found.get(i).text());
      assertEquals("2025-04-14", found.get(i).value());
    }
    assertThrows(IndexOutOfBoundsException.class, () -> found.get(number));
    assertThrows(IndexOutOfBoundsException.class, () -> found.get(-1));
  }

  @Test
  void sameWordsMayMeanOther() {
    List<DateMention> found =
        NEWS.find("They met on Monday. They will meet on Monday. They spoke on Monday.", DATE);
    assertEquals(
        List.of("2025-04-14", "2025-04-21", "2025-04-14"),
        found.stream().map(DateMention::value).toList());
    assertTrue(found.get(0).explanation().endsWith("\"met\""), found.get(0).explanation());
    assertTrue(found.get(2).explanation().endsWith("\"spoke\""), found.get(2).explanation());
  }

  @Test
  void listCannotBeChanged() {
    List<DateMention> found = NEWS.find("On Monday and on Tuesday.", DATE);
    DateMention first = found.get(0);
    assertEquals(first, found.get(0));
    assertEquals(List.of(first, found.get(1)), found);
    assertThrows(UnsupportedOperationException.class, () -> found.add(first));
    assertThrows(UnsupportedOperationException.class, () -> found.set(0, found.get(1)));
    assertThrows(UnsupportedOperationException.class, () -> found.remove(0));
    assertThrows(UnsupportedOperationException.class, found::clear);
  }

  @Test
  void takesWordsOfTheUser() {
    DateNormalizer more = NEWS.withWords("mine.tsv", "words\tsort\tvalue\nyestreen\tDEICTIC\t-1\n");
    assertEquals("2025-04-16", more.find("He came yestreen.", DATE).get(0).value());
    assertEquals(List.of(), NEWS.find("He came yestreen.", DATE));
    assertThrows(
        DataFormatException.class,
        () -> NEWS.withWords("mine.tsv", "words\tsort\tvalue\nyestreen\tADVERBIAL\t-1\n"));
    assertThrows(
        DataFormatException.class,
        () -> NEWS.withWords("mine.tsv", "words\tsort\tvalue\nyestreen\tDEICTIC\tsoonish\n"));
  }

  @ParameterizedTest
  @CsvSource({"1999,4,4", "2000,4,23", "2008,3,23", "2019,4,21", "2025,4,20", "2038,4,25"})
  void knowsEaster(int year, int month, int day) {
    assertEquals(LocalDate.of(year, month, day), Holidays.easter(year));
  }

  @Test
  void sortsFitIntoOneLong() {
    assertTrue(Sort.values().length <= Long.SIZE);
  }

  @Test
  void classesOfWordsAreNamedByRulesAndOpenToTheUser() {
    String patterns =
        EnglishData.resource("rules.tsv").rows().stream()
            .map(row -> row.get("pattern"))
            .collect(joining(" "));
    List<String> classes =
        EnglishData.resource("words.tsv").rows().stream()
            .flatMap(row -> Stream.of(row.get("sort").split(",")))
            .filter(sort -> Sort.named(sort) == null)
            .distinct()
            .toList();
    assertEquals(List.of("PARTS", "HALFYEAR", "PHASE", "EACH", "TIMES", "FILL"), classes);
    assertEquals(List.of(), classes.stream().filter(name -> !patterns.contains(name)).toList());
    DateNormalizer mine = NEWS.withWords("mine.tsv", "words\tsort\tvalue\nweary\tFILL\t\n");
    assertEquals("P2W", mine.find("It took two weary weeks.", DATE).get(0).value());
    DateNormalizer two =
        NEWS.withWords("mine.tsv", "words\tsort\tvalue\ntwain\tWORDNUM,DAYNUM\t2\n");
    assertEquals("P2W", two.find("It took twain weeks.", DATE).get(0).value());
    assertEquals("2025-04-02", two.find("It began on twain April.", DATE).get(0).value());
    for (String sorts : List.of("FILLER", "FILL,", "FILL,,ORD", "FILL,filler")) {
      assertThrows(
          DataFormatException.class,
          () -> NEWS.withWords("mine.tsv", "words\tsort\tvalue\nweary\t" + sorts + "\t\n"));
    }
  }

  @Test
  @Tag("long")
  void hostileTextIsReadInPieces() {
    assertEquals(200_000, NEWS.find("Monday ".repeat(200_000), DATE).size());
    assertEquals(List.of(), NEWS.find("9".repeat(200_000), DATE));
    assertEquals(List.of(), NEWS.find("x".repeat(200_000), DATE));
  }

  @org.junit.jupiter.api.Test
  void theEndOfTheCalendarIsNoError() {
    DateNormalizer dates = DateNormalizer.english();
    org.junit.jupiter.api.Assertions.assertEquals(
        "9999-12-31", dates.find("9999-12-31 and the next night", null).get(0).value());
  }
}
