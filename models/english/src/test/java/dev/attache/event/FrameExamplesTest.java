package dev.attache.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every frame fires on its example, in its category, and stays silent on its counter-example. */
class FrameExamplesTest {
  private static final LocalDate DATE = LocalDate.of(2025, 4, 17);
  private static final Attache ATTACHE = Attache.load();

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Tsv.Row row : rows()) {
      String example = row.get("example");
      if (!example.isEmpty()) {
        tests.add(DynamicTest.dynamicTest(row.line() + " " + example, () -> fires(row, example)));
      }
      String counter = row.get("counter");
      if (!counter.isEmpty()) {
        tests.add(
            DynamicTest.dynamicTest(row.line() + " not " + counter, () -> silent(row, counter)));
      }
    }
    return tests.stream();
  }

  private static List<Tsv.Row> rows() {
    String file = "event/frames.tsv";
    return Tsv.parse(file, DataPacks.discover().require(file, "attache-models")).rows();
  }

  private static List<Event> events(String sentence) {
    return ATTACHE.analyze(Document.of(sentence, DATE)).events();
  }

  private static void fires(Tsv.Row row, String sentence) {
    boolean found =
        events(sentence).stream().anyMatch(event -> event.explanation().endsWith(":" + row.line()));
    assertTrue(found, () -> "frames.tsv:" + row.line() + " on: " + events(sentence));
  }

  private static void silent(Tsv.Row row, String sentence) {
    boolean found =
        events(sentence).stream().anyMatch(event -> event.explanation().endsWith(":" + row.line()));
    assertTrue(!found, () -> "frames.tsv:" + row.line() + " on: " + events(sentence));
  }
}
