package dev.attache.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.DataFormatException;
import dev.attache.knowledge.Answer;
import dev.attache.knowledge.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
  private static final Resolution UNKNOWN =
      new Resolution(Answer.UNKNOWN, null, null, "FRA", null, List.of("A"), null, null, null);
  private static final DocumentReader READER = new DocumentReader("docs");

  @Test
  void readsTextDateAndId() {
    InputDocument input =
        READER.read("{\"id\":\"a\",\"date\":\"2025-04-17\",\"text\":\"Bonn \\ud83d\"}", 1);
    assertEquals("Bonn \ud83d", input.document().text());
    assertEquals(LocalDate.of(2025, 4, 17), input.document().date());
    assertEquals("a", input.document().id());
    assertEquals("\"a\"", input.id());
    assertNull(input.meta());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id":"a"}                              | "text" as a string, found nothing
          {"text":null}                           | "text" as a string, found nothing
          {"text":17}                             | "text" as a string, found 17
          "text"                                  | one JSON object on one line, found "text"
          {"text":"A.","n":[1e99999999999999]}    | one JSON object on one line, found a number out of range
          """)
  void saysWhatIsWrong(String json, String message) {
    var error = assertThrows(DataFormatException.class, () -> READER.read(json, 3));
    assertEquals("docs:3: expected " + message, error.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text":"A.","date":"121108"}        | date: expected YYYY-MM-DD, got '121108'; analysed without a date
          {"text":"A.","date":"17 April 2025"} | date: expected YYYY-MM-DD, got '17 April 2025'; analysed without a date
          {"text":"A.","date":"2025-02-30"}    | date: expected YYYY-MM-DD, got '2025-02-30'; analysed without a date
          {"text":"A.","date":""}              | date: expected YYYY-MM-DD, got ''; analysed without a date
          {"text":"A.","date":20250417}        | date: expected YYYY-MM-DD, got 20250417; analysed without a date
          {"text":""}                          | text: expected words, got none; nothing to analyse
          {"text":" \\n\\t"}                   | text: expected words, got none; nothing to analyse
          {"text":"A.","id":{}}                | id: expected a string or a whole number, got {}; written as null
          {"text":"A.","id":1.5}               | id: expected a string or a whole number, got 1.5; written as null
          """)
  void whatCannotBeUsedCostsNoDocument(String json, String warning) {
    InputDocument input = READER.read(json, 3);
    assertEquals(List.of(warning), input.warnings());
    assertNull(input.document().date());
    assertNull(input.id());
  }

  @Test
  void aGoodLineHasNoWarnings() {
    assertEquals(List.of(), READER.read("{\"text\":\"A.\",\"date\":null}", 1).warnings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":"a"} {"text":"b"}
          {"text":"a","text":"b"}
          {"text":"a"
          {'text':'a'}
          NaN
          """)
  void refusesWhatIsNotOneObject(String json) {
    var error = assertThrows(DataFormatException.class, () -> READER.read(json, 3));
    assertEquals("one JSON object on one line", error.expected());
  }

  @Test
  void refusesDeepNestingInsteadOfOverflowing() {
    String json = "{\"text\":\"\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThrows(DataFormatException.class, () -> READER.read(json, 1));
  }

  @Property
  void noLineBreaksIt(@ForAll String line) {
    try {
      READER.read(line, 1);
    } catch (DataFormatException e) {
      assertTrue(e.getMessage().startsWith("docs:1: expected "));
    }
  }

  @Test
  void errorLinesFitTheSchemaAndAreKnownAgain() {
    String json = new LineError("\"a\"", 3, "expected \"x\", found \ud83d").toJson();
    assertEquals(Set.of(), Schemas.errors("analysis", json));
    assertTrue(LineError.is(json));
    assertTrue(!LineError.is("{\"schema\":1,\"id\":\"\\\"error\\\":\"}"));
  }

  @Test
  void queriesAndAnswersFitTheirSchemas() {
    String query =
        "{\"id\":\"1\",\"phrase\":\"foreign minister\",\"country\":\"FRA\",\"date\":\"2025-04-17\"}";
    assertEquals(Set.of(), Schemas.errors("office-query", query));
    OfficeQuery read = OfficeQuery.read(query, "q", 1);
    assertEquals(
        new OfficeQuery("\"1\"", "foreign minister", "FRA", LocalDate.of(2025, 4, 17)), read);
    assertEquals(Set.of(), Schemas.errors("office-answer", read.answer(UNKNOWN)));
    var error =
        assertThrows(
            DataFormatException.class, () -> OfficeQuery.read("{\"country\":\"FRA\"}", "q", 2));
    assertEquals("q:2: expected \"phrase\" as a string, found nothing", error.getMessage());
  }

  @Test
  void aQueryWithoutItsDateWouldBeAnotherQuery() {
    var error =
        assertThrows(
            DataFormatException.class,
            () -> OfficeQuery.read("{\"phrase\":\"king\",\"date\":\"121108\"}", "q", 2));
    assertEquals(
        "q:2: expected \"date\" as YYYY-MM-DD, such as 2025-04-17, found \"121108\"",
        error.getMessage());
  }
}
