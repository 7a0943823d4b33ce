package dev.attache.event;

import dev.attache.internal.Grouped;
import dev.attache.internal.Tsv;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an act was done: PLOVER's mode and a finer CAMEO code, by a table. */
final class Modes {
  private final Map<PloverCategory, List<Row>> rows = new EnumMap<>(PloverCategory.class);

  private record Row(String act, List<Condition> where, String cameo, String mode) {
    boolean fits(String code, @Nullable Site site, Parties parties) {
      if (!code.startsWith(act) || (site == null && !where.isEmpty())) {
        return false;
      }
      for (Condition condition : where) {
        if (site == null || !condition.holds(site, parties)) {
          return false;
        }
      }
      return true;
    }
  }

  /** What an event is given. */
  record Coding(@Nullable String cameo, @Nullable String mode) {}

  Modes(Tsv table, WordSets sets) {
    for (Tsv.Row row : table.rows()) {
      Grouped.of(rows, row.require("plover", PloverCategory.class))
          .add(
              new Row(
                  row.get("act"),
                  Condition.parse(row, "where", sets),
                  row.get("cameo"),
                  row.get("mode")));
    }
  }

  /**
   * Code and mode of an event.
   *
   * @param act CAMEO code of the act itself, whether done, planned or refused
   * @param site its trigger, or null for an event from a stance
   */
  Coding of(PloverCategory plover, @Nullable String act, @Nullable Site site, Parties parties) {
    String code = act == null ? "" : act;
    for (Row row : rows.getOrDefault(plover, List.of())) {
      if (row.fits(code, site, parties)) {
        return new Coding(
            row.cameo().isEmpty() ? act : row.cameo(), row.mode().isEmpty() ? null : row.mode());
      }
    }
    return new Coding(act, null);
  }
}
