package dev.attache.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import dev.attache.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Statements as the marked examples show them. */
class StatementExamplesTest {
  private static final Attache ATTACHE = Attache.builder().layers(Layer.STATEMENTS).build();

  @TestFactory
  Stream<DynamicTest> findsWhatTheExamplesMark() {
    String file = "statement/examples.tsv";
    return Tsv.parse(file, DataPacks.discover().require(file, "attache-models")).rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.require("case"), () -> check(row)));
  }

  private static void check(Tsv.Row row) {
    String marked = row.require("text").replace("\\n", "\n");
    String text = marked.replaceAll("[\\[\\]<>{}]", "");
    List<Statement> found = statements(text);
    if (row.require("expect").equals("none")) {
      assertEquals(List.of(), found);
      return;
    }
    assertTrue(
        found.stream().anyMatch(s -> agrees(s, marked, text)),
        () -> "expected " + marked + ", found " + found.stream().map(s -> show(s, text)).toList());
  }

  private static boolean agrees(Statement statement, String marked, String text) {
    return bare(statement.source(), text).equals(between(marked, '[', ']'))
        && bare(statement.content(), text).equals(between(marked, '{', '}'))
        && bare(statement.cue(), text).contains(between(marked, '<', '>'));
  }

  /** Surfaces without edge punctuation, joined. */
  private static String bare(List<Span> spans, String text) {
    StringBuilder out = new StringBuilder();
    spans.forEach(span -> out.append(trim(span.of(text))).append(" | "));
    return out.toString();
  }

  private static String between(String marked, char open, char close) {
    StringBuilder out = new StringBuilder();
    for (int at = marked.indexOf(open); at >= 0; at = marked.indexOf(open, at + 1)) {
      String part = marked.substring(at + 1, marked.indexOf(close, at));
      out.append(trim(part)).append(" | ");
    }
    return open == '<' && out.length() > 0 ? trim(out.toString()) : out.toString();
  }

  private static String trim(String text) {
    return text.replaceAll("^[\\s\\p{Punct}“”]+|[\\s\\p{Punct}“”]+$", "");
  }

  private static String show(Statement s, String text) {
    return bare(s.source(), text) + "<" + bare(s.cue(), text) + "> " + bare(s.content(), text);
  }

  private static List<Statement> statements(String text) {
    return ATTACHE.analyze(Document.undated(text)).statements();
  }

  @Test
  void takesHostileTexts() {
    for (String unit :
        List.of("said ", "\"said ", "he said, ", "according to ", ": ", "“a” said ")) {
      statements(unit.repeat(20_000));
    }
  }

  @Test
  void namesTheKindOfQuotation() {
    assertEquals(StatementKind.DIRECT, statements("\"We wait,\" she said.").get(0).kind());
    assertEquals(StatementKind.MIXED, statements("He said it was \"a bad joke\".").get(0).kind());
    assertEquals(StatementKind.INDIRECT, statements("He said it was late.").get(0).kind());
  }

  @Test
  void givesTheSpeakerNamedInAnEarlierSentence() {
    String text = "Hakan Fidan arrived in Oslo on Monday.\n\n“We will wait,” he said.";
    assertEquals("Hakan Fidan", statements(text).get(0).speaker());
  }

  @Test
  void givesTheSpeakerOfAContinuedQuotation() {
    String text = "“We wait,” the envoy said.\n\n“Our patience has a limit. We hope for peace.”";
    List<Statement> found = statements(text);
    assertEquals(1, found.size());
    assertEquals(2, found.get(0).content().size());
  }
}
