package dev.attache.knowledge;

import dev.attache.knowledge.internal.Columns;
import dev.attache.knowledge.internal.Folding;
import dev.attache.knowledge.internal.KeyTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of the compiled columns by column name, and finds them by key. */
record Cells(Columns columns) {
  String text(String column, int row) {
    return columns.string(columns.column(column)[row]);
  }

  @Nullable String textOrNull(String column, int row) {
    int id = columns.column(column)[row];
    return id == 0 ? null : columns.string(id);
  }

  List<String> texts(String column, int row) {
    int[] from = columns.column(column + ".from");
    int[] ids = columns.column(column);
    List<String> found = new ArrayList<>(from[row + 1] - from[row]);
    for (int i = from[row]; i < from[row + 1]; i++) {
      found.add(columns.string(ids[i]));
    }
    return found;
  }

  @Nullable PartialDate date(String column, int row) {
    return date(columns.column(column)[row]);
  }

  static @Nullable PartialDate date(int packed) {
    return packed == 0 ? null : PartialDate.unpack(packed);
  }

  /** The first row whose own text is the key, or −1. */
  int find(KeyTable table, String key, int[] texts) {
    long found = table.find(Folding.hash(key));
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      if (columns.same(texts[table.row(i)], key)) {
        return table.row(i);
      }
    }
    return -1;
  }

  /** Every row whose own text is the key. */
  List<Integer> rows(KeyTable table, String key, int[] texts) {
    long found = table.find(Folding.hash(key));
    if (found == 0) {
      return List.of();
    }
    List<Integer> rows = new ArrayList<>(KeyTable.end(found) - KeyTable.first(found));
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      if (columns.same(texts[table.row(i)], key)) {
        rows.add(table.row(i));
      }
    }
    return rows;
  }
}
