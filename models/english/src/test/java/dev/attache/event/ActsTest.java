package dev.attache.event;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.entity.Entity;
import dev.attache.internal.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who did what to whom, for every class of act. */
class ActsTest {
  private static final LocalDate DATE = LocalDate.of(2000, 1, 1);
  private static final Attache ATTACHE = Attache.load();

  @TestFactory
  Stream<DynamicTest> acts() throws IOException {
    try (InputStream in = ActsTest.class.getResourceAsStream("acts.tsv")) {
      assertNotNull(in);
      return Tsv.parse("acts.tsv", in.readAllBytes()).rows().stream()
          .map(row -> DynamicTest.dynamicTest(row.get("sentence"), () -> found(row)));
    }
  }

  private static void found(Tsv.Row row) {
    Analysis analysis = ATTACHE.analyze(Document.of(row.get("sentence"), DATE));
    PloverCategory plover = row.require("plover", PloverCategory.class);
    assertTrue(
        analysis.events().stream()
            .anyMatch(
                event ->
                    event.plover() == plover
                        && codes(analysis, event.source()).equals(codes(row.get("source")))
                        && (row.get("target").isEmpty()
                            || codes(analysis, event.target()).equals(codes(row.get("target"))))),
        () -> "acts.tsv:" + row.line() + ": " + analysis.events());
  }

  private static TreeSet<String> codes(String list) {
    return new TreeSet<>(Arrays.asList(list.split(",")));
  }

  private static TreeSet<String> codes(Analysis analysis, List<String> ids) {
    TreeSet<String> codes = new TreeSet<>();
    for (String id : ids) {
      Entity entity = analysis.entity(id);
      if (entity != null && (entity.country() != null || entity.code() != null)) {
        codes.add(entity.country() != null ? entity.country() : entity.code());
      }
    }
    return codes;
  }
}
