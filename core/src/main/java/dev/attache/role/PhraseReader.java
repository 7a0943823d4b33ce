package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.role.RoleLexicon.Cue;
import dev.attache.role.internal.Words;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside a title: modifiers, places, bodies, owners, complements. */
final class PhraseReader {
  private static final int LONGEST_COMPLEMENT = 12;

  private final RoleLexicon lexicon;
  private final Words words;
  private final PlaceMap places;
  private final TitleScanner scanner;

  PhraseReader(RoleLexicon lexicon, Words words, PlaceMap places, TitleScanner scanner) {
    this.lexicon = lexicon;
    this.words = words;
    this.places = places;
    this.scanner = scanner;
  }

  void read(RolePhrase phrase, @Nullable RolePhrase previous) {
    left(phrase, previous == null ? 0 : previous.to);
    right(phrase);
    owner(phrase, previous);
  }

  // ---- before the title

  private void left(RolePhrase phrase, int bound) {
    int first = Math.max(words.sentenceStart(phrase.coreFrom), bound);
    int at = phrase.coreFrom;
    while (at > first) {
      if (words.isHyphen(at - 1) && words.glued(at - 1) && at - 1 > first) {
        RoleLexicon.Modifier modifier = lexicon.modifier(words.lower(at - 2));
        if (modifier == null || !modifier.before()) {
          break;
        }
        at--;
        continue;
      }
      Place place = places.endingAt(at);
      if (place != null && place.from() >= first && takes(phrase, place) && !whereabouts(place)) {
        take(phrase, place);
        at = place.from();
        if (phrase.plural) {
          at = listed(phrase, at, first);
        }
        phrase.from = at;
        continue;
      }
      int body = scanner.bodyEndingAt(at);
      if (body >= first && phrase.body == null) {
        take(phrase, scanner.bodyAt(body));
        at = body;
        phrase.from = at;
        continue;
      }
      int organ = organEnding(at);
      if (organ >= 0 && places.from(organ) >= first && !phrase.anchored()) {
        phrase.places.add(places.actor(organ).text());
        at = places.from(organ);
        phrase.from = at;
        continue;
      }
      RoleLexicon.Modifier modifier = modifierAt(at - 1);
      if (modifier == null) {
        break;
      }
      at--;
      if (modifier.value() != null) {
        phrase.modifier = modifier.value();
      }
      if (modifier.keep()) {
        phrase.from = at;
      }
    }
    phrase.left = at;
  }

  /** "While in Brussels President …": a city after a preposition is not the title's. */
  private boolean whereabouts(Place place) {
    return places.kindAt(place.from()) == ActorKind.LOCATION
        && !place.adjective()
        && lexicon.is(words.lower(place.from() - 1), Cue.WHERE);
  }

  private RoleLexicon.@Nullable Modifier modifierAt(int token) {
    String word = words.lower(token);
    RoleLexicon.Modifier modifier = lexicon.modifier(word);
    return modifier != null && modifier.before() ? modifier : null;
  }

  private static boolean takes(RolePhrase phrase, Place place) {
    return phrase.places.isEmpty() || (place.state() && !phrase.stateSaid && place.body() == null);
  }

  private void take(RolePhrase phrase, Place place) {
    if (place.body() != null && phrase.body == null) {
      phrase.body = place.body();
    }
    if (phrase.places.isEmpty()) {
      phrase.places.add(place.code());
      phrase.stateSaid = place.state();
    } else {
      // "US NATO ambassador": the state sends, the organisation receives
      phrase.qualifier = phrase.places.get(0);
      phrase.places.set(0, place.code());
      phrase.stateSaid = true;
    }
  }

  private void take(RolePhrase phrase, RoleLexicon.@Nullable Body body) {
    if (body == null) {
      return;
    }
    phrase.body = body.type();
    if (body.place() != null && phrase.places.isEmpty()) {
      phrase.places.add(body.place());
      phrase.stateSaid = true;
    }
  }

  /** "Ukrainian, Moldovan and Polish prime ministers": the places before the last one. */
  private int listed(RolePhrase phrase, int at, int first) {
    while (at - 1 > first) {
      int before = at - 1;
      if (!words.is(before, "and") && !words.is(before, ",")) {
        break;
      }
      if (words.is(before, "and") && words.is(before - 1, ",")) {
        before--;
      }
      Place place = places.endingAt(before);
      if (place == null || place.from() < first || place.body() != null) {
        break;
      }
      phrase.places.add(0, place.code());
      at = place.from();
    }
    return at;
  }

