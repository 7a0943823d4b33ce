package dev.attache.trainer.knowledge;

import dev.attache.AttacheException;
import dev.attache.internal.Tsv;
import dev.attache.knowledge.internal.Folding;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks the reviewed text of the knowledge base: {@code LintKnowledge SOURCES}. Fails with every
 * finding, each with its file and line.
 */
public final class LintKnowledge {
  private static final Pattern PRINCIPAL =
      Pattern.compile("[A-Z]+/(?:head-of-state|head-of-government|foreign-affairs|defence)");
  private static final Pattern CAPITALS = Pattern.compile(".*\\b\\p{Lu}{4,}\\b.*");
  private static final Pattern ODD =
      Pattern.compile(".*[0-9;:/\\[\\]{}<>@#$%^*=+\"].*|.*\\bvacant\\b.*|.*\\(.*|.*,.*");
  private static final Pattern DAMAGED =
      Pattern.compile(
          ".*(?:\\uFFFD|\u00c3[\u0080-\u00bf]|\u00e2\u0080|\u02d9|[\u0000-\u0008\u000b-\u001f]).*");

  private final KnowledgeSources sources;
  private final List<String> findings = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  private LintKnowledge(KnowledgeSources sources) {
    this.sources = sources;
  }

  public static void main(String[] args) {
    if (args.length != 1) {
      throw new IllegalArgumentException("expected: SOURCES");
    }
    List<String> findings = lint(Path.of(args[0]));
    if (!findings.isEmpty()) {
      throw new AttacheException(
          findings.size() + " findings in the knowledge base:\n" + String.join("\n", findings));
    }
  }

  /** Every finding, as {@code file:line: what is wrong}. */
  public static List<String> lint(Path folder) {
    LintKnowledge lint = new LintKnowledge(new KnowledgeSources(folder));
    lint.countries();
    lint.organizations();
    lint.tables();
    lint.spells();
    lint.overlaps();
    lint.conflicts();
    lint.people();
    return lint.findings;
  }

  private void say(Tsv.Row row, String file, String what) {
    findings.add(file + ":" + row.line() + ": " + what);
  }

  private void countries() {
    Map<String, Integer> lines = new HashMap<>();
    for (Tsv.Row row : sources.tsv("countries.tsv").rows()) {
      String code = row.require("iso3");
      places.add(code);
      Integer other = lines.putIfAbsent(code, row.line());
      if (other != null) {
        say(row, "countries.tsv", code + " is also on line " + other);
      }
      if (!code.matches("[A-Z]{3}")) {
        say(row, "countries.tsv", "expected three capitals, found " + code);
      }
      for (String column : List.of("name", "official", "adjective", "people", "names")) {
        text(row, "countries.tsv", row.get(column));
      }
    }
  }

  private void organizations() {
    Map<String, Integer> lines = new HashMap<>();
    List<Tsv.Row> rows = sources.tsv("organizations.tsv").rows();
    for (Tsv.Row row : rows) {
      Integer other = lines.putIfAbsent(row.require("key"), row.line());
      if (other != null) {
        say(row, "organizations.tsv", row.get("key") + " is also on line " + other);
      }
      places.add(row.get("key"));
    }
    for (Tsv.Row row : rows) {
      String country = row.get("country");
      String parent = row.get("parent");
      if (!country.isEmpty() && !places.contains(country)) {
        say(row, "organizations.tsv", "unknown country " + country);
      }
      if (!parent.isEmpty() && !places.contains(parent)) {
        say(row, "organizations.tsv", "unknown parent " + parent);
      }
      text(row, "organizations.tsv", row.get("name"));
      text(row, "organizations.tsv", row.get("names"));
    }
  }

  private void tables() {
    for (String file : List.of("places.tsv", "seats.tsv")) {
      for (Tsv.Row row : sources.tsv(file).rows()) {
        String country = row.get("country");
        if (!country.isEmpty() && !places.contains(country)) {
          say(row, file, "unknown country " + country);
        }
        text(row, file, row.get("name"));
      }
    }
    Set<String> phrases = new HashSet<>();
    for (Tsv.Row row : sources.tsv("phrases.tsv").rows()) {
      for (String phrase : KnowledgeSources.alternatives(row.require("phrase"))) {
        String key =
            Folding.fold(phrase)
                + "|"
                + row.get("class")
                + "|"
                + row.get("places")
                + "|"
                + row.get("qualifier");
        if (!phrases.add(key)) {
          say(row, "phrases.tsv", "the same phrase twice: " + phrase);
        }
      }
    }
    Map<String, Integer> offices = new HashMap<>();
    for (Tsv.Row row : sources.tsv("offices.tsv").rows()) {
      Integer other = offices.putIfAbsent(row.require("office"), row.line());
      if (other != null) {
        say(row, "offices.tsv", row.get("office") + " is also on line " + other);
      }
    }
    for (Tsv.Row row : sources.tsv("sources.tsv").rows()) {
      row.require("licence");
      row.require("attribution");
    }
    for (Tsv.Row row : new Rulings(sources).unused(sources.spells())) {
      say(row, "rulings.tsv", "nothing to rule on: " + row.get("office") + " " + row.get("holder"));
    }
  }

