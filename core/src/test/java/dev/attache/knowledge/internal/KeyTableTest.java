package dev.attache.knowledge.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTableTest {
  @Test
  void findsTheRowsOfAKeyInTheOrderTheyWereAddedIn() {
    KeyTable.Builder builder = new KeyTable.Builder();
    builder.add("iran", 7);
    builder.add("oman", 3);
    builder.add("iran", 2);
    builder.add("iran", 7); // again
    for (int row = 0; row < 500; row++) {
      builder.add("word" + row, row);
    }
    KeyTable table = written(builder);
    assertEquals(List.of(7, 2), rows(table, "iran"));
    assertEquals(List.of(3), rows(table, "oman"));
    assertEquals(List.of(), rows(table, "walrus"));
    for (int row = 0; row < 500; row++) {
      assertEquals(List.of(row), rows(table, "word" + row));
    }
  }

  @Test
  void aTableOfOneOrNoKeyIsSearchedToo() {
    KeyTable.Builder builder = new KeyTable.Builder();
    assertEquals(List.of(), rows(written(builder), "iran"));
    builder.add("iran", 0);
    assertEquals(List.of(0), rows(written(builder), "iran"));
    assertEquals(List.of(), rows(written(builder), "oman"));
  }

  private static KeyTable written(KeyTable.Builder builder) {
    Columns.Writer writer = new Columns.Writer();
    builder.write(writer, "names");
    return KeyTable.of(Columns.read("test", writer.toBytes()), "names");
  }

  private static List<Integer> rows(KeyTable table, String key) {
    long found = table.find(Folding.hash(key));
    List<Integer> rows = new ArrayList<>();
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      rows.add(table.row(i));
    }
    return rows;
  }
}
