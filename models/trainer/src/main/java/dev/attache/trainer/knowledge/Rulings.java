package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import dev.attache.knowledge.internal.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was decided where a source contradicts itself or is wrong: {@code rulings.tsv}. */
final class Rulings {
  private final Map<String, Tsv.Row> dropped = new HashMap<>();
  private final Set<String> reviewed = new HashSet<>();
  private final Map<String, Tsv.Row> better = new HashMap<>();
  private Tsv.@Nullable Row dates;

  Rulings(KnowledgeSources sources) {
    for (Tsv.Row row : sources.tsv("rulings.tsv").rows()) {
      row.require("reason");
      String office = row.require("office");
      switch (row.require("ruling")) {
        case "drop" -> dropped.put(key(office, row.require("holder")), row);
        case "latest" -> reviewed.add(office);
        case "better", "observed" -> better.put(key(office, row.require("holder")), row);
        case "dates" -> dates = row;
        default ->
            throw row.error("ruling", "drop, latest, better, observed or dates", row.get("ruling"));
      }
    }
  }

  private static String key(String office, String holder) {
    return office + "\t" + Folding.fold(holder);
  }

  /** The rows that count: those of the curated file, and those no ruling drops. */
  List<Spell> apply(List<Spell> spells) {
    List<Spell> kept = new ArrayList<>();
    for (Spell spell : spells) {
      String key = key(spell.office(), spell.holder());
      if (spell.file().equals("tenures/curated.tsv") || !dropped.containsKey(key)) {
        kept.add(spell);
      }
    }
    return kept;
  }

  /** Whether somebody has looked at the overlaps of an office and let the latest start win. */
  boolean reviewed(String office) {
    return reviewed.contains(office);
  }

  /** What decides a conflict with a better source, or null. */
  Tsv.@Nullable Row between(Conflicts.Kind kind, Spell worse) {
    return kind == Conflicts.Kind.DATES ? dates : better.get(key(worse.office(), worse.holder()));
  }

  /** Rulings on holders that none of these rows has. */
  List<Tsv.Row> unused(List<Spell> spells) {
    Set<String> used = new HashSet<>();
    spells.forEach(spell -> used.add(key(spell.office(), spell.holder())));
    Map<String, Tsv.Row> all = new TreeMap<>(dropped);
    all.putAll(better);
    return all.entrySet().stream()
        .filter(entry -> !used.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