  private void text(Tsv.Row row, String file, String text) {
    String problem = damage(text);
    if (problem != null) {
      say(row, file, problem + ": " + text);
    }
  }

  private static @Nullable String damage(String text) {
    if (DAMAGED.matcher(text).matches()) {
      return "damaged characters";
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return "not in normal form C";
    }
    return text.contains("  ") || !text.equals(text.strip()) ? "stray spaces" : null;
  }

  private void spells() {
    Set<String> rows = new HashSet<>();
    for (Spell spell : sources.spells()) {
      if (!places.contains(spell.place())) {
        say(spell, "unknown place " + spell.place());
      }
      String[] parts = spell.office().split("/");
      if (parts[1].equals("ambassador") && (parts.length < 3 || !places.contains(parts[2]))) {
        say(spell, "an ambassador to no known place: " + spell.office());
      }
      if (spell.start() != null
          && spell.end() != null
          && spell.end().latest().isBefore(spell.start().earliest())) {
        say(spell, "ends before it begins: " + spell.start() + " to " + spell.end());
      }
      String name = spell.holder();
      String problem = damage(name + spell.title());
      if (problem != null) {
        say(spell, problem + ": " + name);
      }
      if (ODD.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
        say(spell, "not a name: " + name);
      }
      if (CAPITALS.matcher(name).matches()) {
        say(spell, "a name in capitals: " + name);
      }
      String key =
          spell.file()
              + spell.office()
              + name
              + spell.start()
              + spell.end()
              + spell.title()
              + spell.acting();
      if (!rows.add(key) && spell.file().equals("tenures/curated.tsv")) {
        say(spell, "the same row twice");
      }
    }
  }

  private void say(Spell spell, String what) {
    findings.add(spell.where() + ": " + what);
  }

  /** Overlaps in one source, in the offices asked for most, that nobody has ruled on. */
  private void overlaps() {
    Rulings rulings = new Rulings(sources);
    Merger merger = new Merger(new Posts(rulings));
    merger.merge(Identities.keyed(sources));
    for (Merger.Overlap overlap : merger.overlaps()) {
      boolean curated = overlap.before().file().equals("tenures/curated.tsv");
      if ((curated || PRINCIPAL.matcher(overlap.before().office()).matches())
          && !rulings.reviewed(overlap.before().office())) {
        say(
            overlap.before(),
            "overlaps %s in %s; rule on it in rulings.tsv"
                .formatted(overlap.after().where(), overlap.before().office()));
      }
    }
  }

  /** Conflicts of two sources that nobody has ruled on. */
  private void conflicts() {
    for (Conflicts.Conflict conflict : Conflicts.of(sources)) {
      if (conflict.ruling() == null) {
        boolean open = conflict.better().file().equals(conflict.worse().file());
        say(
            conflict.worse(),
            (open
                    ? "%s holds %s without end, where %s has %s next; rule on it in rulings.tsv"
                    : "%s holds %s, where %s has %s; rule on it in rulings.tsv")
                .formatted(
                    conflict.worse().holder(),
                    conflict.worse().office(),
                    conflict.better().where(),
                    conflict.better().holder()));
      }
    }
  }

  private void people() {
    Set<String> known = new HashSet<>();
    for (Spell spell : sources.spells()) {
      known.add(Folding.fold(spell.holder()));
      spell.aliases().forEach(alias -> known.add(Folding.fold(alias)));
    }
    Map<String, String> variants = new HashMap<>();
    for (Tsv.Row row : sources.tsv("people.tsv").rows()) {
      String name = row.require("name");
      boolean used = known.contains(Folding.fold(name));
      for (String variant : KnowledgeSources.alternatives(row.get("variants"))) {
        used |= known.contains(Folding.fold(variant));
        String other = variants.putIfAbsent(Folding.fold(variant), name);
        if (other != null && !other.equals(name)) {
          say(row, "people.tsv", variant + " is also a variant of " + other);
        }
      }
      if (!used) {
        say(row, "people.tsv", "nobody of this name holds an office: " + name);
      }
      text(row, "people.tsv", name);
      text(row, "people.tsv", row.get("variants"));
    }
  }
}
