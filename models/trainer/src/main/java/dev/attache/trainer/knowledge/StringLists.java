package dev.attache.trainer.knowledge;

import dev.attache.knowledge.internal.Columns;
import java.util.ArrayList;
import java.util.List;

/** A column that holds several strings a row. */
final class StringLists {
  private final List<Integer> from = new ArrayList<>(List.of(0));
  private final List<Integer> ids = new ArrayList<>();

  void add(Columns.Writer out, List<String> strings) {
    strings.forEach(s -> ids.add(out.string(s)));
    from.add(ids.size());
  }

  void write(Columns.Writer out, String name) {
    out.column(name + ".from", NameTables.ints(from));
    out.column(name, NameTables.ints(ids));
  }
}
