package dev.attache.report;

import dev.attache.Analysis;
import dev.attache.knowledge.OfficeClass;
import dev.attache.role.RoleMention;
import dev.attache.role.RoleModifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sign that an office changes hands: another holder than in an earlier article, or somebody
 * called former, acting or incoming. Only offices that one person holds at a time; a holder whom
 * the text alone gives counts where the knowledge base does not reach.
 *
 * @param office title
 * @param place state or organisation, or null
 * @param holder who holds it, held it or is to hold it
 * @param before who held it in the article before, or null where only a modifier tells
 * @param since when the holder's tenure began, or null where it is not known
 * @param modifier former, acting, incoming, or null
 * @param quotation the words
 */
record RoleChange(
    String office,
    @Nullable String place,
    String holder,
    @Nullable String before,
    @Nullable String since,
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
    Map<String, String> holders = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Analysis analysis : byDate) {
      for (RoleMention role : analysis.roles()) {
        String key = role.officeId();
        String holder = role.holder();
        if (key == null || holder == null || !single(key)) {
          continue;
        }
        String before = null;
        if (role.modifier() == null) {
          if (!vouched(role, analysis)) {
            continue;
          }
          before = holders.put(key, holder);
          if (before == null || before.equals(holder)) {
            continue;
          }
        } else if (role.modifier() == RoleModifier.DEPUTY
            || !told.add(key + role.modifier() + holder)) {
          continue;
        }
        changes
            .computeIfAbsent(key, office -> new ArrayList<>())
            .add(
                new RoleChange(
                    role.office(),
                    role.country(),
                    holder,
                    before,
                    since(role.tenure()),
                    role.modifier(),
                    Quotation.of(analysis, role.span())));
      }
    }
    return changes.values().stream().flatMap(List::stream).toList();
  }

  /** The class is the second part of an office's key. */
  private static boolean single(String key) {
    String[] parts = key.split("/", 3);
    OfficeClass type = parts.length < 2 ? null : OfficeClass.of(parts[1]);
    return type != null && type.single();
  }

  private static boolean vouched(RoleMention role, Analysis analysis) {
    String asOf = analysis.provenance().knowledgeAsOf();
    LocalDate date = analysis.document().date();
    return role.tenure() != null
        || asOf == null
        || (date != null && date.isAfter(LocalDate.parse(asOf)));
  }

  private static @Nullable String since(@Nullable String tenure) {
    return tenure == null || tenure.startsWith("..") ? null : tenure.split("/", 2)[0];
  }
}
