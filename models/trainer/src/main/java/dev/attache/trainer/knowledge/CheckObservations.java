package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares every dated observation of somebody in an office, and of former holders, with what all
 * other sources say of that day, and writes how many agree, by state: {@code CheckObservations
 * SOURCES TABLE.adoc}.
 */
public final class CheckObservations {
  private static final String OBSERVATIONS = "observations";

  private static final Set<String> PRINCIPAL =
      Set.of("head-of-state", "head-of-government", "foreign-affairs", "defence");

  /** What the other sources say of an observation. */
  enum Verdict {
    /** They have the same person in that office. */
    AGREES,
    /** They end before that day: only the observation knows. */
    ALONE,
    /** They have somebody else. */
    CONFLICTS
  }

  /**
   * One observation, checked.
   *
   * @param against the row that has somebody else, or null
   * @param ruling what decides a conflict, or null
   */
  record Checked(
      Spell observed, Verdict verdict, @Nullable Spell against, Tsv.@Nullable Row ruling) {}

  private final Rulings rulings;
  private final OtherSources others;
  private final Map<String, Spell> asWritten = new HashMap<>();
  private final Map<String, ObservedFacts.Count> facts;
  private final List<Checked> checked = new ArrayList<>();

  private CheckObservations(KnowledgeSources sources) {
    rulings = new Rulings(sources);
    sources.spells().forEach(spell -> asWritten.put(spell.where(), spell));
    List<Spell> observed = new ArrayList<>();
    List<Spell> former = new ArrayList<>();
    List<Spell> rest = new ArrayList<>();
    for (Spell spell : Identities.keyed(sources, sources.former())) {
      switch (spell.source()) {
        case OBSERVATIONS -> observed.add(spell);
        case KnowledgeSources.FORMER -> former.add(spell);
        default -> rest.add(spell);
      }
    }
    others = new OtherSources(new Posts(rulings), rest);
    facts = ObservedFacts.byState(observed, former, others);
    observed.forEach(this::check);
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected: SOURCES TABLE.adoc");
    }
    Files.writeString(Path.of(args[1]), table(new KnowledgeSources(Path.of(args[0]))));
  }

  /** Every observation, in the order of the file. */
  static List<Checked> check(KnowledgeSources sources) {
    return new CheckObservations(sources).checked;
  }

  /** How many facts the observations give, and how many the other sources have too, by state. */
  static Map<String, ObservedFacts.Count> facts(KnowledgeSources sources) {
    return new CheckObservations(sources).facts;
  }

  private void check(Spell observed) {
    Spell written = written(observed);
    if (others.had(observed.office(), observed.holder(), observed.from())) {
      checked.add(new Checked(written, Verdict.AGREES, null, null));
      return;
    }
    Spell against = others.instead(observed.office(), observed.holder(), observed.from());
    checked.add(
        against == null
            ? new Checked(written, Verdict.ALONE, null, null)
            : new Checked(
                written,
                Verdict.CONFLICTS,
                written(against),
                rulings.between(Conflicts.Kind.HOLDER, written)));
  }

  /** The row as its file has it, with the name of the person. */
  private Spell written(Spell spell) {
    return asWritten.getOrDefault(spell.where(), spell);
  }

  static String table(KnowledgeSources sources) {
    CheckObservations check = new CheckObservations(sources);
    StringBuilder conflicts = new StringBuilder();
    int[] all = new int[Verdict.values().length];
    for (Checked one : check.checked) {
      all[one.verdict().ordinal()]++;
      if (one.against() != null) {
        conflicts.append(conflict(one, one.against()));
      }
    }
    StringBuilder out =
        new StringBuilder("// written by dev.attache.trainer.knowledge.CheckObservations; as of ");
    out.append(sources.asOf()).append("\n\n");
    out.append(all[0] + all[1] + all[2]).append(" observations: ").append(all[0]);
    out.append(" agree with the other sources, ").append(all[1]);
    out.append(" are of a day they do not reach, ").append(all[2]).append(" conflict.\n\n");
    Map<String, Integer> given = new TreeMap<>();
    Map<String, Integer> agreed = new TreeMap<>();
    Map<String, Integer> confirmed = new TreeMap<>();
    for (Tsv.Row row : sources.tsv("countries.tsv").rows()) {
      if (row.get("end").isEmpty() && !row.get("group").equals("Territories")) {
        String state = row.require("iso3");
        ObservedFacts.Count facts = check.facts.get(state);
        given.put(state, facts == null ? 0 : facts.all());
        agreed.put(state, facts == null ? 0 : facts.agreed());
        confirmed.put(state, 0);
      }
    }
    out.append(states("Facts the observations have", given));
    out.append(states("Facts an observation confirms", agreed));
    confirmed(sources)
        .forEach((state, facts) -> confirmed.computeIfPresent(state, (k, v) -> facts));
    out.append(states("Holders of the four principal offices that two sources have", confirmed));
    out.append(".Conflicts\n[cols=\"2,2,2,3\",options=\"header\"]\n|===\n");
    out.append("|Office |Observed |Other source |Ruling\n").append(conflicts).append("|===\n");
    return out.toString();
  }

  /** Which states have no, one, or two and more of something. */
  private static String states(String what, Map<String, Integer> counts) {
    StringBuilder out = new StringBuilder("[cols=\"1,1,6\",options=\"header\"]\n|===\n|" + what);
    out.append(" |States |Which\n");
    for (int least = 0; least <= 2; least++) {
      int wanted = least;
      List<String> states =
          counts.entrySet().stream()
              .filter(e -> Math.min(2, e.getValue()) == wanted)
              .map(Map.Entry::getKey)
              .toList();
      out.append('|').append(least == 2 ? "2 or more" : String.valueOf(least)).append(" |");
      out.append(states.size()).append(" |");
      out.append(least == 2 ? "all others" : String.join(" ", states)).append('\n');
    }
    return out.append("|===\n\n").toString();
  }

  /** How many holders of its principal offices at least two sources have, by state. */
  private static Map<String, Integer> confirmed(KnowledgeSources sources) {
    Map<String, Integer> confirmed = new TreeMap<>();
    sourcesOf(sources)
        .forEach(
            (fact, by) -> {
              if (by.size() > 1) {
                confirmed.merge(fact.substring(0, fact.indexOf('/')), 1, Integer::sum);
              }
            });
    return confirmed;
  }

  /** The sources of each holder of a principal office, by office and key of the person. */
  static Map<String, Set<String>> sourcesOf(KnowledgeSources sources) {
    Map<String, Set<String>> bySource = new TreeMap<>();
    for (Spell spell : Identities.keyed(sources)) {
      if (PRINCIPAL.contains(spell.office().substring(spell.office().indexOf('/') + 1))) {
        bySource
            .computeIfAbsent(spell.office() + "\t" + spell.holder(), unused -> new HashSet<>())
            .add(spell.source());
      }
    }
    return bySource;
  }

  private static String conflict(Checked one, Spell against) {
    return "|%s |%s, %s |%s (%s) |%s%n"
        .formatted(
            one.observed().office(),
            one.observed().holder(),
            one.observed().start(),
            against.holder(),
            against.source(),
            one.ruling() == null ? "none" : one.ruling().get("reason"))
        .replace(System.lineSeparator(), "\n");
  }
}
