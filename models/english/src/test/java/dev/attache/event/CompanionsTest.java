package dev.attache.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part besides the two sides: the companion of every row, and other forms of it. */
class CompanionsTest {
  private static final LocalDate DATE = LocalDate.of(2025, 4, 17);
  private static final Attache ATTACHE = Attache.load();
  private static final String COMPANION = "Jean-Noël Barrot";

  @TestFactory
  Stream<DynamicTest> examples() {
    String file = "event/companions.tsv";
    List<DynamicTest> tests = new ArrayList<>();
    for (Tsv.Row row :
        Tsv.parse(file, DataPacks.discover().require(file, "attache-models")).rows()) {
      String example = row.require("example");
      String counter = row.require("counter");
      tests.add(DynamicTest.dynamicTest(example, () -> joins(example, true)));
      tests.add(DynamicTest.dynamicTest("not " + counter, () -> joins(counter, false)));
    }
    return tests.stream();
  }

  private static List<Event> engagements(String text) {
    return ATTACHE.analyze(Document.of(text, DATE)).events().stream()
        .filter(event -> event.kind() != null)
        .toList();
  }

  private static void joins(String text, boolean expected) {
    List<Event> events = engagements(text);
    boolean found = events.stream().anyMatch(event -> event.participants().contains(COMPANION));
    assertEquals(expected, found, () -> events.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # those who join, and those whom they join
          Emmanuel Macron arrived in Rome, with Jean-Noël Barrot expected to join him. | Emmanuel Macron, Jean-Noël Barrot
          Emmanuel Macron was joined by Jean-Noël Barrot at the talks with Lavrov. | Emmanuel Macron, Jean-Noël Barrot, Sergey Lavrov
          A Turkish delegation headed by Hakan Fidan arrived in Athens. | Turkey, Hakan Fidan
          Emmanuel Macron met a French delegation, which included Jean-Noël Barrot. | Emmanuel Macron, France, Jean-Noël Barrot
          # those whom a journey is to
          Lavrov will visit Rome next week for talks with Emmanuel Macron. | Sergey Lavrov, Emmanuel Macron
          Lavrov flew to Rome on Tuesday to meet Emmanuel Macron. | Sergey Lavrov, Emmanuel Macron
          Lavrov told Emmanuel Macron at their meeting in Rome that he wanted peace. | Sergey Lavrov, Emmanuel Macron
          Lavrov called off a visit to Rome. | Sergey Lavrov
          # the state somebody speaks for
          Lavrov and Fidan will represent Russia in the talks, which will also include Emmanuel Macron. | Sergey Lavrov, Hakan Fidan, Russia, Emmanuel Macron
          # those who take part, after the verb
          Taking part in the meeting were Sergey Lavrov, Hakan Fidan and Emmanuel Macron. | Sergey Lavrov, Hakan Fidan, Emmanuel Macron
          """)
  void companions(String text, String participants) {
    List<Event> events = engagements(text);
    Event last = events.get(events.size() - 1);
    assertEquals(
        new TreeSet<>(Arrays.asList(participants.split(", "))),
        new TreeSet<>(last.participants()),
        () -> events.toString());
  }
}
