package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import dev.attache.knowledge.OfficeClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where two sources have different people in an office that one person holds at a time. */
final class Conflicts {
  /** Shorter overlaps are rough dates. */
  private static final int LEAST_DAYS = 45;

  /** What two sources differ in. */
  enum Kind {
    /** The better source does not have the other's holder at all. */
    HOLDER,
    /** Both have both holders, but another day of handing over. */
    DATES
  }

  /**
   * One conflict.
   *
   * @param better the row of the source that is believed, its holder as the source spells it
   * @param days of the overlap
   * @param ruling the row of {@code rulings.tsv} that decides it, or null
   */
  record Conflict(Kind kind, Spell better, Spell worse, long days, Tsv.@Nullable Row ruling) {}

  private final Rulings rulings;
  private final Map<String, String> spelt = new HashMap<>();
  private final List<Conflict> found = new ArrayList<>();

  private Conflicts(KnowledgeSources sources) {
    rulings = new Rulings(sources);
    sources.spells().forEach(spell -> spelt.put(spell.where(), spell.holder()));
  }

  /** Every conflict, by office. */
  static List<Conflict> of(KnowledgeSources sources) {
    Conflicts conflicts = new Conflicts(sources);
    Map<String, List<Spell>> byOffice = new TreeMap<>();
    for (Spell spell : Identities.keyed(sources)) {
      byOffice.computeIfAbsent(spell.office(), unused -> new ArrayList<>()).add(spell);
    }
    byOffice.forEach(
        (office, spells) -> {
          OfficeClass type = OfficeClass.of(office.split("/")[1]);
          if (type != null && type.single()) {
            conflicts.inOffice(spells);
          }
        });
    return conflicts.found;
  }

  private void inOffice(List<Spell> spells) {
    Set<String> seen = new HashSet<>(); // a source may say the same in many rows
    for (Spell better : spells) {
      for (Spell worse : spells) {
        long days = overlap(better, worse);
        if (better.rank() >= worse.rank()
            || better.holder().equals(worse.holder())
            || days <= LEAST_DAYS
            || !seen.add(better.source() + better.holder() + worse.source() + worse.holder())) {
          continue;
        }
        boolean known =
            spells.stream()
                .anyMatch(
                    spell ->
                        spell.rank() <= better.rank()
                            && spell.holder().equals(worse.holder())
                            && overlap(spell, worse) > 0);
        Kind kind = known ? Kind.DATES : Kind.HOLDER;
        Spell loser = worse.withHolder(spelt.getOrDefault(worse.where(), worse.holder()));
        Spell winner = better.withHolder(spelt.getOrDefault(better.where(), better.holder()));
        found.add(new Conflict(kind, winner, loser, days, rulings.between(kind, loser)));
      }
    }
  }

  private static long overlap(Spell a, Spell b) {
    return Math.min(a.to(), b.to()) - Math.max(a.from(), b.from());
  }
}
