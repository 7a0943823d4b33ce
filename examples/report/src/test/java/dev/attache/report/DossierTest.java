package dev.attache.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierTest {
  private static final Attache ATTACHE = Attache.load();
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();

  @TempDir Path folder;

  private static Analysis read(String day, String text) {
    return ATTACHE.analyze(new Document(text, LocalDate.parse(day), day + ".txt"));
  }

  /** A TIMEX3 value and the day on which it is drawn. */
  @ParameterizedTest
  @CsvSource({
    "2025-05-13,2025-05-13",
    "2025-05-13T17:00,2025-05-13",
    "2025-05,2025-05-01",
    "2025-W21,2025-05-19",
    "2025-W21-WE,2025-05-24",
    "2025-06-11/2025-06-13,2025-06-11",
    "2025,",
    "2025-Q2,",
    "PAST_REF,",
    "P2D,"
  })
  void placesDates(String value, String day) {
    assertEquals(day, Objects.toString(Engagement.day(value), null));
  }

  @Test
  void quotesTheSentence() {
    Analysis analysis = read("2025-05-15", "It rained.\n\nParis met Oman. Then it “left”. End.");
    int start = analysis.document().text().indexOf("Oman");
    assertEquals(
        new Quotation("2025-05-15.txt", "2025-05-15", "Paris met ", "Oman", "."),
        Quotation.of(analysis, new Span(start, start + 4)));
    assertEquals("It", Quotation.of(analysis, new Span(0, 2)).words());
    int end = analysis.document().text().length();
    assertEquals("End.", Quotation.of(analysis, new Span(end - 4, end)).words());
  }

  @Test
  void countsWhoMetWhom() {
    List<Engagement> engagements =
        Engagement.of(
            List.of(
                read("2025-05-15", "Emmanuel Macron met Olaf Scholz in Berlin on Tuesday."),
                read("2025-05-16", "Olaf Scholz met Emmanuel Macron in Paris on Thursday."),
                read("2025-05-17", "Keir Starmer will meet Emmanuel Macron next week.")));
    assertEquals(
        List.of(new Meetings.Link("Emmanuel Macron", "Olaf Scholz", 2)),
        Meetings.of(engagements).links());
    assertEquals(LocalDate.of(2025, 5, 13), engagements.get(0).day());
  }

  @Test
  void putsStancesOfAStateInOneRow() {
    StanceMatrix matrix =
        StanceMatrix.of(
            List.of(
                read("2025-05-15", "France condemned Iran."),
                read("2025-05-16", "Emmanuel Macron condemned Iran.")),
            KNOWLEDGE);
    assertEquals(List.of("FRA"), matrix.holders());
    assertEquals("France", matrix.name("FRA"));
    var net = Objects.requireNonNull(Objects.requireNonNull(matrix.cells().get("FRA")).get("IRN"));
    assertTrue(net.score() < 0, "score " + net.score());
    assertEquals(2, net.evidence().size());
  }

  @Test
  void tellsChangesOfOffice() {
    List<RoleChange> changes =
        RoleChange.of(
            List.of(
                read("2025-01-10", "US Secretary of State Antony Blinken met reporters."),
                read("2025-02-10", "US Secretary of State Marco Rubio met reporters."),
                read("2025-02-11", "US Secretary of State Marco Rubio met reporters.")));
    assertEquals(1, changes.size(), changes.toString());
    assertEquals("Antony Blinken", changes.get(0).before());
    assertEquals("Marco Rubio", changes.get(0).holder());
    assertEquals("2025-01-21", changes.get(0).since());
  }

  /** Many are ambassadors, and a name beside a title may be a slip of the text. */
  @Test
  void tellsNoChangeOfWhatSeveralHoldOrNobodyVouchesFor() {
    assertEquals(
        List.of(),
        RoleChange.of(
            List.of(
                read("2025-01-10", "Congressman Tim Ryan spoke. French President Jane Doe spoke."),
                read("2025-02-10", "Congressman John Katko spoke. President Macron spoke."))));
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    String out = folder.resolve("out.html").toString();
    assertEquals(1, Report.run(stream, folder.resolve("none").toString(), "-o", out));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("expected a folder, found none"));
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.write(articles.resolve("2025-05-15-bad.txt"), new byte[] {'a', (byte) 0xE9});
    Files.writeString(articles.resolve("2025-05-16-good.txt"), "France condemned Iran.");
    assertEquals(3, Report.run(stream, articles.toString(), "-o", out));
    assertTrue(Files.readString(Path.of(out)).contains("2025-05-16-good.txt"));
  }
}
