package dev.attache.trainer.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The facts that observations give, by state: somebody held an office on a day, or by a day. Days
 * nearer to each other than the slack of the check are one fact, and so are all days by which a
 * former holder held it.
 */
final class ObservedFacts {
  /** How many facts there are, and how many of them the other sources have too. */
  record Count(int all, int agreed) {
    Count and(boolean agrees) {
      return new Count(all + 1, agreed + (agrees ? 1 : 0));
    }
  }

  private static final Count NONE = new Count(0, 0);

  private final OtherSources others;
  private final Map<String, Count> byState = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  private ObservedFacts(OtherSources others) {
    this.others = others;
  }

  /** Facts by code of the state; rows have the keys of persons for holders. */
  static Map<String, Count> byState(List<Spell> seen, List<Spell> former, OtherSources others) {
    ObservedFacts facts = new ObservedFacts(others);
    Map<String, TreeSet<Long>> days = new TreeMap<>();
    for (Spell spell : seen) {
      TreeSet<Long> own = days.computeIfAbsent(fact(spell), unused -> new TreeSet<>());
      own.add(spell.from());
      own.add(spell.known().toEpochDay());
    }
    days.forEach(facts::onDays);
    former.forEach(facts::by);
    return facts.byState;
  }

  private static String fact(Spell spell) {
    return spell.office() + "\t" + spell.holder();
  }

  private void onDays(String fact, TreeSet<Long> days) {
    String[] parts = fact.split("\t");
    long last = Long.MIN_VALUE / 2;
    for (long day : days) {
      if (day - last > OtherSources.SLACK_DAYS) {
        count(parts[0], others.had(parts[0], parts[1], day));
        last = day;
      }
    }
    seen.add(fact);
  }

  private void by(Spell former) {
    if (seen.add(fact(former))) {
      long day = former.known().toEpochDay();
      count(former.office(), others.hadBy(former.office(), former.holder(), day));
    }
  }

  private void count(String office, boolean agrees) {
    byState.merge(
        office.substring(0, office.indexOf('/')),
        NONE.and(agrees),
        (before, one) -> before.and(one.agreed() > 0));
  }
}
