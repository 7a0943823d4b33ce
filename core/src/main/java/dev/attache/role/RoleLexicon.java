package dev.attache.role;

import dev.attache.internal.Tsv;
import dev.attache.internal.WordTrie;
import dev.attache.spi.DataPacks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of titles, their modifiers and the bodies they stand beside. Immutable. */
final class RoleLexicon {
  private static final List<String> AFTER_HEAD = List.of(" of ", " for ", " to ", " in ", " at ");
  private static final String FOLDER = "role/";
  private static final String ARTIFACT = "attache-models";

  /** A title in one of its two numbers. */
  record Entry(Title title, boolean plural) {}

  /** What a word beside a title says. */
  record Modifier(@Nullable RoleModifier value, boolean before, boolean after, boolean keep) {}

  /** A body in common words. */
  record Body(String type, @Nullable String place) {}

  private record BodyTitle(String office, String body, String type, String title) {}

  private enum Where {
    BEFORE,
    AFTER,
    BOTH
  }

  /** Small words the grammar turns on. */
  enum Cue {
    HONORIFIC,
    INDEFINITE,
    DEFINITE,
    OWNER,
    NATION,
    BODY,
    BECOME,
    APPOINT,
    BE,
    SAY,
    MATTER,
    REGION,
    MISSION,
    KIN,
    GOVERN,
    OPENER,
    STATE_BODY,
    PRIVATE_BODY,
    WHERE
  }

  private final WordTrie<Entry> titles = new WordTrie<>();
  private final WordTrie<Body> bodies = new WordTrie<>();
  private final Map<String, Modifier> modifiers = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, Cue> cues = new HashMap<>();
  private final List<BodyTitle> bodyTitles = new ArrayList<>();

  private RoleLexicon() {}

  static RoleLexicon load(DataPacks packs) {
    RoleLexicon lexicon = new RoleLexicon();
    for (Tsv.Row row : read(packs, "spellings.tsv")) {
      lexicon.spellings.put(row.require("word"), row.require("means"));
    }
    for (Tsv.Row row : read(packs, "titles.tsv")) {
      lexicon.addTitle(row);
    }
    for (Tsv.Row row : read(packs, "fields.tsv")) {
      new Portfolios(lexicon).add(row);
    }
    for (Tsv.Row row : read(packs, "bodies.tsv")) {
      put(
          lexicon.bodies,
          lexicon.spell(row.require("body")),
          new Body(row.require("class"), orNull(row.get("place"))));
    }
    for (Tsv.Row row : read(packs, "bodytitles.tsv")) {
      lexicon.bodyTitles.add(
          new BodyTitle(
              row.require("office"),
              row.require("body"),
              row.require("class"),
              row.require("title")));
    }
    for (Tsv.Row row : read(packs, "modifiers.tsv")) {
      Where where = row.require("where", Where.class);
      String value = row.get("modifier");
      lexicon.modifiers.put(
          row.require("word"),
          new Modifier(
              value.isEmpty() ? null : row.require("modifier", RoleModifier.class),
              where != Where.AFTER,
              where != Where.BEFORE,
              row.get("keep").equals("yes")));
    }
    for (Tsv.Row row : read(packs, "cues.tsv")) {
      lexicon.cues.put(row.require("word"), row.require("kind", Cue.class));
    }
    return lexicon;
  }

  private static List<Tsv.Row> read(DataPacks packs, String file) {
    return Tsv.parse(FOLDER + file, packs.require(FOLDER + file, ARTIFACT)).rows();
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  private void addTitle(Tsv.Row row) {
    String words = spell(row.require("title"));
    Title title =
        new Title(
            words,
            row.require("office"),
            row.require("class"),
            row.require("use", Title.Use.class),
            list(row.get("in")),
            orNull(row.get("place")),
            list(row.get("takes")),
            orNull(row.get("sex")),
            false);
    put(title, orNull(row.get("plural")));
  }

  /** Adds a title, and its plural where none is given. */
  void put(Title title, @Nullable String plural) {
    put(titles, title.words(), new Entry(title, false));
    String many = plural == null ? plural(title.words()) : spell(plural);
    put(titles, many, new Entry(title, true));
  }

  private static <V> void put(WordTrie<V> trie, String words, V value) {
    WordTrie<V> node = trie;
    int from = 0;
    for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', from)) {
      node = node.child(words.substring(from, end));
      from = end + 1;
    }
    node.child(words.substring(from)).add(value);
  }

  private static Set<String> list(String value) {
    return value.isEmpty() ? Set.of() : Set.of(value.split(","));
  }

  /** Words in the spelling of the tables; hyphens are word breaks. */
  String spell(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (String word : words.toLowerCase(Locale.ROOT).replace('-', ' ').split(" ")) {
      out.append(out.isEmpty() ? "" : " ").append(spellings.getOrDefault(word, word));
    }
    return out.toString();
  }

  /** The plural of the head: the last word, or the one before the first preposition. */
  private static String plural(String words) {
    int end = words.length();
    for (String preposition : AFTER_HEAD) {
      int at = words.indexOf(preposition);
      end = at > 0 ? Math.min(end, at) : end;
    }
    String head = words.substring(0, end);
    String many =
        head.endsWith("y") && !head.endsWith("ey")
            ? head.substring(0, end - 1) + "ies"
            : head.endsWith("ss") || head.endsWith("ch") && !head.endsWith("arch")
                ? head + "es"
                : head + "s";
    return many + words.substring(end);
  }

  WordTrie<Entry> titles() {
    return titles;
  }

  WordTrie<Body> bodies() {
    return bodies;
  }

  String spelling(String lower) {
    return spellings.getOrDefault(lower, lower);
  }

  @Nullable Modifier modifier(String lower) {
    return modifiers.get(lower);
  }

  boolean isCue(String lower) {
    return cues.containsKey(lower);
  }

  boolean is(String lower, Cue cue) {
    return cues.get(lower) == cue;
  }

  /** What an office becomes beside a body, as {class, title}, or null where it stays. */
  String @Nullable [] beside(String office, String body) {
    for (BodyTitle row : bodyTitles) {
      if (row.office.equals(office) && (row.body.equals(body) || row.body.equals("*"))) {
        return new String[] {row.type, row.title};
      }
    }
    return null;
  }
}
