package dev.attache.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as a spreadsheet opens them: one cell a value, and no cell a formula. */
class EventRowTest {
  private static final int TEXT = EventRow.COLUMNS.indexOf("text");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "met in Oslo|met in Oslo",
        "=1+1|'=1+1",
        "+1|'+1",
        "-2 met|'-2 met",
        "@SUM(A1)|'@SUM(A1)",
        "\"=1+1\"|'\"=1+1\"",
        " =1|' =1",
        "\u200B=1|'\u200B=1",
        "\uFEFF@a|'\uFEFF@a",
        "\uFF1D1|'\uFF1D1",
        "a=1|a=1",
        "he said “no”|he said “no”",
      })
  void noCellIsAFormula(String value, String cell) {
    assertEquals(cell, cells(value)[TEXT]);
  }

  @Property
  void everyValueIsOneCellOnOneLine(@ForAll String value) {
    String[] cells = cells(value);
    assertEquals(EventRow.COLUMNS.size(), cells.length);
    String cell = cells[TEXT];
    assertFalse(!cell.isEmpty() && "=+-@\"".indexOf(cell.charAt(0)) >= 0, cell);
    assertEquals(1, cell.lines().count() + (cell.isEmpty() ? 1 : 0));
  }

  private static String[] cells(String value) {
    return new EventRow(Map.of("text", value)).toTsv().split("\t", -1);
  }
}
