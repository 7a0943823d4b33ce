package dev.attache.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.attache.DataFormatException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {
  private static final String HEADER = "action\tsubject\tvalue\tstart\tend\tflags\n";

  private static Overlay parse(String text) {
    return Overlay.parse("mine.tsv", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsEveryAction() {
    Overlay overlay =
        parse(
            "# a comment\n"
                + HEADER
                + "add\tFRA/foreign-affairs\tAnne Exemple\t2026-03-01\n"
                + "add\tFRA/defence\tJean Exemple\t2026\t2026-05\tacting\n"
                + "end\tFRA/foreign-affairs\tAnne Exemple\t\t2026-04-01\n"
                + "retract\tFRA/defence\tJean Exemple\n"
                + "alias\tFRA\tHexagon\n");
    assertEquals(5, overlay.changes().size());
    assertEquals("mine.tsv", overlay.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "put|FRA/defence|A B; mine.tsv:2, field 1: expected add, end, retract or alias, found put",
        "add|FRA|A B; mine.tsv:2, field 2: expected an office key such as FRA/foreign-affairs, found FRA",
        "add|FRA/defence|; mine.tsv:2, field 3: expected a value for value, found nothing",
        "add|FRA/defence|A B|soon; mine.tsv:2, field 4: expected a date such as 2026-03-01, 2026-03 or 2026, found soon",
        "add|FRA/defence|A B|2026-05|2026-04; mine.tsv:2, field 5: expected a date not before 2026-05, found 2026-04",
        "end|FRA/defence|A B; mine.tsv:2, field 5: expected a date, found nothing",
        "add|FRA/defence|A B|2026||deputy; mine.tsv:2, field 6: expected acting or nothing, found deputy",
      })
  void saysWhereAndWhatIsWrong(String row, String message) {
    DataFormatException e =
        assertThrows(
            DataFormatException.class, () -> parse(HEADER + row.replace('|', '\t') + "\n"));
    assertEquals(message, e.getMessage());
  }

  @Test
  void builtByCallsItSaysWhatAFileSays() {
    PartialDate start = PartialDate.parse("2026-03");
    PartialDate end = PartialDate.parse("2026-05-01");
    Overlay built =
        Overlay.builder("mine.tsv")
            .add("FRA/defence", "Anne Exemple", start, end)
            .addActing("FRA/defence", "Jean Exemple", end, null)
            .end("FRA/defence", "Jean Exemple", end)
            .retract("FRA/defence", "Anne Exemple")
            .alias("FRA", "Hexagon")
            .build();
    Overlay parsed =
        parse(
            HEADER
                + "add\tFRA/defence\tAnne Exemple\t2026-03\t2026-05-01\n"
                + "add\tFRA/defence\tJean Exemple\t2026-05-01\t\tacting\n"
                + "end\tFRA/defence\tJean Exemple\t\t2026-05-01\n"
                + "retract\tFRA/defence\tAnne Exemple\n"
                + "alias\tFRA\tHexagon\n");
    assertEquals(say(parsed), say(built));
    assertThrows(
        IllegalArgumentException.class, () -> Overlay.builder("mine").alias(" ", "Hexagon"));
  }

  private static List<String> say(Overlay overlay) {
    return overlay.changes().stream()
        .map(
            c ->
                c.action()
                    + " "
                    + c.subject()
                    + " "
                    + c.value()
                    + " "
                    + c.start()
                    + " "
                    + c.end()
                    + " "
                    + c.acting())
        .toList();
  }
}