  private int organEnding(int token) {
    int actor = places.actorAt(token - 1);
    return actor >= 0 && places.to(actor) == token && isOrgan(places.kindAt(token - 1))
        ? actor
        : -1;
  }

  private static boolean isOrgan(@Nullable ActorKind kind) {
    return kind == ActorKind.ORGANISATION
        || kind == ActorKind.INSTITUTION
        || kind == ActorKind.GROUP;
  }

  private void owner(RolePhrase phrase, @Nullable RolePhrase previous) {
    int at = phrase.left;
    if (at <= words.sentenceStart(phrase.coreFrom)) {
      return;
    }
    String before = words.lower(at - 1);
    if (words.isPossessive(at - 1)) {
      possessor(phrase, previous, at - 1);
    } else if (lexicon.is(before, Cue.OWNER)) {
      phrase.ownerPronoun = before;
      phrase.determiner = RolePhrase.Determiner.DEFINITE;
      phrase.left = at - 1;
    } else if (lexicon.is(before, Cue.DEFINITE)) {
      phrase.determiner = RolePhrase.Determiner.DEFINITE;
      phrase.left = at - 1;
      if (lexicon.is(words.lower(at - 2), Cue.DEFINITE)) {
        phrase.left = at - 2;
      }
    } else if (lexicon.is(before, Cue.INDEFINITE)) {
      phrase.determiner = RolePhrase.Determiner.INDEFINITE;
      phrase.left = at - 1;
    }
  }

  private void possessor(RolePhrase phrase, @Nullable RolePhrase previous, int mark) {
    phrase.determiner = RolePhrase.Determiner.DEFINITE;
    int person = places.personEnding(mark);
    boolean sent = phrase.first().takes().contains("to") && phrase.qualifier == null;
    if (sent
        && !phrase.places.isEmpty()
        && (person >= 0 || previous != null && previous.to == mark)) {
      phrase.qualifier = phrase.places.remove(0); // "the president's Ukraine envoy"
      phrase.stateSaid = false;
    }
    Place place = places.endingAt(mark);
    int organ = organEnding(mark);
    int body = scanner.bodyEndingAt(mark);
    if (person >= 0) {
      phrase.ownerPerson = person;
      phrase.left = places.from(person);
      if (previous != null && previous.to >= phrase.left) {
        phrase.ownerRole = previous;
        phrase.left = previous.left;
      }
    } else if (previous != null && previous.to == mark) {
      phrase.ownerRole = previous;
      phrase.left = previous.left;
    } else if (place != null && takes(phrase, place)) {
      take(phrase, place);
      phrase.left = phrase.plural ? listed(phrase, place.from(), 0) : place.from();
      if (phrase.plural) {
        ownersBefore(phrase);
      }
    } else if (body >= 0) {
      take(phrase, scanner.bodyAt(body));
      phrase.left = body;
      Place of = places.endingAt(body);
      if (of != null && phrase.places.isEmpty()) {
        take(phrase, of);
        phrase.left = of.from();
      }
    } else if (organ >= 0) {
      phrase.places.add(places.actor(organ).text());
      phrase.left = places.from(organ);
    } else if (lexicon.is(lexicon.spelling(words.lower(mark - 1)), Cue.NATION)
        || lexicon.is(lexicon.spelling(words.lower(mark - 1)), Cue.BODY)) {
      phrase.ownerNation = true;
      phrase.ownerBody = lexicon.is(lexicon.spelling(words.lower(mark - 1)), Cue.BODY);
      phrase.left = mark - 1;
      if (lexicon.is(words.lower(mark - 2), Cue.DEFINITE)) {
        phrase.left = mark - 2;
      }
    } else {
      phrase.left = mark;
    }
  }

  /** "Tehran's and Riyadh's foreign ministers". */
  private void ownersBefore(RolePhrase phrase) {
    int at = phrase.left;
    while ((words.is(at - 1, "and") || words.is(at - 1, ",")) && words.isPossessive(at - 2)) {
      Place place = places.endingAt(at - 2);
      if (place == null) {
        return;
      }
      phrase.places.add(0, place.code());
      phrase.left = place.from();
      at = place.from();
    }
  }

  // ---- after the title

