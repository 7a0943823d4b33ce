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

  /** The usual time in a post: an open tenure may well have lasted until the next one. */
  private static final int POSTED_DAYS = 730;

  /** What two sources differ in, or one contradicts itself. */
  enum Kind {
    /** The better source does not have the other's holder at all. */
    HOLDER,
    /** Both have both holders, but another day of handing over. */
    DATES,
    /** One register has no end of a tenure, and the next one years later. */
    OPEN,
    /** The same, and the next one within two years. */
    BRIEF
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
  private final Posts posts;
  private final int curated;
  private final Map<String, String> spelt = new HashMap<>();
  private final List<Conflict> found = new ArrayList<>();

  private Conflicts(KnowledgeSources sources) {
    rulings = new Rulings(sources);
    posts = new Posts(rulings);
    curated =
        sources.spells().stream()
            .filter(spell -> spell.file().equals("tenures/curated.tsv"))
            .mapToInt(Spell::rank)
            .findFirst()
            .orElse(0);
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
          if (conflicts.posts.single(office)) {
            conflicts.inRegister(spells);
          }
          OfficeClass type = OfficeClass.of(office.split("/")[1]);
          if ((type != null && type.single()) || conflicts.rulings.one(office)) {
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

  /** Tenures a register leaves open though it has who came next. */
  private void inRegister(List<Spell> spells) {
    for (Spell open : spells) {
      if (open.end() != null || open.start() == null || !register(open)) {
        continue;
      }
      Spell next = null;
      for (Spell spell : spells) {
        boolean later =
            spell.file().equals(open.file())
                && !spell.holder().equals(open.holder())
                && spell.from() > open.from();
        next = later && (next == null || spell.from() < next.from()) ? spell : next;
      }
      if (next != null) {
        long days = next.from() - open.from();
        Kind kind = days <= POSTED_DAYS ? Kind.BRIEF : Kind.OPEN;
        Spell loser = open.withHolder(spelt.getOrDefault(open.where(), open.holder()));
        Spell winner = next.withHolder(spelt.getOrDefault(next.where(), next.holder()));
        found.add(new Conflict(kind, winner, loser, days, rulings.between(kind, loser)));
      }
    }
  }

  /** Whether a source is better than what we wrote ourselves: one kept by an authority. */
  private boolean register(Spell spell) {
    return spell.rank() < curated;
  }

  private static long overlap(Spell a, Spell b) {
    return Math.min(a.to(), b.to()) - Math.max(a.from(), b.from());
  }
}
