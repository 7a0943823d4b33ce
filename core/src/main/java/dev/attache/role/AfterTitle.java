package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.role.internal.Words;

/** What stands after a title: "-elect", "of France", "for Humanitarian Affairs". */
final class AfterTitle {
  private static final int LONGEST_COMPLEMENT = 12; // tokens
  private static final int LONGEST_MATTER = 6; // tokens

  private final RoleLexicon lexicon;
  private final Words words;
  private final PlaceMap places;
  private final TitleScanner scanner;
  private final Matters matters;

  AfterTitle(RoleLexicon lexicon, Words words, PlaceMap places, TitleScanner scanner) {
    this.lexicon = lexicon;
    this.words = words;
    this.places = places;
    this.scanner = scanner;
    this.matters = new Matters(lexicon, words, places);
  }

  /** Reads on from the title to the end of what belongs to it. */
  void read(RolePhrase phrase) {
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
    Place around = places.over(phrase.coreTo);
    if (around != null && around.from() > phrase.coreFrom) {
      phrase.take(around); // "head of the Office of the President of Norway"
      phrase.complement = true;
      at = around.to();
      phrase.to = at;
    }
    int more =
        phrase.plural || !phrase.first().isPortfolio() ? at : matters.field(at, end, scanner);
    if (more > at) {
      phrase.written = WrittenOffice.of(words, phrase.coreFrom, more);
      at = more;
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
      at = beyond(phrase, words.is(at + 1, "the") ? at + 2 : at + 1, after);
    }
  }

  /** One past "region" of "of the Kherson region", "mission to Moldova" of "the OSCE mission …". */
  private int beyond(RolePhrase phrase, int from, int at) {
    int next = at;
    if (lexicon.is(words.lower(at), RoleLexicon.Cue.REGION)) {
      next++;
    } else if (!phrase.places.isEmpty() || phrase.ofBody != null) {
      next += lexicon.is(words.lower(at), RoleLexicon.Cue.MISSION) ? 1 : 0;
      if (!lexicon.is(words.lower(next - 1), RoleLexicon.Cue.MISSION)) {
        return at;
      }
      boolean to = words.is(next, "in") || words.is(next, "to") || words.is(next, "at");
      Place host = to ? places.startingAt(words.is(next + 1, "the") ? next + 2 : next + 1) : null;
      next = host == null || host.adjective() ? next : host.to();
      ofBody(phrase, from, next);
    }
    phrase.to = Math.max(phrase.to, next);
    return next;
  }

