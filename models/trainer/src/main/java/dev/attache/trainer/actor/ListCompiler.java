package dev.attache.trainer.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.actor.internal.NameList;
import dev.attache.actor.internal.NameLists;
import dev.attache.internal.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Compiles the names of open registers into the list resource: countries, demonyms, capitals and
 * office holders. Single words that are common words in running text are left out of the lists of
 * persons.
 */
final class ListCompiler {
  private final NameLists.Builder lists = new NameLists.Builder();
  private final Set<String> places = new HashSet<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Set<String> common;

  /**
   * @param common lower-cased words that text mostly writes in lower case
   */
  ListCompiler(Set<String> common) {
    this.common = common;
  }

  /** Folded names of countries and capitals. */
  Set<String> places() {
    return places;
  }

  /** Names met, in order, by slot of {@link NewswireText}: city, country, demonym, first, last. */
  Map<String, List<String>> words() {
    return words;
  }

  private void word(String slot, String word) {
    words.computeIfAbsent(slot, k -> new ArrayList<>()).add(word);
  }

  byte[] pack(Path knowledge) throws IOException {
    countries(knowledge.resolve("countries.json"));
    for (String[] source :
        new String[][] {
          {"officeholders-wikidata-2000-2023.csv", "person"},
          {"heads-factbook-1990-2026.csv", "name"},
          {"us-state-officials-1985-2026.csv", "person"},
          {"uk-ministers-1979-2026.csv", "person"},
          {"officials-curated.csv", "holder"},
          {"us-president-vicepresident.csv", "holder"}
        }) {
      Csv.read(knowledge.resolve(source[0]), row -> person(row.get(source[1])));
    }
    cities();
    return lists.pack();
  }

  private void countries(Path file) throws IOException {
    for (JsonNode c : new ObjectMapper().readTree(file.toFile())) {
      List<String> names = new ArrayList<>();
      names.add(c.path("name").asText());
      c.path("names").forEach(n -> names.add(n.asText()));
      c.path("local_names").forEach(n -> names.add(n.asText()));
      c.path("former_names").forEach(n -> names.add(n.asText()));
      names.add(c.path("abbreviation").asText());
      for (String name : names) {
        place(NameList.COUNTRY, name);
      }
      word("country", c.path("name").asText());
      place(NameList.CITY, c.path("capital").asText());
      List<String> demonyms = new ArrayList<>();
      for (String key : List.of("demonym_noun", "demonym_adjective", "nationality_mit")) {
        for (String d : c.path(key).asText().split("[,;/]| or ")) {
          demonyms.add(d.strip());
        }
      }
      for (String d : demonyms) {
        String bare = d.replaceAll("\\(.*?\\)", "").strip();
        if (!bare.isEmpty() && Character.isUpperCase(bare.charAt(0)) && bare.length() > 2) {
          lists.add(NameList.DEMONYM, bare);
          word("demonym", bare);
          if (d.contains("(s)") || !bare.endsWith("s")) {
            lists.add(NameList.DEMONYM, bare + "s");
          }
        }
      }
    }
  }

  private void cities() throws IOException {
    String file = "cities.tsv";
    try (InputStream in = ListCompiler.class.getResourceAsStream(file)) {
      Objects.requireNonNull(in, file);
      for (Tsv.Row row : Tsv.parse(file, in.readAllBytes()).rows()) {
        String name = row.require("name");
        if (name.length() > 3 && !common.contains(name.toLowerCase(Locale.ROOT))) {
          place(NameList.CITY, name);
          word("city", name);
        }
      }
    }
  }

  private void place(NameList list, String name) {
    String bare = name.replaceAll("\\(.*?\\)", "").strip();
    if (bare.length() < 2 || !Character.isUpperCase(bare.charAt(0))) {
      return;
    }
    lists.add(list, bare);
    places.add(bare.toLowerCase(Locale.ROOT));
  }

  private void person(String raw) {
    String name = raw.replaceAll("\\(.*?\\)", " ").replaceAll("\\s+", " ").strip();
    String[] parts = name.split(" ");
    if (parts.length < 2 || parts.length > 6) {
      return;
    }
    lists.add(NameList.PERSON_FULL, name);
    part(NameList.PERSON_FIRST, parts[0]);
    part(NameList.PERSON_LAST, parts[parts.length - 1]);
    for (int i = 1; i + 1 < parts.length; i++) {
      part(NameList.PERSON_LAST, parts[i]);
    }
  }

  private void part(NameList list, String part) {
    String folded = part.toLowerCase(Locale.ROOT);
    if (part.length() > 2
        && Character.isUpperCase(part.charAt(0))
        && !common.contains(folded)
        && part.indexOf('.') < 0) {
      lists.add(list, part);
      word(list == NameList.PERSON_FIRST ? "first" : "last", part);
    }
  }
}
