package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import dev.attache.knowledge.PartialDate;
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
  private final Map<String, Tsv.Row> ended = new HashMap<>();
  private final Map<String, Tsv.Row> next = new HashMap<>();
  private final Set<String> one = new HashSet<>();
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
        case "ended" -> ended.put(key(office, row.require("holder")), row);
        case "next" -> next.put(key(office, row.get("holder")), row);
        case "one" -> one.add(office);
        default ->
            throw row.error(
                "ruling",
                "drop, latest, better, observed, dates, ended, next or one",
                row.get("ruling"));
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
        kept.add(ended(spell));
      }
    }
    return kept;
  }

  /** An open row whose end the source lacks, with the end that was ruled. */
  private Spell ended(Spell spell) {
    Tsv.Row row =
        spell.end() != null || spell.file().equals("tenures/curated.tsv")
            ? null
            : ended.get(key(spell.office(), spell.holder()));
    if (row == null) {
      return spell;
    }
    try {
      return spell.withSpan(spell.start(), PartialDate.parse(row.require("end")), spell.known());
    } catch (IllegalArgumentException e) {
      throw row.error("end", "a date such as 2026-03-01, 2026-03 or 2026", row.get("end"));
    }
  }

  /** Whether one person at a time holds an office, though its class may have several. */
  boolean one(String office) {
    return one.contains(office);
  }

  /** Whether somebody has looked at the overlaps of an office and let the latest start win. */
  boolean reviewed(String office) {
    return reviewed.contains(office);
  }

  /** What decides a conflict with a better source, or null. */
  Tsv.@Nullable Row between(Conflicts.Kind kind, Spell worse) {
    return switch (kind) {
      case DATES -> dates;
      case HOLDER -> better.get(key(worse.office(), worse.holder()));
      case OPEN -> next.get(key(worse.office(), worse.holder()));
      case BRIEF -> next.get(key("*", ""));
    };
  }

  /** Rulings on holders that none of these rows has. */
  List<Tsv.Row> unused(List<Spell> spells) {
    Set<String> used = new HashSet<>();
    spells.forEach(spell -> used.add(key(spell.office(), spell.holder())));
    Map<String, Tsv.Row> all = new TreeMap<>(dropped);
    all.putAll(better);
    all.putAll(ended);
    next.forEach(
        (key, row) -> {
          if (!row.get("office").equals("*")) {
            all.put(key, row);
          }
        });
    return all.entrySet().stream()
        .filter(entry -> !used.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
