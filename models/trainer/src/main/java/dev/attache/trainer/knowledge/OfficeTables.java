package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import dev.attache.knowledge.Confidence;
import dev.attache.knowledge.OfficeClass;
import dev.attache.knowledge.PartialDate;
import dev.attache.knowledge.internal.Columns;
import dev.attache.knowledge.internal.Folding;
import dev.attache.knowledge.internal.KeyTable;
import dev.attache.knowledge.internal.PersonForms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes offices, their phrases, tenures and people. */
final class OfficeTables {
  private final KnowledgeSources sources;
  private final Columns.Writer out;
  private final Posts posts;
  private final Map<String, List<Spell>> spells = new TreeMap<>();
  private final Map<String, Identities.Identity> people;

  private final Map<String, Set<String>> generic = new TreeMap<>();
  private final KeyTable.Builder phrases = new KeyTable.Builder();
  private final List<int[]> phraseRows = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();

  /**
   * @param merged tenures after merging, whose holders are names of {@code people}
   */
  OfficeTables(
      KnowledgeSources sources,
      Columns.Writer out,
      List<Spell> merged,
      Map<String, Identities.Identity> people,
      Posts posts) {
    this.posts = posts;
    this.sources = sources;
    this.out = out;
    this.people = new TreeMap<>(people);
    for (Spell spell : merged) {
      spells.computeIfAbsent(spell.office(), unused -> new ArrayList<>()).add(spell);
    }
  }

  void write() {
    for (Tsv.Row row : sources.tsv("phrases.tsv").rows()) {
      for (String phrase : KnowledgeSources.alternatives(row.require("phrase"))) {
        generic
            .computeIfAbsent(Folding.fold(phrase), unused -> new LinkedHashSet<>())
            .add(row.require("class"));
      }
    }
    Set<String> world = new HashSet<>();
    for (Tsv.Row row : sources.tsv("organizations.tsv").rows()) {
      String first = row.get("world");
      if (!first.isEmpty() && !first.equals("yes")) {
        throw row.error("world", "yes or nothing", first);
      }
      if (!first.isEmpty()) {
        world.add(row.require("key"));
      }
    }
    Map<String, Tsv.Row> described = new TreeMap<>();
    for (Tsv.Row row : sources.tsv("offices.tsv").rows()) {
      described.put(row.require("office"), row);
      spells.computeIfAbsent(row.require("office"), unused -> new ArrayList<>());
    }
    Map<String, Integer> personRows = people();
    List<int[]> officeRows = new ArrayList<>();
    StringLists titles = new StringLists();
    KeyTable.Builder ids = new KeyTable.Builder();
    KeyTable.Builder byPlace = new KeyTable.Builder();
    List<int[]> tenures = new ArrayList<>();
    List<Integer> tenuresFrom = new ArrayList<>(List.of(0));
    for (Map.Entry<String, List<Spell>> entry : spells.entrySet()) {
      String id = entry.getKey();
      String[] parts = id.split("/", 3);
      OfficeClass type = OfficeClass.of(parts[1]);
      if (type == null) {
        throw new IllegalStateException(id + " was checked when it was read");
      }
      List<Spell> history = entry.getValue();
      List<String> names = titles(described.get(id), history, type, parts);
      int row = officeRows.size();
      ids.add(id, row);
      byPlace.add(parts[0], row);
      officeRows.add(
          new int[] {
            out.string(id),
            out.string(parts[0]),
            out.string(type.key()),
            out.string(parts.length > 2 ? parts[2] : ""),
            out.string(names.get(0)),
            posts.single(id) ? 1 : 0,
            world.contains(parts[0]) ? -1 : type.ordinal()
          });
      titles.add(out, names);
      names.stream()
          .filter(name -> !meansAnother(name, type))
          .forEach(name -> phrase(parts[0], name, row));
      if (described.containsKey(id)) {
        KnowledgeSources.alternatives(described.get(id).get("phrases"))
            .forEach(phrase -> phrase(parts[0], phrase, row));
      }
      for (Spell spell : history) {
        tenures.add(tenure(spell, row, names.get(0), personRows));
      }
      tenuresFrom.add(tenures.size());
    }
    ids.write(out, "office.key");
    byPlace.write(out, "office.byplace");
    columns("office", officeRows, "id", "place", "type", "qualifier", "title", "single", "rank");
    titles.write(out, "office.titles");
    out.column("office.tenures", NameTables.ints(tenuresFrom));
    columns(
        "tenure", tenures, "office", "person", "start", "end", "title", "flags", "source", "known");
    byPerson(tenures);
    phrases.write(out, "phrase");
    columns("phrase", phraseRows, "text", "office");
    generics();
  }

