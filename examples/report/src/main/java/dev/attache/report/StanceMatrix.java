package dev.attache.report;

import dev.attache.Analysis;
import dev.attache.Positions;
import dev.attache.entity.Entity;
import dev.attache.knowledge.Country;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Organization;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where toward whom: states and organisations, each with whoever belongs to it.
 *
 * @param holders keys of those who hold a stance toward another, the busiest first
 * @param targets keys of those toward whom one is held
 * @param names key to name
 * @param cells holder to target to the net stance; pairs without evidence are left out
 */
record StanceMatrix(
    List<String> holders,
    List<String> targets,
    Map<String, String> names,
    Map<String, Map<String, Positions.Net>> cells) {
  /** More would not fit a page. */
  private static final int SIDE = 16;

  static StanceMatrix of(List<Analysis> analyses, KnowledgeBase knowledge) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Analysis analysis : analyses) {
      for (Stance stance : analysis.stances()) {
        if (stance.category() != StanceCategory.STATE) {
          Stream.concat(stance.holders().stream(), Stream.ofNullable(stance.target()))
              .map(party -> key(analysis, party))
              .filter(java.util.Objects::nonNull)
              .forEach(key -> counts.merge(key, 1, Integer::sum));
        }
      }
    }
    List<String> keys =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(SIDE)
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Map<String, Positions.Net>> cells = cells(Positions.of(analyses), keys);
    List<String> holders = keys.stream().filter(cells::containsKey).toList();
    List<String> targets =
        keys.stream()
            .filter(key -> cells.values().stream().anyMatch(row -> row.containsKey(key)))
            .toList();
    Map<String, String> names = new HashMap<>();
    keys.forEach(key -> names.put(key, name(key, knowledge)));
    return new StanceMatrix(holders, targets, names, cells);
  }

  private static String name(String key, KnowledgeBase knowledge) {
    Country country = knowledge.country(key);
    if (country != null) {
      return country.name();
    }
    Organization organization = knowledge.organization(key);
    return organization == null ? key : organization.name();
  }

  private static Map<String, Map<String, Positions.Net>> cells(
      Positions positions, List<String> keys) {
    Map<String, Map<String, Positions.Net>> cells = new LinkedHashMap<>();
    for (String holder : keys) {
      for (String target : keys) {
        Positions.Net net = positions.net(holder, target);
        if (!holder.equals(target) && !net.evidence().isEmpty()) {
          cells.computeIfAbsent(holder, key -> new LinkedHashMap<>()).put(target, net);
        }
      }
    }
    return cells;
  }

  private static @Nullable String key(Analysis analysis, Party party) {
    Entity entity = analysis.entity(party.entity());
    return entity == null ? null : key(entity);
  }

  private static @Nullable String key(Entity entity) {
    return entity.country() != null ? entity.country() : entity.org();
  }

  String name(String key) {
    return names.getOrDefault(key, key);
  }
}
