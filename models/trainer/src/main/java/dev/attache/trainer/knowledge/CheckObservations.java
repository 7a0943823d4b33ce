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
 * Compares every dated observation of somebody in an office with what all other sources say of that
 * day, and writes how many agree, by state: {@code CheckObservations SOURCES TABLE.adoc}.
 */
public final class CheckObservations {
  private static final String OBSERVATIONS = "observations";

  private static final Set<String> PRINCIPAL =
      Set.of("head-of-state", "head-of-government", "foreign-affairs", "defence");

  /** News is late, and sources give rough days. */
  private static final int SLACK_DAYS = 45;

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
  private final Posts posts;
  private final Map<String, Spell> asWritten = new HashMap<>();
  private final Map<String, List<Spell>> others = new HashMap<>();
  private final List<Checked> checked = new ArrayList<>();

  private CheckObservations(KnowledgeSources sources) {
    rulings = new Rulings(sources);
    posts = new Posts(rulings);
    sources.spells().forEach(spell -> asWritten.put(spell.where(), spell));
    List<Spell> observed = new ArrayList<>();
    List<Spell> rest = new ArrayList<>();
    for (Spell spell : Identities.keyed(sources)) {
      (spell.source().equals(OBSERVATIONS) ? observed : rest).add(spell);
    }
    for (Spell spell : new Merger(posts).merge(rest)) {
      others.computeIfAbsent(spell.office(), unused -> new ArrayList<>()).add(spell);
    }
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

  private void check(Spell observed) {
    Spell against = null;
    long day = observed.from();
    for (Spell spell : others.getOrDefault(observed.office(), List.of())) {
      boolean same = spell.holder().equals(observed.holder());
      if (same
          && spell.from() - SLACK_DAYS <= day
          && (spell.end() == null || spell.to() + SLACK_DAYS >= day)) {
        checked.add(new Checked(written(observed), Verdict.AGREES, null, null));
        return;
      }
      boolean vouched = spell.from() <= day && spell.to() > day;
      if (!same && vouched && posts.single(observed.office())) {
        against = spell;
      }
    }
    Verdict verdict = against == null ? Verdict.ALONE : Verdict.CONFLICTS;
    Spell loser = written(observed);
    checked.add(
        new Checked(
            loser,
            verdict,
            against == null ? null : written(against),
            against == null ? null : rulings.between(Conflicts.Kind.HOLDER, loser)));
  }

  /** The row as its file has it, with the name of the person. */
  private Spell written(Spell spell) {
    return asWritten.getOrDefault(spell.where(), spell);
  }

  static String table(KnowledgeSources sources) {
    Map<String, int[]> byState = new TreeMap<>();
    StringBuilder conflicts = new StringBuilder();
    for (Tsv.Row row : sources.tsv("countries.tsv").rows()) {
      if (row.get("end").isEmpty() && !row.get("group").equals("Territories")) {
        byState.put(row.require("iso3"), new int[Verdict.values().length]);
      }
    }
    int[] all = new int[Verdict.values().length];
    for (Checked one : check(sources)) {
      all[one.verdict().ordinal()]++;
      int[] counts = byState.get(one.observed().place());
      if (counts != null) {
        counts[one.verdict().ordinal()]++;
      }
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
    Map<String, Integer> agreed = new TreeMap<>();
    byState.forEach((state, counts) -> agreed.put(state, counts[Verdict.AGREES.ordinal()]));
    out.append(states("Facts an observation confirms", agreed));
    Map<String, Integer> confirmed = new TreeMap<>();
    byState.keySet().forEach(state -> confirmed.put(state, 0));
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
