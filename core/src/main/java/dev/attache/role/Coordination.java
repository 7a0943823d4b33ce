package dev.attache.role;

import dev.attache.role.RolePhrase.Determiner;
import dev.attache.role.internal.Words;
import java.util.List;

/** Titles joined by "and" of which one says whose both are. */
final class Coordination {
  private final Words words;
  private final PlaceMap places;

  Coordination(Words words, PlaceMap places) {
    this.words = words;
    this.places = places;
  }

  /** Gives each title without an owner that of the title it is joined to. */
  void share(List<RolePhrase> phrases) {
    for (int i = 1; i < phrases.size(); i++) {
      RolePhrase first = phrases.get(i - 1);
      RolePhrase second = phrases.get(i);
      if (first.plural || second.plural || !joined(first, second)) {
        continue;
      }
      boolean alike = words.capitalised(first.coreFrom) == words.capitalised(second.coreFrom);
      if (alike && bare(second) && (owned(first) || first.shared != null)) {
        copy(first, second);
      } else if (second.complement
          && !second.places.isEmpty()
          && !second.organ
          && !first.anchored()
          && first.to == second.left - 1) {
        first.places.addAll(second.places); // "the president and prime minister of Norway"
        first.stateSaid = second.stateSaid;
      }
    }
  }

  /** "His chief of staff, X, and foreign minister", "its prime minister and defence minister". */
  private boolean joined(RolePhrase first, RolePhrase second) {
    int at = first.to;
    if (words.is(at, ",") && places.personStarting(at + 1) >= 0) {
      at = places.to(places.personStarting(at + 1));
      at += words.is(at, ",") ? 1 : 0;
    }
    return words.is(at, "and") && second.left == at + 1;
  }

  private boolean bare(RolePhrase phrase) {
    return phrase.determiner == Determiner.NONE
        && !phrase.anchored()
        && phrase.modifier == null
        && !phrase.first().type().equals(Title.HEAD)
        && !phrase.first().type().equals(Title.INHERIT);
  }

  private static boolean owned(RolePhrase phrase) {
    return phrase.anchored() && phrase.ownerAfter < 0 && phrase.body == null;
  }

  private static void copy(RolePhrase from, RolePhrase to) {
    to.shared = from;
    to.determiner = Determiner.DEFINITE;
    to.places.addAll(from.places);
    to.stateSaid = from.stateSaid;
    to.ownerPerson = from.ownerPerson;
    to.ownerRole = from.ownerRole;
    to.ownerPronoun = from.ownerPronoun;
    to.ownerNation = from.ownerNation;
    to.ownerBody = from.ownerBody;
  }
}