  /**
   * Whether a title, by the generic phrases, is of another class: a premier called "Foreign
   * Minister".
   */
  private boolean meansAnother(String title, OfficeClass type) {
    Set<String> classes = generic.get(Folding.fold(title));
    return classes != null && !classes.contains(type.key());
  }

  private void columns(String table, List<int[]> rows, String... names) {
    for (int c = 0; c < names.length; c++) {
      int column = c;
      out.column(table + "." + names[c], rows.stream().mapToInt(row -> row[column]).toArray());
    }
  }

  private static List<String> titles(
      Tsv.@Nullable Row described, List<Spell> history, OfficeClass type, String[] parts) {
    Set<String> titles = new LinkedHashSet<>();
    if (described != null && !described.get("title").isEmpty()) {
      titles.add(described.get("title"));
    }
    for (int i = history.size() - 1; i >= 0; i--) {
      if (!history.get(i).title().isEmpty()) {
        titles.add(history.get(i).title());
      }
    }
    if (titles.isEmpty()) {
      titles.add(
          type == OfficeClass.OTHER && parts.length > 2
              ? parts[2].replace('-', ' ')
              : type.title());
    }
    return List.copyOf(titles);
  }

  private void phrase(String place, String text, int office) {
    String folded = Folding.fold(text);
    if (seen.add(place + "|" + folded + "|" + office)) {
      phrases.add(place + "|" + folded, phraseRows.size());
      phraseRows.add(new int[] {out.string(folded), office});
    }
  }

  private int[] tenure(Spell spell, int office, String title, Map<String, Integer> personRows) {
    Integer person = personRows.get(spell.holder());
    if (person == null) {
      throw KnowledgeSources.error(spell, "a known person", spell.holder());
    }
    return new int[] {
      office,
      person,
      PackedDates.pack(spell.start()),
      PackedDates.pack(spell.end()),
      spell.title().isEmpty() || spell.title().equals(title) ? 0 : out.string(spell.title()),
      (spell.acting() ? 1 : 0) | Confidence.valueOf(spell.confidence()).ordinal() << 1,
      out.string(spell.source()),
      PackedDates.pack(PartialDate.of(spell.known()))
    };
  }

  private Map<String, Integer> people() {
    Map<String, Integer> rows = new TreeMap<>();
    KeyTable.Builder keys = new KeyTable.Builder();
    StringLists variants = new StringLists();
    List<int[]> table = new ArrayList<>();
    for (Map.Entry<String, Identities.Identity> entry : people.entrySet()) {
      Identities.Identity person = entry.getValue();
      int row = table.size();
      rows.put(entry.getKey(), row);
      int space = person.name().indexOf(' ');
      String first = space < 0 ? person.name() : person.name().substring(0, space);
      String surname = person.familyFirst() ? first : PersonForms.surname(person.name());
      if (person.mononym()) {
        keys.add(Folding.fold(first), row);
      }
      table.add(
          new int[] {
            out.string(entry.getKey()),
            out.string(person.name()),
            out.string(surname),
            out.string(person.wikidata())
          });
      variants.add(out, List.copyOf(person.variants()));
      keys.add(Folding.fold(entry.getKey()), row);
      PersonForms.keys(person.name()).forEach(key -> keys.add(key, row));
      person.variants().forEach(v -> PersonForms.keys(v).forEach(key -> keys.add(key, row)));
    }
    keys.write(out, "person.key");
    columns("person", table, "id", "name", "surname", "wikidata");
    variants.write(out, "person.variants");
    return rows;
  }

  private void byPerson(List<int[]> tenures) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      lists.add(new ArrayList<>(1));
    }
    for (int i = 0; i < tenures.size(); i++) {
      lists.get(tenures.get(i)[1]).add(i);
    }
    List<Integer> from = new ArrayList<>(List.of(0));
    List<Integer> all = new ArrayList<>();
    for (List<Integer> list : lists) {
      all.addAll(list);
      from.add(all.size());
    }
    out.column("person.tenures.from", NameTables.ints(from));
    out.column("person.tenures", NameTables.ints(all));
  }

  private void generics() {
    KeyTable.Builder keys = new KeyTable.Builder();
    List<int[]> rows = new ArrayList<>();
    for (Tsv.Row row : sources.tsv("phrases.tsv").rows()) {
      if (OfficeClass.of(row.require("class")) == null) {
        throw row.error("class", "a class of office", row.get("class"));
      }
      for (String phrase : KnowledgeSources.alternatives(row.require("phrase"))) {
        String folded = Folding.fold(phrase);
        keys.add(folded, rows.size());
        rows.add(
            new int[] {
              out.string(folded), out.string(row.require("class")),
              out.string(row.require("places")), out.string(row.get("qualifier"))
            });
      }
    }
    keys.write(out, "generic");
    columns("generic", rows, "phrase", "class", "places", "qualifier");
  }
}
