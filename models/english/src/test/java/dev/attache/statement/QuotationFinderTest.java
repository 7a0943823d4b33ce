package dev.attache.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuotationFinderTest {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.load(DataPacks.discover());

  @TestFactory
  Stream<DynamicTest> findsWhatTheTableSays() {
    return Tables.read("quotations.tsv").rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.require("case"), () -> check(row)));
  }

  private static void check(Tsv.Row row) {
    String text = row.require("text").replace("\\n", "\n");
    String found =
        QuotationFinder.find(ANALYZER.analyze(text)).stream()
            .map(q -> text.substring(q.start(), q.end()))
            .collect(Collectors.joining(" | "));
    assertEquals(row.require("expected"), found.isEmpty() ? "none" : found);
  }

  @Test
  void takesMarksNestedWithoutEnd() {
    String text = "“a ".repeat(100_000) + "b" + "”".repeat(100_000);
    List<Quotation> found = QuotationFinder.find(ANALYZER.analyze(text));
    assertEquals(1, found.size());
    assertEquals(text.length(), found.get(0).end());
  }

  @Test
  void takesManyMarksOfEveryKind() {
    for (String mark : List.of("\"", "“", "”", "'", " '", " 'a", "''", "‘", "’", "`", "«", "»")) {
      AnnotatedText text = ANALYZER.analyze(mark.repeat(200_000));
      int last = 0;
      for (Quotation quotation : QuotationFinder.find(text)) {
        assertEquals(true, last <= quotation.start() && quotation.start() < quotation.end());
        last = quotation.end();
      }
    }
  }
}
