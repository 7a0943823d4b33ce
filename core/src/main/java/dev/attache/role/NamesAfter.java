package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.role.RoleLexicon.Cue;
import dev.attache.role.RolePhrase.Determiner;
import dev.attache.role.internal.PersonIndex;
import dev.attache.role.internal.Words;
import org.jspecify.annotations.Nullable;

/** The name after a title: "President X", "the president, X,", "minister and spokesman X". */
final class NamesAfter {
  private final RoleLexicon lexicon;
  private final Words words;
  private final PlaceMap places;
  private final PersonIndex people;

  NamesAfter(RoleLexicon lexicon, Words words, PlaceMap places, PersonIndex people) {
    this.lexicon = lexicon;
    this.words = words;
    this.places = places;
    this.people = people;
  }

  /** Attaches the name that follows a title, directly, in apposition or after a joined title. */
  void attach(RolePhrase phrase, @Nullable RolePhrase next) {
    int at = skipHonorifics(skipAcronym(phrase.to));
    int person = places.personStarting(at);
    if (person < 0 && phrase.anchored()) {
      person = places.personStarting(skipHonorifics(skipWhere(phrase.to)));
    }
    if (person < 0
        && places.kindAt(at) == ActorKind.PERSON
        && places.actorAt(at) >= 0
        && places.from(places.actorAt(at)) < at
        && phrase.to > places.from(places.actorAt(at))) {
      person = places.actorAt(at); // the title was taken for part of the name
    }
    if (person >= 0) {
      NameAttacher.named(phrase, person, "title before name");
      if (phrase.plural) {
        more(phrase, person);
      } else {
        placeAfterName(phrase, person);
      }
      return;
    }
    if (next != null && !phrase.plural && !next.plural && !next.persons.isEmpty() && !next.became) {
      boolean dash = words.isHyphen(at) || words.is(at, "–") || words.is(at, "—");
      boolean beside =
          (next.left == at || dash && next.left == at + 1)
              && !next.rule.startsWith("name in apposition");
      boolean joined =
          words.is(at, "and")
              && (phrase.determiner == Determiner.NONE
                  || phrase.anchored()
                      && words.capitalised(phrase.coreFrom) == words.capitalised(next.coreFrom))
              && next.left == at + 1
              && next.determiner == Determiner.NONE
              && (!next.anchored() || next.placeByName)
              && next.rule.startsWith("title before");
      boolean alsoLeads = // "Vice President and head of the Energy Agency X"
          words.is(at, "and")
              && phrase.anchored()
              && next.left == at + 1
              && next.complement
              && next.places.isEmpty()
              && next.rule.startsWith("title before");
      boolean sharing = next.shared == phrase && next.left == at + 1;
      if (beside || joined || alsoLeads || sharing) {
        NameAttacher.named(
            phrase, next.persons.get(0), beside ? "title before title and name" : "joined titles");
        if (phrase.places.isEmpty() && next.placeByName) {
          phrase.places.addAll(next.places);
          phrase.stateSaid = next.stateSaid;
        }
        return;
      }
    }
    boolean bracket = words.is(at, "(");
    if (!bracket && !words.is(at, ",")) {
      return;
    }
    person = places.personStarting(skipHonorifics(at + 1));
    if (person < 0
        && next != null
        && next.left == at + 1
        && next.first().type().equals(Title.RANK)
        && !next.persons.isEmpty()) {
      person = next.persons.get(0); // "the supreme leader, Ayatollah …"
    }
    if (person < 0 || phrase.plural || phrase.determiner == Determiner.INDEFINITE) {
      return;
    }
    int end = places.to(person);
    boolean closed =
        end >= words.sentenceEnd(phrase.coreFrom)
            || words.is(end, ",")
            || words.is(end, ")")
            || words.is(end, ".")
            || words.is(end, ";")
            || words.is(end, "(")
            || words.is(end, "of")
            || words.is(end, "who")
            || acts(phrase, person, end);
    if (closed
        && (phrase.anchored() || phrase.determiner == Determiner.DEFINITE)
        && NameAttacher.fits(people, phrase, person)) {
      NameAttacher.named(phrase, person, "name in apposition after");
    }
  }

  /**
   * "The UK health secretary, X has said", without a second comma, of one who holds such office.
   */
  private boolean acts(RolePhrase phrase, int person, int next) {
    String tag = words.text().tag(next);
    return !phrase.places.isEmpty()
        && (tag.startsWith("VB") || tag.equals("MD"))
        && people.holds(people.of(person), phrase.places.get(0) + "/" + phrase.first().type());
  }

  private int skipHonorifics(int token) {
    int at = token;
    while (at < words.count()
        && at < token + 3
        && lexicon.is(words.lower(at), Cue.HONORIFIC)
        && places.personStarting(at) < 0) {
      at++;
    }
    return at;
  }

  /** Passes over "(AEOI)", the short name of the body before it. */
  private int skipAcronym(int token) {
    boolean acronym =
        words.is(token, "(")
            && words.is(token + 2, ")")
            && words.capitalised(token + 1)
            && places.personStarting(token + 1) < 0;
    return acronym ? token + 3 : token;
  }

  /** Passes over "in Vienna", where the title's holder is at. */
  private int skipWhere(int token) {
    Place place =
        words.is(token, "in") || words.is(token, "at") ? places.startingAt(token + 1) : null;
    if (place != null) {
      return place.to();
    }
    int actor = words.is(token, "in") ? places.actorAt(token + 1) : -1;
    return actor >= 0 && places.kindAt(token + 1) == ActorKind.LOCATION ? places.to(actor) : token;
  }

  private void more(RolePhrase phrase, int first) {
    int at = places.to(first);
    while (at < words.count()) {
      int next = at;
      if (words.is(next, ",")) {
        next++;
      }
      if (words.is(next, "and")) {
        next++;
      }
      int person = next == at ? -1 : places.personStarting(skipHonorifics(next));
      if (person < 0) {
        return;
      }
      phrase.persons.add(person);
      at = places.to(person);
    }
  }

  /** "Prime Minister Netanyahu of Israel". */
  private void placeAfterName(RolePhrase phrase, int person) {
    int at = places.to(person);
    if (!words.is(at, "of") || !phrase.places.isEmpty()) {
      return;
    }
    Place place = places.startingAt(words.is(at + 1, "the") ? at + 2 : at + 1);
    if (place != null && !place.adjective()) {
      phrase.places.add(place.code());
      phrase.stateSaid = place.state();
      phrase.placeByName = true;
    }
  }
}
