package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameIndex;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.Organization;
import dev.attache.knowledge.SenseKind;
import dev.attache.role.internal.Words;
import dev.attache.text.AnnotatedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a text names states, organisations and actors, by token. Made for one analysis. */
final class PlaceMap {
  /** How many tokens a place is looked for that goes on over another. */
  private static final int LONGEST = 8;

  private final @Nullable Place[] starting;
  private final @Nullable Place[] ending;
  private final int[] actorFrom;
  private final int[] actorTo;
  private final int[] actorOf;
  private final List<ActorMention> names;
  private final KnowledgeBase knowledge;
  private final NameIndex index;
  private final Words words;

  private PlaceMap(Words words, List<ActorMention> names, KnowledgeBase knowledge) {
    int n = words.count();
    this.starting = new Place[n + 1];
    this.ending = new Place[n + 1];
    this.actorOf = new int[n + 1];
    this.actorFrom = new int[names.size()];
    this.actorTo = new int[names.size()];
    this.names = names;
    this.knowledge = knowledge;
    this.index = knowledge.names();
    this.words = words;
  }

  static PlaceMap of(Words words, List<ActorMention> names, KnowledgeBase knowledge) {
    PlaceMap map = new PlaceMap(words, names, knowledge);
    map.placeActors(words.text());
    int t = 0;
    while (t < words.count()) {
      Place place = map.read(t);
      if (place != null) {
        place = map.ofState(place);
        map.starting[place.from()] = place;
        map.ending[place.to()] = place;
        t = place.to();
      } else {
        t++;
      }
    }
    return map;
  }

  /** "The Cambodian Senate": not the one that a bare "Senate" would be. */
  private Place ofState(Place place) {
    Place before = place.body() == null ? null : ending[place.from()];
    return before != null
            && before.adjective()
            && before.state()
            && !before.code().equals(place.code())
        ? new Place(before.from(), place.to(), before.code(), true, place.body(), false)
        : place;
  }

  private void placeActors(AnnotatedText text) {
    java.util.Arrays.fill(actorOf, -1);
    for (int i = 0; i < names.size(); i++) {
      int from = text.tokenFrom(names.get(i).span().start());
      int to = from;
      while (to < text.tokenCount() && text.start(to) < names.get(i).span().end()) {
        actorOf[to++] = i;
      }
      actorFrom[i] = from;
      actorTo[i] = to;
    }
  }

  private @Nullable Place read(int token) {
    if (!words.capitalised(token) || kindAt(token) == ActorKind.PERSON) {
      return null;
    }
    NameIndex.Match match = index.longestMatch(words.text(), token);
    if (match == null) {
      return known(token);
    }
    int end = match.endToken();
    Place state = known(token);
    if (state != null && state.to() < end) {
      return state; // "US" of "US Treasury Secretary"
    }
    for (int t = token; t < end; t++) {
      if (kindAt(t) == ActorKind.PERSON) {
        return null;
      }
    }
    return choose(match.senses(), token, end);
  }

  /** A state the recogniser knows by another name. */
  private @Nullable Place known(int token) {
    int actor = actorAt(token);
    if (actor < 0 || actorFrom[actor] != token || names.get(actor).kind() != ActorKind.COUNTRY) {
      return null;
    }
    String country = names.get(actor).country();
    return country == null ? null : new Place(token, actorTo[actor], country, true, null, false);
  }

