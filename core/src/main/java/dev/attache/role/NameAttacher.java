package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.role.RoleLexicon.Cue;
import dev.attache.role.RolePhrase.Determiner;
import dev.attache.role.internal.PersonIndex;
import dev.attache.role.internal.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names a text puts beside its titles. */
final class NameAttacher {
  /** How many tokens before a title a verb of becoming is looked for. */
  private static final int BECOME_REACH = 6;

  /** How many sentences back "he" and "she" go. */
  private static final int SENTENCES = 3;

  private final RoleLexicon lexicon;
  private final Words words;
  private final PlaceMap places;
  private final PersonIndex people;

  NameAttacher(RoleLexicon lexicon, Words words, PlaceMap places, PersonIndex people) {
    this.lexicon = lexicon;
    this.words = words;
    this.places = places;
    this.people = people;
  }

  void attach(List<RolePhrase> phrases) {
    // from the right, so that "Foreign Minister Prince Faisal" finds the name at the second title
    for (int i = phrases.size() - 1; i >= 0; i--) {
      RolePhrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
      after(phrases.get(i), next);
    }
    for (int i = 0; i < phrases.size(); i++) {
      before(phrases.get(i), i == 0 ? null : phrases.get(i - 1));
    }
    for (RolePhrase phrase : phrases) {
      kin(phrase);
    }
    for (int i = 1; i < phrases.size(); i++) {
      passOn(phrases.get(i), phrases.get(i - 1), i > 1 ? phrases.get(i - 2) : null);
    }
  }

  /** "The wife of the president, X": hers is the name, unless X is president. */
  private void kin(RolePhrase phrase) {
    if (phrase.persons.size() == 1
        && words.is(phrase.left - 1, "of")
        && lexicon.is(words.lower(phrase.left - 2), Cue.KIN)
        && !people.holds(people.of(phrase.persons.get(0)), phrase.first().type())) {
      phrase.persons.clear();
      phrase.rule = "";
    }
  }

  /** "The spokesman for the president, X": the name is the spokesman's, unless X is president. */
  private void passOn(RolePhrase inner, RolePhrase outer, @Nullable RolePhrase before) {
    boolean listed = // "Minister X, adviser to the head of … Y"
        before != null
            && outer.determiner == Determiner.NONE
            && outer.rule.startsWith("name in apposition before")
            && outer.persons.equals(before.persons);
    boolean governed =
        outer.to == inner.left - 1
            && (outer.persons.isEmpty() || listed)
            && !inner.persons.isEmpty()
            && !inner.plural
            && !outer.plural
            && outer.first().takes().contains(words.lower(outer.to));
    if (!governed) {
      return;
    }
    boolean apposition = inner.rule.startsWith("name in apposition after");
    boolean direct =
        inner.rule.startsWith("title before name") && inner.determiner != Determiner.NONE;
    int person = inner.persons.get(0);
    if (!apposition && !direct || people.holds(people.of(person), inner.first().type())) {
      return;
    }
    outer.persons.clear();
    outer.persons.addAll(inner.persons);
    outer.rule = inner.rule;
    inner.persons.clear();
    inner.rule = "";
  }

  // ---- after the title