  private void right(RolePhrase phrase) {
    int end = words.sentenceEnd(phrase.coreFrom);
    int at = phrase.coreTo;
    while (at < end) {
      int next = words.isHyphen(at) && words.glued(at - 1) ? at + 1 : at;
      RoleLexicon.Modifier modifier = lexicon.modifier(words.lower(next));
      if (modifier == null || !modifier.after()) {
        break;
      }
      phrase.modifier = modifier.value();
      at = next + 1;
      phrase.to = at;
    }
    for (int round = 0; round < 3 && at < end; round++) {
      String preposition = words.lower(at);
      if (!phrase.first().takes().contains(preposition)) {
        return;
      }
      int after = complement(phrase, preposition, at + 1, end);
      if (after < 0) {
        return;
      }
      at = after;
    }
  }

  /** Reads one prepositional phrase; one past its end, or −1 where it is none of the title's. */
  private int complement(RolePhrase phrase, String preposition, int at, int end) {
    if (at < end && words.is(at, "the")) {
      at++;
    }
    if (at >= end) {
      return -1;
    }
    boolean own = preposition.equals("of") || preposition.equals("from");
    Place place = places.startingAt(at);
    int organ = organStarting(at);
    if (organ >= 0 && (place == null || place.to() < places.to(organ))) {
      place(phrase, own, places.actor(organ).text(), false);
      phrase.to = places.to(organ);
      return phrase.to;
    }
    if (place != null
        && place.adjective()
        && place.body() == null
        && scanner.bodyAt(place.to()) == null) {
      phrase.ownerAfter = at; // "aide to Russian President …"
      return -1;
    }
    if (place != null) {
      return placed(phrase, own, place, end);
    }
    RoleLexicon.Body body = scanner.bodyAt(at);
    if (body != null && own) {
      take(phrase, body);
      phrase.complement = true;
      phrase.to = scanner.bodyEnd(at);
      return phrase.to;
    }
    if (places.kindAt(at) == ActorKind.LOCATION) {
      int actor = places.actorAt(at);
      place(phrase, own, places.actor(actor).text(), false);
      phrase.to = places.to(actor);
      return phrase.to;
    }
    if (!own && words.capitalised(at) && places.personStarting(at) < 0) {
      return topic(phrase, at, end);
    }
    if (!own || preposition.equals("of")) {
      phrase.ownerAfter = at;
    }
    return -1;
  }

  private int organStarting(int token) {
    int actor = places.actorAt(token);
    return actor >= 0 && places.from(actor) == token && isOrgan(places.kindAt(token)) ? actor : -1;
  }

  private void place(RolePhrase phrase, boolean own, String code, boolean state) {
    phrase.complement = true;
    if (own && phrase.places.isEmpty()) {
      phrase.places.add(code);
      phrase.stateSaid = state;
    } else if (phrase.qualifier == null) {
      phrase.qualifier = code;
    }
  }

  private int placed(RolePhrase phrase, boolean own, Place place, int end) {
    if (own && place.body() != null && phrase.body == null) {
      phrase.body = place.body();
    }
    place(phrase, own, place.code(), place.state());
    int at = place.to();
    phrase.to = at;
    RoleLexicon.Body body = scanner.bodyAt(at);
    if (body != null && own && phrase.body == null) {
      phrase.body = body.type();
      at = scanner.bodyEnd(at);
      phrase.to = at;
    }
    if (!phrase.plural || !own) {
      return at;
    }
    while (at < end) {
      int next = at;
      if (words.is(next, ",")) {
        next++;
      }
      if (words.is(next, "and")) {
        next++;
      }
      if (next == at) {
        return at;
      }
      if (words.is(next, "the")) {
        next++;
      }
      Place more = places.startingAt(next);
      if (more == null || more.adjective()) {
        return at;
      }
      phrase.places.add(more.code());
      at = more.to();
      phrase.to = at;
    }
    return at;
  }

  /** "for Humanitarian Affairs": capitalised words and what joins them. */
  private int topic(RolePhrase phrase, int at, int end) {
    int last = at;
    int t = at;
    int limit = Math.min(end, at + LONGEST_COMPLEMENT);
    while (t < limit) {
      String word = words.lower(t);
      if (words.capitalised(t) && places.personStarting(t) < 0) {
        last = ++t;
      } else if (word.equals("and") || word.equals("of") || word.equals("the")) {
        t++;
      } else {
        break;
      }
    }
    phrase.complement = true;
    if (phrase.qualifier == null) {
      phrase.qualifier = words.text().span(at, last).of(words.text().text());
    }
    phrase.to = last;
    return last;
  }
}
