package dev.attache.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccuracyTablesTest {
  @Test
  void linesOfFiguresBecomeRowsOfTheirGroup() {
    Map<String, String> tables =
        AccuracyTables.tables(
            List.of(
                "== dates/one (12 documents)",
                "  dates/one  strict 92.0  value 84.6",
                "  gold/pooled/roles: span overlap  P 96.4  R 96.4  gold 138",
                "what was read is in /tmp/a/b"));
    assertEquals(
        Map.of(
            "dates", "set\tmeasure\tfigures\none\tall\tstrict 92.0, value 84.6\n",
            "gold",
                "set\tmeasure\tfigures\npooled/roles\tspan overlap\tP 96.4, R 96.4, gold 138\n"),
        tables);
  }
}
