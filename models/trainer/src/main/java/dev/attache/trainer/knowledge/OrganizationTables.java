package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import dev.attache.knowledge.SenseKind;
import dev.attache.knowledge.internal.Columns;
import dev.attache.knowledge.internal.KeyTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes organisations, and the institutions that every state has. */
final class OrganizationTables {
  /** One organisation on its way into the columns. */
  private static final class Body {
    final String key;
    final SenseKind kind;
    final String name;
    final String country;
    final String parent;
    final String seat;
    final String office;
    final String wikidata;
    final Set<String> names = new LinkedHashSet<>();

    Body(
        String key,
        SenseKind kind,
        String name,
        String country,
        String parent,
        String seat,
        String office,
        String wikidata) {
      this.key = key;
      this.kind = kind;
      this.name = name;
      this.country = country;
      this.parent = parent;
      this.seat = seat;
      this.office = office;
      this.wikidata = wikidata;
      names.add(name);
    }
  }

  private final List<Body> bodies = new ArrayList<>();
  private final Map<String, String> keyByName = new HashMap<>();

  private final List<Tsv.Row> ofStates;

  OrganizationTables(KnowledgeSources sources) {
    this.ofStates = sources.tsv("ministries.tsv").rows();
    for (Tsv.Row row : sources.tsv("organizations.tsv").rows()) {
      SenseKind kind = row.require("kind", SenseKind.class);
      Body body =
          new Body(
              row.require("key"),
              kind,
              row.require("name"),
              row.get("country"),
              row.get("parent"),
              row.get("seat"),
              row.get("office"),
              row.get("wikidata"));
      body.names.addAll(KnowledgeSources.alternatives(row.get("names")));
      bodies.add(body);
      keyByName.putIfAbsent(body.name, body.key);
    }
  }

  /** Key of the organisation of this name, or null. */
  @Nullable String key(String name) {
    return keyByName.get(name);
  }

  void write(Columns.Writer out, NameTables names) {
    KeyTable.Builder keys = new KeyTable.Builder();
    KeyTable.Builder byOffice = new KeyTable.Builder();
    StringLists lists = new StringLists();
    List<int[]> rows = new ArrayList<>();
    for (Body body : bodies) {
      keys.add(body.key, rows.size());
      if (body.kind == SenseKind.INSTITUTION && !body.country.isEmpty() && !body.office.isEmpty()) {
        byOffice.add(body.country + "/" + body.office, rows.size());
      }
      rows.add(
          new int[] {
            out.string(body.key), body.kind.ordinal(), out.string(body.name),
            out.string(body.country), out.string(body.parent), out.string(body.seat),
            out.string(body.office), out.string(body.wikidata)
          });
      lists.add(out, List.copyOf(body.names));
      body.names.forEach(
          n -> names.name(n, body.kind, body.key, body.name, body.country, body.office));
    }
    keys.write(out, "organization.key");
    String[] columns = {"id", "kind", "name", "country", "parent", "seat", "office", "wikidata"};
    for (int c = 0; c < columns.length; c++) {
      int column = c;
      out.column("organization." + columns[c], rows.stream().mapToInt(r -> r[column]).toArray());
    }
    lists.write(out, "organization.names");
    byOffice.write(out, "organization.byoffice");
    ofStates(out);
  }

  private void ofStates(Columns.Writer out) {
    StringLists patterns = new StringLists();
    for (Tsv.Row row : ofStates) {
      patterns.add(out, KnowledgeSources.alternatives(row.require("names")));
    }
    for (String column : List.of("key", "office", "name")) {
      out.column(
          "state." + column, ofStates.stream().mapToInt(r -> out.string(r.get(column))).toArray());
    }
    out.column(
        "state.replaced",
        ofStates.stream().mapToInt(r -> r.get("replaced").equals("yes") ? 1 : 0).toArray());
    patterns.write(out, "state.patterns");
  }
}
