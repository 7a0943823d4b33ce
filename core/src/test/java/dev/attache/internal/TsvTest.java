package dev.attache.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.DataFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TsvTest {
  @ParameterizedTest
  @CsvSource({
    // file (| for tab, ¶ for line feed, ← for carriage return), rows as line: fields
    "a|b¶1|2¶, 2: 1+2",
    "a|b¶1|2, 2: 1+2",
    "a|b←¶1|2←¶3|4, 2: 1+2; 3: 3+4",
    "a|b←1|2←3|4, 2: 1+2; 3: 3+4",
    "\uFEFFa|b¶1|2, 2: 1+2",
    "# said¶a|b¶¶#1|2¶ | ¶1|2¶, 6: 1+2",
    "a|b¶1, 2: 1+",
    "a|b¶|2, 2: +2",
    "a|b¶ 1 |\u20032\u2003¶, 2: 1+2",
    "a|b¶Łódź|“x”, 2: Łódź+“x”",
    "a|b¶\uFFFD|2, 2: \uFFFD+2",
    "a|b, ''",
    "'', ''",
    "\uFEFF, ''",
  })
  void rowsAndFields(String file, String expected) {
    String text = file.replace('|', '\t').replace('¶', '\n').replace('←', '\r');
    Tsv table = Tsv.parse("t.tsv", text.getBytes(UTF_8));
    assertEquals(
        expected,
        table.rows().stream()
            .map(row -> row.line() + ": " + row.get("a") + "+" + row.get("b"))
            .collect(Collectors.joining("; ")));
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    byte[] latin = "a\tb\nGöteborg\t2\n".getBytes(ISO_8859_1);
    DataFormatException error =
        assertThrows(DataFormatException.class, () -> Tsv.parse("t.tsv", latin));
    assertTrue(error.getMessage().contains("t.tsv"), error.getMessage());
    assertTrue(error.getMessage().contains("UTF-8"), error.getMessage());
  }

  @Test
  void aRowWithMoreFieldsThanNamesIsRefusedWithItsLine() {
    DataFormatException error =
        assertThrows(DataFormatException.class, () -> Tsv.parse("t.tsv", "a\tb\n1\t2\t3\n"));
    assertTrue(error.getMessage().contains("t.tsv:2"), error.getMessage());
  }

  @Test
  void aColumnThatIsNotThereIsAnErrorUnlessItIsOptional() {
    Tsv.Row row = Tsv.parse("t.tsv", "a\n1\n").rows().get(0);
    assertEquals("", row.optional("b"));
    assertEquals("1", row.optional("a"));
    assertThrows(DataFormatException.class, () -> row.get("b"));
  }

  @Property
  void fieldsComeBackAsTheyWereWritten(@ForAll @Size(min = 1, max = 20) List<String> words) {
    List<String> fields = new ArrayList<>(List.of("x")); // so that no line is blank or a remark
    for (String word : words) {
      fields.add(word.replaceAll("[\\t\\n\\r\\uD800-\\uDFFF\\uFEFF]", "").strip());
    }
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < fields.size(); i++) {
      names.append(i == 0 ? "" : "\t").append("c").append(i);
    }
    Tsv.Row row = Tsv.parse("t.tsv", names + "\n" + String.join("\t", fields)).rows().get(0);
    for (int i = 0; i < fields.size(); i++) {
      assertEquals(fields.get(i), row.get("c" + i));
    }
  }
}
