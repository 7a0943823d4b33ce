package dev.attache.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the frame table: a trigger, where it counts, and where its parties stand.
 *
 * @param trigger lemmas in order, the last one the head of the words
 * @param verb true for a verb, false for a noun
 * @param where conditions that must all hold
 * @param source positions of who acts, best first
 * @param target positions of whom it is done to, best first
 * @param line line of the table, for explanations
 */
record Frame(
    List<String> trigger,
    boolean verb,
    List<Condition> where,
    PloverCategory plover,
    @Nullable String cameo,
    @Nullable EngagementKind kind,
    List<String> source,
    List<String> target,
    int line) {

  String head() {
    return trigger.get(trigger.size() - 1);
  }

  boolean engagement() {
    return kind != null;
  }

  /** Positions of either list. */
  boolean fits(Site site, Parties parties) {
    for (Condition condition : where) {
      if (!condition.holds(site, parties)) {
        return false;
      }
    }
    return true;
  }
}
