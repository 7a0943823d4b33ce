package dev.attache.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.DataFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisJsonTest {
  private static final AnalysisWriter WRITER = new AnalysisWriter();
  private static final AnalysisReader READER = new AnalysisReader("test");

  @Property(tries = 400)
  void readsBackWhatItWrote(@ForAll long seed) {
    Analysis analysis = new Analyses(seed).next();
    String json = WRITER.toJson(analysis);
    String bytes =
        new String(
            json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8); // as a file would
    assertEquals(analysis, READER.read(bytes, 1, analysis.document().text()));
  }

  @Property(tries = 200)
  void everyLineFitsTheSchema(@ForAll long seed) {
    String json = WRITER.toJson(new Analyses(seed).next());
    assertEquals(Set.of(), Schemas.errors("analysis", json), json);
  }

  @Property(tries = 200)
  void oneLineEach(@ForAll long seed) {
    assertEquals(1, WRITER.toJson(new Analyses(seed).next()).lines().count());
  }

  @Test
  void idAndOtherKeysComeBackAsTheyCame() {
    InputDocument input =
        new DocumentReader("t")
            .read("{\"n\":1.10,\"id\":17,\"text\":\"a\",\"source\":{\"x\":[null,\"é\"]}}", 1);
    Analysis analysis = empty(input);
    String json = WRITER.toJson(input, analysis);
    assertTrue(
        json.startsWith(
            "{\"schema\":1,\"id\":17,\"date\":null,"
                + "\"meta\":{\"n\":1.10,\"source\":{\"x\":[null,\"é\"]}},"),
        json);
    assertEquals(Set.of(), Schemas.errors("analysis", json));
  }

  @Test
  void warningsAreWrittenAndDoNotHinderReading() {
    InputDocument input = new DocumentReader("t").read("{\"date\":\"121108\",\"text\":\"\"}", 1);
    Analysis analysis = empty(input);
    String json = WRITER.toJson(input, analysis);
    assertTrue(json.contains("\"date\":null,\"warnings\":[\"date: expected"), json);
    assertEquals(Set.of(), Schemas.errors("analysis", json));
    assertEquals(analysis, READER.read(json, 1, ""));
  }

  private static Analysis empty(InputDocument input) {
    return new Analysis(
        input.document(),
        Set.of(),
        java.util.List.of(),
        java.util.List.of(),
        java.util.List.of(),
        java.util.List.of(),
        java.util.List.of(),
        java.util.List.of(),
        java.util.List.of(),
        input.document().text().length(),
        new dev.attache.Provenance("1", java.util.List.of(), null));
  }

  /** Lines that are not what they should be, and what the message says about each. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"schema":2,"id":null,"date":null}                         | "schema" as 1, found 2
          {"schema":1,"id":"a","line":3,"error":"no"}                | an analysis, found the error: no
          {"schema":1,"dates":[{"start":0,"end":3,"text":"abc"}]}    | "dates[0].type" as one of [DATE, TIME, DURATION, SET], found nothing
          {"schema":1,"dates":[{"start":0,"end":9,"text":"abc"}]}    | "dates[0].end" as an offset up to 3, found 9
          {"schema":1,"dates":[{"start":0,"end":2,"text":"xy"}]}     | "dates[0].text" as the text from 0 to 2, found "xy"
          {"schema":1,"dates":[{"start":2,"end":1,"text":""}]}       | "dates[0].start" as 0 or more and not after end, found 2 with end 1
          {"schema":1,"stances":[{"cue":[0],"cueText":"a"}]}         | "stances[0].cue" as [start, end] with 0 <= start <= end, found [0]
          {"schema":1,"actors":{}}                                   | "actors" as a list, found {}
          {"schema":1,"analyzedLength":4}                            | "analyzedLength" as a whole number from 0 to 3, found 4
          {"schema":1,"entities":[{"id":"E1","kind":"PERSON","name":"A","mentions":[0]}],"actors":[]} | "entities" as a list whose numbers are of items before or beside it, found 0
          {"schema":1,"entities":[{"id":"E1","kind":"PERSON","name":"A","mentions":[-1]}]} | "entities" as a list whose numbers are of items before or beside it, found -1
          [1]                                                        | one JSON object on one line, found [1]
          """)
  void saysWhatIsWrong(String json, String message) {
    var error = assertThrows(DataFormatException.class, () -> READER.read(json, 7, "abc"));
    assertEquals("test:7: expected " + message, error.getMessage());
  }
}
