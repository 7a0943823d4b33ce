package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.role.RoleLexicon.Cue;
import dev.attache.role.internal.Words;
import org.jspecify.annotations.Nullable;

/** What stands directly before a title: modifiers, places, bodies. */
final class BeforeTitle {
  private static final int LONGEST_FIELD = 10; // tokens

  private final RoleLexicon lexicon;
  private final Words words;
  private final PlaceMap places;
  private final TitleScanner scanner;

  BeforeTitle(RoleLexicon lexicon, Words words, PlaceMap places, TitleScanner scanner) {
    this.lexicon = lexicon;
    this.words = words;
    this.places = places;
    this.scanner = scanner;
  }

  /** Reads back from the title, not further than {@code bound}. */
  void read(RolePhrase phrase, int bound) {
    int first = Math.max(words.sentenceStart(phrase.coreFrom), bound);
    int at = phrase.coreFrom;
    int field = unknownField(phrase, first);
    if (field < at) {
      phrase.field = WrittenOffice.of(words, field, words.is(at - 1, "and") ? phrase.coreFrom : at);
      at = field;
      phrase.from = at;
    }
    Place around = places.over(at);
    if (around != null && around.from() >= first && phrase.takes(around)) {
      phrase.take(around); // "Iranian parliament" of "Iranian parliament speaker"
      house(phrase, around.from(), at);
      at = around.from();
      phrase.from = at;
    }
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
      if (place != null && place.from() >= first && phrase.takes(place) && !whereabouts(place)) {
        phrase.take(place);
        house(phrase, place.from(), at);
        at = place.from();
        if (phrase.plural) {
          at = places.listedBefore(phrase.places, at, first);
        }
        phrase.from = at;
        continue;
      }
      int body = scanner.bodyEndingAt(at);
      if (body >= first && phrase.body == null) {
        phrase.take(scanner.bodyAt(body));
        house(phrase, body, at);
        at = body;
        phrase.from = at;
        continue;
      }
      int organ = places.organEnding(at);
      if (organ >= 0
          && places.from(organ) >= first
          && words.capitalised(at - 1)
          && !phrase.anchored()) {
        phrase.places.add(places.actor(organ).text());
        at = places.from(organ);
        phrase.from = at;
        continue;
      }
      int region = regionEnding(phrase, at);
      if (region >= first) {
        phrase.qualifier = words.text().span(region, at).of(words.text().text());
        at = region;
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

  /** "Knesset Speaker": the house is named with its speaker. */
  private void house(RolePhrase phrase, int from, int to) {
    boolean named = words.capitalised(to - 1) && "speaker".equals(phrase.body);
    if (named && phrase.first().words().equals("speaker") && phrase.ofBody == null) {
      phrase.ofBody = "of the " + WrittenOffice.of(words, from, to);
    }
  }

  /** Where "Pensions" or "Water, Forests and Pensions" begins before "Minister", else the title. */
  private int unknownField(RolePhrase phrase, int first) {
    Title title = phrase.first();
    int core = phrase.coreFrom;
    boolean open = title.takesField();
    boolean more = title.portfolio() && words.is(core - 1, "and");
    if (phrase.plural || !open && !more || !words.capitalised(core)) {
      return core;
    }
    int from = core;
    boolean listed = false;
    for (int t = core - 1; t >= Math.max(first, core - LONGEST_FIELD); t--) {
      if (words.is(t, "and") && from == t + 1) {
        listed = true;
      } else if (!(words.is(t, ",") && listed && from == t + 1)) {
        if (!fieldWord(t) || t == first && !listed && core - t < 3) {
          break;
        }
        from = t;
      }
    }
    return from;
  }

  private boolean fieldWord(int token) {
    String word = words.lower(token);
    ActorKind kind = places.kindAt(token);
    return words.capitalised(token)
        && word.length() > 3
        && (kind == null || kind == ActorKind.ORGANISATION)
        && places.endingAt(token + 1) == null
        && places.startingAt(token) == null
        && modifierAt(token) == null
        && scanner.bodyEndingAt(token + 1) < 0
        && !scanner.titleAt(token)
        && !lexicon.isCue(word);
  }

  /** "While in Brussels President …": a city after a preposition is not the title's. */
  private boolean whereabouts(Place place) {
    return places.kindAt(place.from()) == ActorKind.LOCATION
        && !place.adjective()
        && lexicon.is(words.lower(place.from() - 1), Cue.WHERE);
  }

  /** First token of a region before a title of somebody sent there: "Middle East envoy"; or −1. */
  private int regionEnding(RolePhrase phrase, int at) {
    int actor = places.actorAt(at - 1);
    return actor >= 0
            && places.to(actor) == at
            && places.kindAt(at - 1) == ActorKind.LOCATION
            && phrase.qualifier == null
            && phrase.first().isSent()
        ? places.from(actor)
        : -1;
  }

  private RoleLexicon.@Nullable Modifier modifierAt(int token) {
    String word = words.lower(token);
    RoleLexicon.Modifier modifier = lexicon.modifier(word);
    return modifier != null && modifier.before() ? modifier : null;
  }
}
