package dev.attache.trainer.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportQueryTest {
  private static final Path SOURCES = Path.of("../knowledge/src/main/knowledge");

  private static final String CSV =
      "iso3,positionLabel,holder,holderLabel,start,end\n"
          + "PER,Minister of Foreign Affairs of Peru,http://www.wikidata.org/entity/Q1,Ana Ejemplo,2025-10-14T00:00:00Z,\n"
          + "FRA,Prime Minister of France,http://www.wikidata.org/entity/Q2,\"Jean Exemple, Baron Exemple\",2025-01-01T00:00:00Z,2026-01-01T00:00:00Z\n"
          + "FRA,mayor of Lyon,http://www.wikidata.org/entity/Q3,Paul Exemple,2025-01-01T00:00:00Z,\n";

  private static final String JSON =
      """
      {"head": {}, "results": {"bindings": [
       {"iso3": {"value": "PER"}, "positionLabel": {"value": "Minister of Foreign Affairs (Peru)"},
        "holder": {"value": "http://www.wikidata.org/entity/Q1"}, "holderLabel": {"value": "Ana Ejemplo"},
        "start": {"value": "2025-10-14T00:00:00Z"}},
       {"iso3": {"value": "FRA"}, "positionLabel": {"value": "Prime Minister of France"},
        "holder": {"value": "http://www.wikidata.org/entity/Q2"}, "holderLabel": {"value": "Jean Exemple"},
        "start": {"value": "2025-01-01T00:00:00Z"}, "end": {"value": "2026-01-01T00:00:00Z"}}]}}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"answer.csv", "answer.json"})
  void readsAnswersOfAQuery(String name, @TempDir Path folder) throws IOException {
    Path answer = folder.resolve(name);
    Files.writeString(answer, name.endsWith("csv") ? CSV : JSON);
    Path target = folder.resolve("query.tsv");
    ImportQuery.main(
        new String[] {SOURCES.toString(), answer.toString(), "2026-11-01", target.toString()});
    List<String> lines = Files.readAllLines(target);
    assertEquals(
        List.of(
            "FRA/head-of-government\tPrime Minister\tJean Exemple\tQ2\t2025-01-01\t2026-01-01\t\tMEDIUM\t\t2026-11-01",
            "PER/foreign-affairs\tMinister of Foreign Affairs\tAna Ejemplo\tQ1\t2025-10-14\t\t\tMEDIUM\t\t2026-11-01"),
        lines.subList(2, lines.size()));
  }
}
