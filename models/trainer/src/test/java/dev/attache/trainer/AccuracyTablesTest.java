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
                "  dates/one  strict 92.0  exact_value 84.6",
                "  gold/pooled/roles: span overlap  P 96.4  gold 138",
                "  gold/pooled/dates: span overlap  P 90.1  gold 80",
                "  gold/pooled/roles: office on matched  accuracy 98.7",
                "what was read is in /tmp/a/b"));
    assertEquals(
        Map.of(
            "dates", "set\tstrict\texact value\none\t92.0\t84.6\n",
            "gold",
                "set\tmeasure\tP\tgold\n"
                    + "pooled/roles\tspan overlap\t96.4\t138\n"
                    + "pooled/dates\tspan overlap\t90.1\t80\n",
            "gold-accuracy", "set\tmeasure\taccuracy\npooled/roles\toffice on matched\t98.7\n"),
        tables);
  }
}
