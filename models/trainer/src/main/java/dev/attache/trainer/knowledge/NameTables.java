package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import dev.attache.knowledge.PartialDate;
import dev.attache.knowledge.SenseKind;
import dev.attache.knowledge.internal.Columns;
import dev.attache.knowledge.internal.Folding;
import dev.attache.knowledge.internal.KeyTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes states, organisations and places, and the index of their names. */
final class NameTables {
  private final KnowledgeSources sources;
  private final Columns.Writer out;
  private final Set<String> words;
  private final OrganizationTables organizations;

  private final KeyTable.Builder surfaces = new KeyTable.Builder();
  private final List<int[]> surfaceRows = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<List<String>, Integer> senses = new LinkedHashMap<>();
  private final Map<Integer, Integer> longest = new TreeMap<>();
  private final Map<Tsv.Row, List<String>> past = new LinkedHashMap<>();
  private final Map<String, String> capitals = new LinkedHashMap<>();

  NameTables(KnowledgeSources sources, Columns.Writer out) {
    this.sources = sources;
    this.out = out;
    this.organizations = new OrganizationTables(sources);
    this.words = new HashSet<>();
    for (Tsv.Row row : sources.tsv("words.tsv").rows()) {
      words.add(Folding.fold(row.require("word")));
    }
  }

  void write() {
    countries();
    organizations.write(out, this);
    places();
    seats();
    // after those of present states: Belgrade is first of all Serbia's
    past.forEach(this::names);
    index();
  }

  /**
   * @param strict whether the surface is met only in this case or in capitals
   */
  void name(
      String surface, SenseKind kind, String key, String name, String country, String office) {
    String text = surface.strip();
    String folded = Folding.fold(text);
    if (folded.isEmpty() || !seen.add(text + '\t' + kind + '\t' + key)) {
      return;
    }
    int sense =
        senses.computeIfAbsent(
            List.of(kind.name(), key, name, country, office), unused -> senses.size());
    boolean strict = words.contains(folded) || acronym(text);
    surfaces.add(folded, surfaceRows.size());
    surfaceRows.add(new int[] {out.string(text), sense, strict ? 1 : 0});
    int space = folded.indexOf(' ');
    int first = Folding.hash(space < 0 ? folded : folded.substring(0, space));
    int count = 1 + (int) folded.chars().filter(c -> c == ' ').count();
    longest.merge(first, count, Math::max);
  }

  private static boolean acronym(String text) {
    String letters = text.replace(".", "");
    return letters.length() <= 4
        && letters.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private void countries() {
    List<Tsv.Row> rows = sources.tsv("countries.tsv").rows();
    KeyTable.Builder keys = new KeyTable.Builder();
    StringLists names = new StringLists();
    for (int i = 0; i < rows.size(); i++) {
      Tsv.Row row = rows.get(i);
      String key = row.require("iso3");
      String name = row.require("name");
      keys.add(key, i);
      List<String> all = new ArrayList<>(List.of(name));
      for (String other : KnowledgeSources.alternatives(row.get("names"))) {
        add(all, other);
      }
      add(all, row.get("official"));
      names.add(out, all);
      if (row.get("end").isEmpty()) {
        names(row, all);
      } else {
        past.put(row, all);
      }
    }
    keys.write(out, "country.key");
    for (String column :
        List.of("iso3", "iso2", "name", "official", "wikidata", "capital", "group")) {
      out.column("country." + column, strings(rows, column));
    }
    for (String column : List.of("adjective", "noun", "people")) {
      out.column(
          "country." + column,
          rows.stream().mapToInt(row -> out.string(first(row.get(column)))).toArray());
    }
    out.column("country.start", dates(rows, "start"));
    out.column("country.end", dates(rows, "end"));
    names.write(out, "country.names");
  }

  private void names(Tsv.Row row, List<String> all) {
    String key = row.require("iso3");
    String name = row.require("name");
    all.forEach(n -> name(n, SenseKind.COUNTRY, key, name, key, ""));
    demonyms(row, "adjective", SenseKind.DEMONYM_ADJECTIVE, key, name);
    demonyms(row, "noun", SenseKind.DEMONYM_NOUN, key, name);
    demonyms(row, "people", SenseKind.DEMONYM_PLURAL, key, name);
    String capital = row.get("capital");
    if (!capital.isEmpty()) {
      name(capital, SenseKind.CAPITAL, key, capital, key, "");
      capitals.put(Folding.fold(capital) + "/" + key, capital);
    }
  }

  private static void add(List<String> all, String name) {
    if (!name.isBlank() && !all.contains(name)) {
      all.add(name);
    }
  }

  private static String first(String field) {
    int bar = field.indexOf('|');
    return bar < 0 ? field : field.substring(0, bar);
  }

  private void demonyms(Tsv.Row row, String column, SenseKind kind, String key, String name) {
    for (String word : KnowledgeSources.alternatives(row.get(column))) {
      name(word, kind, key, name, key, "");
    }
  }

  private int[] strings(List<Tsv.Row> rows, String column) {
    return rows.stream().mapToInt(row -> out.string(row.get(column))).toArray();
  }

  private static int[] dates(List<Tsv.Row> rows, String column) {
    return rows.stream()
        .mapToInt(
            row ->
                row.get(column).isEmpty()
                    ? 0
                    : PackedDates.pack(PartialDate.parse(row.get(column))))
        .toArray();
  }

  private void places() {
    for (Tsv.Row row : sources.tsv("places.tsv").rows()) {
      SenseKind kind = row.require("kind", SenseKind.class);
      String name = row.require("name");
      String country = row.get("country");
      if (kind == SenseKind.CITY && capitals.containsKey(Folding.fold(name) + "/" + country)) {
        kind = SenseKind.CAPITAL;
      }
      String key = kind == SenseKind.CAPITAL ? country : slug(name + " " + country);
      name(name, kind, key, name, country, "");
      for (String other : KnowledgeSources.alternatives(row.get("names"))) {
        name(other, kind, key, name, country, "");
      }
    }
  }

  private void seats() {
    for (Tsv.Row row : sources.tsv("seats.tsv").rows()) {
      String country = row.require("country");
      String institution = row.require("institution");
      String known = organizations.key(institution);
      String key = known == null ? slug(country + " " + institution) : known;
      for (String surface : KnowledgeSources.alternatives(row.require("name"))) {
        name(surface, SenseKind.SEAT, key, institution, country, row.get("office"));
      }
    }
  }

  private void index() {
    surfaces.write(out, "surface");
    String[] columns = {"surface.text", "surface.sense", "surface.strict"};
    for (int c = 0; c < columns.length; c++) {
      int column = c;
      out.column(columns[c], surfaceRows.stream().mapToInt(row -> row[column]).toArray());
    }
    String[] parts = {"kind", "key", "name", "country", "office"};
    List<List<String>> all = new ArrayList<>(senses.keySet());
    for (int p = 0; p < parts.length; p++) {
      int part = p;
      out.column(
          "sense." + parts[p],
          all.stream()
              .mapToInt(
                  sense ->
                      part == 0
                          ? SenseKind.valueOf(sense.get(0)).ordinal()
                          : out.string(sense.get(part)))
              .toArray());
    }
    out.column("first.hash", ints(List.copyOf(longest.keySet())));
    out.column("first.words", ints(List.copyOf(longest.values())));
  }

  static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  static String slug(String text) {
    return Folding.fold(text).replace(' ', '-');
  }
}