  /** Reads one prepositional phrase; one past its end, or −1 where it is none of the title's. */
  private int complement(RolePhrase phrase, String preposition, int at, int end) {
    if (at < end && words.is(at, "the")) {
      at++;
    }
    if (lexicon.is(words.lower(at), RoleLexicon.Cue.REGION) && words.is(at + 1, "of")) {
      at += words.is(at + 2, "the") ? 3 : 2; // "of the city of Kharkiv"
    }
    if (at >= end) {
      return -1;
    }
    boolean own = phrase.first().owns(preposition);
    Place place = places.startingAt(at);
    int organ = places.organStarting(at);
    RoleLexicon.Body body = scanner.bodyAt(at);
    boolean common = body != null && own && organ >= 0 && scanner.bodyEnd(at) >= places.to(organ);
    boolean longer =
        organ >= 0
            && !common
            && words.capitalised(places.to(organ) - 1)
            && (place == null || place.to() < places.to(organ) && !words.is(place.to(), "for"));
    if (longer && own && ofState(organ)) {
      stateBody(phrase, at, organ);
      return phrase.to;
    }
    if (longer) {
      place(phrase, own, places.actor(organ).text(), false);
      phrase.organ = true;
      phrase.to = places.to(organ);
      return phrase.to;
    }
    boolean field = place != null && place.adjective() && fieldAfter(preposition, place.to());
    place = field ? null : place;
    if (place != null
        && (place.adjective() || own && scanner.titleAt(place.to()))
        && place.body() == null
        && scanner.bodyAt(place.to()) == null) {
      phrase.ownerAfter = at; // "aide to Russian President …"
      return -1;
    }
    if (place != null && words.isPossessive(place.to())) {
      if (own && !phrase.plural && theirBody(phrase, place)) {
        return phrase.to;
      }
      if (!preposition.equals("of")) {
        phrase.ownerAfter = at; // "adviser to Norway's foreign minister"
      }
      if (phrase.plural || phrase.ownerAfter >= 0) {
        return -1; // "foreign ministers of Norway's neighbours"
      }
    }
    if (place != null) {
      int to = placed(phrase, own, place, end);
      return own || phrase.plural ? to : matters.after(phrase, preposition, at, to);
    }
    if (scanner.titleAt(at)) {
      phrase.ownerAfter = at; // "adviser to the head of …"
      return -1;
    }
    if (body != null && own) {
      phrase.take(body);
      phrase.complement = true;
      phrase.to = scanner.bodyEnd(at);
      ofBody(phrase, at, phrase.to);
      return phrase.to;
    }
    if (places.kindAt(at) == ActorKind.LOCATION) {
      int actor = places.actorAt(at);
      place(phrase, own, places.actor(actor).text(), false);
      phrase.to = places.to(actor);
      return own ? phrase.to : matters.after(phrase, preposition, at, phrase.to);
    }
    boolean where = preposition.equals("in") || preposition.equals("at");
    boolean matter = !where && (!preposition.equals("of") || phrase.first().isPortfolio());
    if (matter && words.capitalised(at) && places.personStarting(at) < 0) {
      phrase.ownerUnknown = own && phrase.places.isEmpty();
      int after = topic(phrase, at, end);
      if (phrase.first().portfolio() && phrase.places.isEmpty()) {
        phrase.written = WrittenOffice.of(words, phrase.coreFrom, phrase.to);
      }
      if (preposition.equals("for")) {
        phrase.matter = "for " + WrittenOffice.of(words, at, phrase.to);
      }
      return after;
    }
    int affairs = matter ? affairs(at, end) : -1;
    if (affairs > 0) {
      phrase.complement = true;
      phrase.to = affairs;
      if (phrase.first().words().contains("secretary")) {
        phrase.matter = preposition + " " + WrittenOffice.of(words, at, affairs);
      }
      return affairs;
    }
    if (matter || own) {
      phrase.ownerAfter = at;
    }
    return -1;
  }

  /** "For European Affairs": the adjective of a region that describes a matter. */
  private boolean fieldAfter(String preposition, int at) {
    return preposition.equals("for")
        && words.capitalised(at)
        && !scanner.titleAt(at)
        && scanner.bodyAt(at) == null
        && places.actorAt(at) < 0;
  }

  /** Reads "Norway's Security Council" after "of": the state owns, the body is led. */
  private boolean theirBody(RolePhrase phrase, Place state) {
    int from = state.to() + 1;
    RoleLexicon.Body body = scanner.bodyAt(from);
    int organ = places.organStarting(from);
    int end = organ < 0 ? from : places.to(organ);
    body = body != null && scanner.bodyEnd(from) < end ? null : body; // "Cabinet Secretariat"
    if (body == null && organ < 0) {
      return false;
    }
    place(phrase, true, state.code(), state.state());
    phrase.take(body);
    phrase.to = body == null ? end : scanner.bodyEnd(from);
    phrase.ofBody = "of the " + WrittenOffice.of(words, from, phrase.to);
    return true;
  }

  /** Whether a body that no table has is one of a state, by its kind or its words. */
  private boolean ofState(int organ) {
    if (places.kindAt(places.from(organ)) == ActorKind.INSTITUTION) {
      return true;
    }
    boolean found = false;
    for (int t = places.from(organ); t < places.to(organ); t++) {
      found |= lexicon.is(words.lower(t), RoleLexicon.Cue.STATE_BODY);
      if (lexicon.is(words.lower(t), RoleLexicon.Cue.PRIVATE_BODY)) {
        return false;
      }
    }
    return found;
  }