  private @Nullable Place choose(List<NameSense> senses, int from, int to) {
    Place best = null;
    int bestRank = Integer.MAX_VALUE;
    ActorKind kind = kindAt(from);
    for (NameSense sense : senses) {
      int rank = rank(sense.kind(), kind) + (sense.exact() ? 0 : 20);
      if (rank >= bestRank) {
        continue;
      }
      Place place = place(sense, from, to);
      if (place != null) {
        best = place;
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(SenseKind sense, @Nullable ActorKind kind) {
    if (kind == ActorKind.ORGANISATION && sense == SenseKind.ORGANISATION
        || kind == ActorKind.INSTITUTION && sense == SenseKind.INSTITUTION) {
      return -1;
    }
    return switch (sense) {
      case COUNTRY -> 0;
      case DEMONYM_ADJECTIVE -> 1;
      case DEMONYM_NOUN, DEMONYM_PLURAL -> 2;
      case ORGANISATION -> 3;
      case INSTITUTION -> 4;
      case SEAT -> 5;
      case GROUP, PARTY -> 6;
      case CAPITAL -> 7;
      case REGION, REGIONAL_ADJECTIVE -> 8;
      default -> 9;
    };
  }

  private @Nullable Place place(NameSense sense, int from, int to) {
    String country = sense.country();
    return switch (sense.kind()) {
      case COUNTRY -> new Place(from, to, sense.key(), true, null, false);
      case DEMONYM_ADJECTIVE, DEMONYM_NOUN, DEMONYM_PLURAL ->
          new Place(from, to, country == null ? sense.key() : country, true, null, true);
      case ORGANISATION, GROUP, PARTY -> new Place(from, to, sense.key(), false, null, false);
      case INSTITUTION, SEAT ->
          new Place(
              from,
              to,
              country == null ? parent(sense.key()) : country,
              country != null,
              sense.office() == null ? "other" : sense.office(),
              false);
      case CAPITAL -> country == null ? null : new Place(from, to, country, true, null, false);
      case REGION -> new Place(from, to, sense.name(), false, null, false);
      case REGIONAL_ADJECTIVE -> new Place(from, to, sense.name(), false, null, true);
      default -> null;
    };
  }

  /** The organisation an institution is part of, else its own key. */
  private String parent(String key) {
    Organization institution = knowledge.organization(key);
    String parent = institution == null ? null : institution.parent();
    return parent == null ? key : parent;
  }

  /** The place whose first token is {@code token}, or null. */
  @Nullable Place startingAt(int token) {
    return token < 0 || token >= starting.length ? null : starting[token];
  }

  /** The place whose last token is before {@code token}, or null. */
  @Nullable Place endingAt(int token) {
    return token < 0 || token >= ending.length ? null : ending[token];
  }

  /** The place that begins before {@code token} and goes on after it, or null. */
  @Nullable Place over(int token) {
    for (int t = token - 1; t >= Math.max(0, token - LONGEST); t--) {
      Place place = starting[t];
      if (place != null) {
        return place.to() > token ? place : null;
      }
    }
    return null;
  }

  /** Index of the actor mention at a token, or −1. */
  int actorAt(int token) {
    return token < 0 || token >= actorOf.length ? -1 : actorOf[token];
  }

  @Nullable ActorKind kindAt(int token) {
    int actor = actorAt(token);
    return actor < 0 ? null : names.get(actor).kind();
  }

  ActorMention actor(int index) {
    return names.get(index);
  }

  int from(int actor) {
    return actorFrom[actor];
  }

  int to(int actor) {
    return actorTo[actor];
  }

  /** Index of the person whose name begins at {@code token}, or −1. */
  int personStarting(int token) {
    int actor = actorAt(token);
    return actor >= 0 && actorFrom[actor] == token && names.get(actor).kind() == ActorKind.PERSON
        ? actor
        : -1;
  }

  /** Index of the person whose name ends before {@code token}, or −1. */
  int personEnding(int token) {
    int actor = actorAt(token - 1);
    return actor >= 0 && actorTo[actor] == token && names.get(actor).kind() == ActorKind.PERSON
        ? actor
        : -1;
  }

  /** Index of the organisation, institution or group that begins at {@code token}, or −1. */
  int organStarting(int token) {
    int actor = actorAt(token);
    return actor >= 0 && actorFrom[actor] == token && isOrgan(names.get(actor).kind()) ? actor : -1;
  }

  /** Index of the organisation, institution or group that ends before {@code token}, or −1. */
  int organEnding(int token) {
    int actor = actorAt(token - 1);
    return actor >= 0 && actorTo[actor] == token && isOrgan(names.get(actor).kind()) ? actor : -1;
  }

  private static boolean isOrgan(ActorKind kind) {
    return kind == ActorKind.ORGANISATION
        || kind == ActorKind.INSTITUTION
        || kind == ActorKind.GROUP;
  }

  /**
   * "Ukrainian, Moldovan and Polish prime ministers": adds the places before the last one, which
   * begins at {@code token}, at the head of {@code codes}; returns where the first of them begins.
   */
  int listedBefore(List<String> codes, int token, int first) {
    int at = token;
    while (at - 1 > first) {
      int before = at - 1;
      if (!words.is(before, "and") && !words.is(before, ",")) {
        break;
      }
      if (words.is(before, "and") && words.is(before - 1, ",")) {
        before--;
      }
      Place place = endingAt(before);
      if (place == null || place.from() < first || place.body() != null) {
        break;
      }
      codes.add(0, place.code());
      at = place.from();
    }
    return at;
  }
}
