package dev.attache.report;

import dev.attache.Analysis;
import dev.attache.role.RoleMention;
import dev.attache.role.RoleModifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sign that an office changes hands: another holder than in an earlier article, or somebody
 * called former, acting or incoming.
 *
 * @param office title and state
 * @param holder who holds it, held it or is to hold it
 * @param before who held it in the article before, or null where only a modifier tells
 * @param modifier former, acting, incoming, or null
 * @param quotation the words
 */
record RoleChange(
    String office,
    String holder,
    @Nullable String before,
    @Nullable RoleModifier modifier,
    Quotation quotation) {

  /** By office, then by date. */
  static List<RoleChange> of(List<Analysis> analyses) {
    List<Analysis> byDate =
        analyses.stream()
            .filter(analysis -> analysis.document().date() != null)
            .sorted(
                Comparator.comparing(
                    analysis -> Objects.requireNonNull(analysis.document().date())))
            .toList();
    Map<String, List<RoleChange>> changes = new TreeMap<>();
    Map<String, String> holders = new TreeMap<>();
    Set<String> told = new HashSet<>();
    for (Analysis analysis : byDate) {
      for (RoleMention role : analysis.roles()) {
        String key = role.officeId();
        String holder = role.holder();
        if (key == null || holder == null || role.modifier() == RoleModifier.DEPUTY) {
          continue;
        }
        String before = role.modifier() == null ? holders.put(key, holder) : null;
        boolean other = before != null && !before.equals(holder);
        boolean news = role.modifier() != null && told.add(key + role.modifier() + holder);
        if (other || news) {
          changes
              .computeIfAbsent(key, office -> new ArrayList<>())
              .add(
                  new RoleChange(
                      role.office() + (role.country() == null ? "" : " (" + role.country() + ")"),
                      holder,
                      before,
                      role.modifier(),
                      Quotation.of(analysis, role.span())));
        }
      }
    }
    return changes.values().stream().flatMap(List::stream).toList();
  }
}