  /** "Of the Health Office of Norway": the body is part of the office, the state its place. */
  private void stateBody(RolePhrase phrase, int at, int organ) {
    int from = at;
    int to = places.to(organ);
    String country = places.actor(organ).country();
    Place before = places.startingAt(at);
    if (before != null && before.body() == null && before.to() < to) {
      country = before.code();
      from = before.state() ? before.to() : from;
      from += words.isPossessive(from) ? 1 : 0;
    }
    Place after = places.endingAt(to);
    if (after != null && after.state() && after.body() == null && after.from() > from) {
      country = after.code();
      to = after.from();
      while (to > from && (words.is(to - 1, "the") || words.is(to - 1, "of"))) {
        to--;
      }
    }
    phrase.complement = true;
    phrase.to = places.to(organ);
    ofBody(phrase, from, to);
    if (phrase.places.isEmpty() && country != null) {
      phrase.places.add(country);
      phrase.stateSaid = true;
    }
  }

  private void ofBody(RolePhrase phrase, int from, int to) {
    String the = words.is(from - 1, "the") || from > 1 && words.is(from - 2, "the") ? "the " : "";
    phrase.ofBody = "of " + the + WrittenOffice.of(words, from, to);
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
    if (own && place.body() != null) {
      at = ofWhichState(phrase, place);
    }
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

  /** "The House of Representatives of Norway": not the one that the bare name would be. */
  private int ofWhichState(RolePhrase phrase, Place body) {
    int at = body.to();
    Place state = null;
    if (words.is(at, "of")) {
      state = places.startingAt(words.is(at + 1, "the") ? at + 2 : at + 1);
    }
    boolean said = state != null && state.state() && state.body() == null && !state.adjective();
    if (said && state != null && phrase.places.remove(body.code())) {
      phrase.places.add(0, state.code());
      phrase.stateSaid = true;
      at = state.to();
      phrase.to = at;
    }
    if (body.state() || said) {
      ofBody(phrase, body.from(), body.to());
    }
    return at;
  }

  /** One past "political affairs" and the like before a name, a comma or the end, or −1. */
  private int affairs(int at, int end) {
    int limit = Math.min(end, at + LONGEST_MATTER);
    for (int t = at; t < limit && !words.capitalised(t) && !words.is(t, ","); t++) {
      if (lexicon.is(words.lower(t), RoleLexicon.Cue.MATTER)) {
        int next = t + 1;
        String word = words.lower(next);
        boolean closed =
            next >= end
                || word.equals(",")
                || word.equals(".")
                || word.equals("who")
                || lexicon.is(word, RoleLexicon.Cue.GOVERN)
                || lexicon.is(word, RoleLexicon.Cue.WHERE);
        return closed || places.personStarting(next) >= 0 ? next : -1;
      }
    }
    return -1;
  }

  /** The comma of "for Forests, Water and Trade": capitals, "and", and no name in between. */
  private boolean listGoesOn(int comma, int limit) {
    boolean joined = false;
    for (int t = comma + 1; t < limit && places.personStarting(t) < 0; t++) {
      boolean and = words.is(t, "and");
      if (joined && words.capitalised(t)) {
        return !scanner.titleAt(t) && places.startingAt(t) == null;
      }
      if (!and && !words.is(t, ",") && !words.capitalised(t)
          || scanner.titleAt(t)
          || places.startingAt(t) != null) {
        return false;
      }
      joined |= and;
    }
    return false;
  }

  /** "for Humanitarian Affairs": capitalised words and what joins them. */
  private int topic(RolePhrase phrase, int at, int end) {
    int last = at;
    int t = at;
    int limit = Math.min(end, at + LONGEST_COMPLEMENT);
    while (t < limit && (t == at || !scanner.titleAt(t))) {
      String word = words.lower(t);
      if (words.capitalised(t) && places.personStarting(t) < 0) {
        Place place = words.is(t - 1, "of") ? places.startingAt(t) : null;
        if (place != null && place.state() && place.body() == null && phrase.places.isEmpty()) {
          phrase.places.add(place.code()); // "for Relations with the Parliament of Norway"
        }
        last = ++t;
      } else if (word.equals("and") || word.equals("of") || word.equals("the")) {
        t++;
      } else if (word.equals(",") && listGoesOn(t, limit)) {
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
