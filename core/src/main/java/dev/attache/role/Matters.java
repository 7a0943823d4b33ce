package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.role.internal.Words;

/** What goes on after a place that a title is for: "and Africa", "Negotiations". */
final class Matters {
  private final RoleLexicon lexicon;
  private final Words words;
  private final PlaceMap places;

  Matters(RoleLexicon lexicon, Words words, PlaceMap places) {
    this.lexicon = lexicon;
    this.words = words;
    this.places = places;
  }

  /**
   * One past what belongs to the title whose matter has a place up to {@code to}.
   *
   * @param from first token of the matter, after the preposition
   */
  int after(RolePhrase phrase, String preposition, int from, int to) {
    int at = joined(to);
    while (lexicon.is(words.lower(at), RoleLexicon.Cue.MATTER)) {
      at++; // "for Ukraine Negotiations"
    }
    phrase.to = Math.max(phrase.to, at);
    if (at > to && phrase.first().words().contains("secretary")) {
      phrase.matter = preposition + " " + WrittenOffice.of(words, from, at);
    }
    return at;
  }

  /** One past "and Climate Action" of "Minister for Economic Affairs and Climate Action X". */
  int field(int from, int end, TitleScanner scanner) {
    if (!words.is(from, "and") || !words.capitalised(from - 1)) {
      return from;
    }
    int at = from + 1;
    while (at < end
        && words.capitalised(at)
        && places.actorAt(at) < 0
        && places.startingAt(at) == null
        && !lexicon.is(words.lower(at), RoleLexicon.Cue.HONORIFIC)
        && !scanner.titleAt(at)) {
      at++;
    }
    boolean closed = places.personStarting(at) >= 0 || words.is(at, ",") || words.is(at, "of");
    return at > from + 1 && closed ? at : from;
  }

  /** "For the Middle East and Africa", before a name or the end of the phrase. */
  private int joined(int to) {
    int at = to;
    int next = more(at);
    while (next > at) {
      at = next;
      next = more(at);
    }
    boolean closed =
        places.personStarting(at) >= 0
            || words.is(at, ",")
            || words.is(at, ".")
            || at == words.count()
            || lexicon.is(words.lower(at), RoleLexicon.Cue.MATTER);
    return closed ? at : to;
  }

  private int more(int at) {
    int next = words.is(at, ",") ? at + 1 : at;
    next = words.is(next, "and") ? next + 1 : next;
    if (next == at) {
      return at;
    }
    next = words.is(next, "the") ? next + 1 : next;
    Place place = places.startingAt(next);
    if (place != null) {
      return place.adjective() || place.body() != null ? at : place.to();
    }
    int actor = places.actorAt(next);
    return actor >= 0 && places.from(actor) == next && places.kindAt(next) == ActorKind.LOCATION
        ? places.to(actor)
        : at;
  }
}