  private void after(RolePhrase phrase, @Nullable RolePhrase next) {
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
      named(phrase, person, "title before name");
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
      boolean sharing = next.shared == phrase && next.left == at + 1;
      if (beside || joined || sharing) {
        named(
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
        && fits(phrase, person)) {
      named(phrase, person, "name in apposition after");
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

  private void named(RolePhrase phrase, int person, String rule) {
    phrase.persons.add(person);
    phrase.rule = rule;
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

  // ---- before the title

  private void before(RolePhrase phrase, @Nullable RolePhrase previous) {
    if (!phrase.persons.isEmpty() || phrase.plural) {
      return;
    }
    int at = phrase.left;
    int start = words.sentenceStart(phrase.coreFrom);
    if (at > start && lexicon.is(words.lower(at - 1), Cue.DEFINITE)) {
      at--;
    } else if (at > start && lexicon.is(words.lower(at - 1), Cue.INDEFINITE)) {
      at--;
    }
    if (at - 1 <= start) {
      return;
    }
    if (previous != null
        && !previous.plural
        && previous.rule.startsWith("name in apposition before")
        && previous.to == at - 1
        && (words.is(at - 1, "and") || words.is(at - 1, ","))) {
      named(phrase, previous.persons.get(0), "name in apposition before joined titles");
      return;
    }
    boolean comma = words.is(at - 1, ",") || words.is(at - 1, "(");
    int person = comma ? places.personEnding(at - 1) : -1;
    if (person >= 0 && bareName(phrase)) {
      phrase.bareName = words.text().word(phrase.to);
      return;
    }
    if (person >= 0 && fits(phrase, person) && !listed(phrase, person)) {
      named(phrase, person, "name in apposition before");
      phrase.doubtful = lexicon.is(words.lower(phrase.to), Cue.SAY);
      return;
    }
    if (joinsBecome(phrase, previous, at)) {
      return;
    }
    become(phrase, at, start);
    if (phrase.persons.isEmpty()) {
      inCapacity(phrase, start);
    }
  }

  /** "Became foreign minister in 1998 and prime minister in 2001". */
  private boolean joinsBecome(RolePhrase phrase, @Nullable RolePhrase previous, int at) {
    boolean near =
        previous != null
            && previous.became
            && previous.persons.size() == 1
            && phrase.determiner == Determiner.NONE
            && words.is(at - 1, "and")
            && at - previous.to <= BECOME_REACH
            && personBetween(previous.to, at) < 0;
    if (!near || previous == null) {
      return false;
    }
    named(phrase, previous.persons.get(0), previous.rule);
    phrase.became = true;
    return true;
  }

  /** "His appointment as prime minister", "quit as a mayor", "as envoy, X could". */
  private void inCapacity(RolePhrase phrase, int start) {
    int as = phrase.left;
    as = words.is(as, "as") ? as : as - 1;
    as = words.is(as, "as") ? as : as - 1;
    if (as < start
        || !words.is(as, "as")
        || words.is(phrase.left, "the")
        || words.is(as - 1, "such")
        || words.is(as - 1, "well")) {
      return;
    }
    int person = places.personEnding(as); // "X as mayor, Y as governor"
    if (person < 0 && words.is(phrase.to, ",")) {
      person = places.personStarting(phrase.to + 1);
    }
    if (person < 0) {
      person = subject(start, as);
    }
    if (person >= 0) {
      named(phrase, person, "name of whom the text sees in this capacity");
      phrase.became = true;
    }
  }

  /** The last person before a token whom nothing governs, else the first of the sentence. */
  private int subject(int start, int token) {
    boolean owner = false; // "his appointment as", "Berg's last term as"
    for (int t = token - 2; t >= Math.max(start, token - 4); t--) {
      owner |= lexicon.is(words.lower(t), Cue.OWNER) || words.isPossessive(t);
    }
    if (owner) {
      return personBefore(token, start);
    }
    for (int t = token - 1; t >= start; t--) {
      int person = places.personStarting(t);
      String before = words.lower(t - 1);
      if (person >= 0
          && !words.isPossessive(places.to(person))
          && !lexicon.is(before, Cue.GOVERN)
          && !lexicon.is(before, Cue.WHERE)) {
        return person;
      }
    }
    return firstPerson(start, token);
  }

  private int firstPerson(int from, int to) {
    for (int t = from; t < to; t++) {
      if (places.kindAt(t) == ActorKind.PERSON) {
        return places.actorAt(t);
      }
    }
    return -1;
  }

  /** Of "he" or "she": who comes first in the last of a few sentences before that has a name. */
  private int subjectBefore(int verb, int start) {
    boolean pronoun = false;
    for (int t = verb - 1; t >= Math.max(start, verb - 4); t--) {
      pronoun |= words.is(t, "he") || words.is(t, "she");
    }
    int end = start;
    for (int k = 0; pronoun && k < SENTENCES && end > 0; k++) {
      int from = words.sentenceStart(end - 1);
      int person = firstPerson(from, end);
      if (person >= 0) {
        return person;
      }
      end = from;
    }
    return -1;
  }

  /** "X, Y and Z were appointed the …": the title is not that of the last of them alone. */
  private boolean severalBefore(int person, int start) {
    int at = places.from(person);
    boolean joined =
        words.is(at - 1, "and") && at - 2 >= start && !lexicon.is(words.lower(at - 2), Cue.BE);
    return joined && (places.personEnding(at - 1) >= 0 || places.personEnding(at - 2) >= 0);
  }

  /** "X, Minister of Trade Berg, Y": the title is that of a name the recogniser does not know. */
  private boolean bareName(RolePhrase phrase) {
    int next = phrase.to;
    boolean closed =
        words.is(next + 1, ",") || words.is(next + 1, ".") || words.is(next + 1, "and");
    return phrase.determiner == Determiner.NONE
        && closed
        && words.capitalised(phrase.coreFrom)
        && words.capitalised(next)
        && !words.allCapitals(next)
        && places.actorAt(next) < 0;
  }

  /** "Merkel, the chancellor and …": a list of people, where titles belong to later names. */
  private boolean listed(RolePhrase phrase, int person) {
    return phrase.determiner == Determiner.NONE && !phrase.anchored() && words.is(phrase.to, "and");
  }

  private void become(RolePhrase phrase, int at, int start) {
    if (lexicon.is(words.lower(at - 1), Cue.GOVERN)) {
      return; // "appointed by the minister", "adviser to the minister"
    }
    boolean verb = false;
    for (int t = at - 1; t >= Math.max(start, at - BECOME_REACH) && !verb; t--) {
      verb = lexicon.is(words.lower(t), Cue.BECOME) || appointed(t, at);
      boolean link =
          (words.is(t, "is") || words.is(t, "was"))
              && t == at - 1
              && (places.personEnding(t) >= 0
                  || (words.is(t - 1, "who") && places.personEnding(t - 2) >= 0));
      verb |= link;
      if (!verb && (words.is(t, ",") || words.is(t, "that") || words.is(t, "said"))) {
        return;
      }
      if (verb) {
        int person = personBetween(t, at);
        if (person < 0) {
          person = personBefore(t, start);
        }
        if (person < 0) {
          person = subjectBefore(t, start);
        }
        if (person >= 0 && !(places.from(person) < t && severalBefore(person, start))) {
          named(phrase, person, "name before a verb of becoming");
          phrase.became = true;
        }
      }
    }
  }

  /** "Was named", or "named X": not "named an envoy", whose subject is somebody else. */
  private boolean appointed(int verb, int title) {
    if (!lexicon.is(words.lower(verb), Cue.APPOINT)) {
      return false;
    }
    return lexicon.is(words.lower(verb - 1), Cue.BE)
        || lexicon.is(words.lower(verb - 2), Cue.BE)
        || personBetween(verb, title) >= 0;
  }

  private int personBefore(int token, int start) {
    for (int t = token - 1; t >= Math.max(start, token - 40); t--) {
      if (places.kindAt(t) == ActorKind.PERSON) {
        return places.actorAt(t);
      }
    }
    return -1;
  }

  private int personBetween(int from, int to) {
    for (int t = to - 1; t > from; t--) {
      if (places.kindAt(t) == ActorKind.PERSON) {
        return places.actorAt(t);
      }
    }
    return -1;
  }

  /** False where the person is known to serve another state than the phrase names. */
  private boolean fits(RolePhrase phrase, int person) {
    if (phrase.places.isEmpty() || !phrase.stateSaid) {
      return true;
    }
    PersonIndex.Someone someone = people.of(person);
    String country = someone == null ? null : people.country(someone);
    if (country == null || country.equals(phrase.places.get(0)) || someone == null) {
      return true;
    }
    return people.tenures(someone).stream()
        .anyMatch(t -> t.officeId().startsWith(phrase.places.get(0) + "/"));
  }
}
