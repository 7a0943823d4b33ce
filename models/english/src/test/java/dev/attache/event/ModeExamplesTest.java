package dev.attache.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the table of modes decides its example, and leaves its counter-example alone. */
class ModeExamplesTest {
  private static final LocalDate DATE = LocalDate.of(2025, 4, 17);
  private static final Attache ATTACHE = Attache.load();

  private static final Map<PloverCategory, List<String>> MODES =
      Map.ofEntries(
          Map.entry(
              PloverCategory.CONSULT, List.of("visit", "third-party", "multilateral", "phone")),
          Map.entry(
              PloverCategory.RETREAT,
              List.of("withdraw", "release", "return", "disarm", "ceasefire", "access", "resign")),
          Map.entry(PloverCategory.REQUEST, List.of("assist", "change", "yield", "meet")),
          Map.entry(PloverCategory.REJECT, List.of("assist", "change", "yield", "meet")),
          Map.entry(PloverCategory.ACCUSE, List.of("disapprove", "investigate", "allege")),
          Map.entry(
              PloverCategory.THREATEN,
              List.of("restrict", "ban", "arrest", "relations", "expel", "territory", "violence")),
          Map.entry(
              PloverCategory.PROTEST,
              List.of("demo", "riot", "strike", "hunger", "boycott", "obstruct")),
          Map.entry(
              PloverCategory.SANCTION, List.of("convict", "expel", "withdraw", "discontinue")),
          Map.entry(PloverCategory.MOBILIZE, List.of("troops", "weapons", "police", "militia")),
          Map.entry(
              PloverCategory.COERCE,
              List.of(
                  "seize",
                  "restrict",
                  "ban",
                  "censor",
                  "curfew",
                  "martial-law",
                  "arrest",
                  "deport",
                  "withhold",
                  "misinformation",
                  "cyber",
                  "abduct")),
          Map.entry(
              PloverCategory.ASSAULT,
              List.of(
                  "abduct",
                  "beat",
                  "torture",
                  "execute",
                  "sexual",
                  "assassinate",
                  "primitive",
                  "firearms",
                  "explosives",
                  "suicide-attack",
                  "heavy-weapons",
                  "crowd-control",
                  "aerial",
                  "drone",
                  "unconventional",
                  "destroy",
                  "massacre",
                  "cleansing")));

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Tsv.Row row : rows("event/modes.tsv")) {
      String example = row.get("example");
      if (!example.isEmpty()) {
        tests.add(
            DynamicTest.dynamicTest(
                row.line() + " " + example,
                () -> assertTrue(decided(row, example), () -> found(row, example))));
      }
      String counter = row.get("counter");
      if (!counter.isEmpty()) {
        tests.add(
            DynamicTest.dynamicTest(
                row.line() + " not " + counter,
                () -> assertFalse(decided(row, counter), () -> found(row, counter))));
      }
    }
    return tests.stream();
  }

  @Test
  void modesAreThoseOfTheCodebook() {
    for (Tsv.Row row : rows("event/modes.tsv")) {
      String mode = row.get("mode");
      PloverCategory plover = row.require("plover", PloverCategory.class);
      assertTrue(
          mode.isEmpty() || MODES.get(plover).contains(mode), () -> row.line() + ": " + mode);
    }
  }

  private static boolean decided(Tsv.Row row, String sentence) {
    PloverCategory plover = row.require("plover", PloverCategory.class);
    String cameo = row.get("cameo").isEmpty() ? row.get("act") : row.get("cameo");
    String mode = row.get("mode");
    return ATTACHE.analyze(Document.of(sentence, DATE)).events().stream()
        .anyMatch(
            event ->
                event.plover() == plover
                    && event.cameo() != null
                    && event.cameo().startsWith(cameo)
                    && mode.equals(event.mode() == null ? "" : event.mode()));
  }

  private static String found(Tsv.Row row, String sentence) {
    return "modes.tsv:" + row.line() + ": " + ATTACHE.analyze(Document.of(sentence, DATE)).events();
  }

  private static List<Tsv.Row> rows(String file) {
    return Tsv.parse(file, DataPacks.discover().require(file, "attache-models")).rows();
  }
}
