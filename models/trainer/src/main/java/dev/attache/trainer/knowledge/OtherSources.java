package dev.attache.trainer.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all sources but the observations say, as one history of each office. */
final class OtherSources {
  /** News is late, and sources give rough days. */
  static final int SLACK_DAYS = 45;

  private final Posts posts;
  private final Map<String, List<Spell>> histories = new HashMap<>();

  OtherSources(Posts posts, List<Spell> keyed) {
    this.posts = posts;
    for (Spell spell : new Merger(posts).merge(keyed)) {
      histories.computeIfAbsent(spell.office(), unused -> new ArrayList<>()).add(spell);
    }
  }

  /** Whether they have that person in that office on that day, give or take the slack. */
  boolean had(String office, String holder, long day) {
    return of(office).stream()
        .anyMatch(
            spell ->
                spell.holder().equals(holder)
                    && spell.from() - SLACK_DAYS <= day
                    && (spell.end() == null || spell.to() + SLACK_DAYS >= day));
  }

  /** Whether they have that person in that office on that day or at any time before. */
  boolean hadBy(String office, String holder, long day) {
    return of(office).stream()
        .anyMatch(spell -> spell.holder().equals(holder) && spell.from() - SLACK_DAYS <= day);
  }

  /** Whom they vouch for on that day in an office of one holder, where it is somebody else. */
  @Nullable Spell instead(String office, String holder, long day) {
    Spell instead = null;
    for (Spell spell : of(office)) {
      boolean vouched = spell.from() <= day && spell.to() > day;
      if (!spell.holder().equals(holder) && vouched && posts.single(office)) {
        instead = spell;
      }
    }
    return instead;
  }

  private List<Spell> of(String office) {
    return histories.getOrDefault(office, List.of());
  }
}
