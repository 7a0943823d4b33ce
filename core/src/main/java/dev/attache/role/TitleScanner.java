package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.internal.WordTrie;
import dev.attache.role.internal.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words of titles and of the bodies beside them. Made for one analysis. */
final class TitleScanner {
  private static final int LONGEST_BODY = 5; // tokens before its last title

  private final RoleLexicon lexicon;
  private final Words words;
  private final PlaceMap places;
  private final BitSet titles = new BitSet(); // by first token, once scanned
  private final int[] bodyFrom; // by the token after its last
  private final int[] bodyTo; // by its first token
  private final RoleLexicon.@Nullable Body[] bodies; // by first token

  TitleScanner(RoleLexicon lexicon, Words words, PlaceMap places) {
    this.lexicon = lexicon;
    this.words = words;
    this.places = places;
    int n = words.count();
    this.bodyFrom = new int[n + 1];
    this.bodyTo = new int[n + 1];
    this.bodies = new RoleLexicon.Body[n + 1];
    java.util.Arrays.fill(bodyFrom, -1);
    findBodies();
  }

  private void findBodies() {
    int t = 0;
    while (t < words.count()) {
      int end = t;
      RoleLexicon.Body body = null;
      WordTrie<RoleLexicon.Body> node = lexicon.bodies();
      for (int u = t; u < words.sentenceEnd(t); u++) {
        node = node.step(lexicon.spelling(words.lower(u)));
        if (node == null) {
          break;
        }
        if (!node.values().isEmpty()) {
          body = node.values().get(0);
          end = u + 1;
        }
      }
      if (body == null) {
        t++;
        continue;
      }
      bodies[t] = body;
      bodyTo[t] = end;
      bodyFrom[end] = t;
      t = end;
    }
  }

  /** First token of the body that ends before {@code token}, or −1. */
  int bodyEndingAt(int token) {
    return token < 0 || token >= bodyFrom.length ? -1 : bodyFrom[token];
  }

  /** Whether a title begins at a token, once the text was scanned. */
  boolean titleAt(int token) {
    return titles.get(token);
  }

  RoleLexicon.@Nullable Body bodyAt(int token) {
    return token < 0 || token >= bodies.length ? null : bodies[token];
  }

  int bodyEnd(int token) {
    return bodyTo[token];
  }

  /** Every title, longest first from the left, with what stands inside it. */
  List<RolePhrase> scan() {
    List<RolePhrase> found = new ArrayList<>();
    int t = 0;
    while (t < words.count()) {
      RolePhrase phrase = at(t);
      if (phrase == null) {
        t++;
      } else {
        found.add(phrase);
        titles.set(t);
        t = phrase.coreTo;
      }
    }
    return found;
  }

  private @Nullable RolePhrase at(int token) {
    WordTrie<RoleLexicon.Entry> node = lexicon.titles();
    List<RoleLexicon.Entry> best = List.of();
    int bestEnd = token;
    Place inside = null;
    Place bestInside = null;
    int limit = words.sentenceEnd(token);
    RoleLexicon.Modifier prefix = null;
    for (int t = token; t < limit; t++) {
      if (t > token && words.isHyphen(t) && words.glued(t - 1) && words.glued(t)) {
        continue;
      }
      WordTrie<RoleLexicon.Entry> next = step(node, t);
      if (next == null && t == token) {
        prefix = prefixOf(t);
        next = prefix == null ? null : step(node, withoutPrefix(t));
      }
      if (next == null && t > token && inside == null) {
        // "chief Saudi diplomat"
        Place place = places.startingAt(t);
        if (place != null && place.body() == null && place.to() < limit) {
          next = step(node, place.to());
          inside = place;
          t = place.to();
        }
      }
      if (next == null) {
        break;
      }
      node = next;
      if (!node.values().isEmpty()) {
        best = node.values();
        bestEnd = t + 1;
        bestInside = inside;
      }
    }
    if (best.isEmpty() || insideName(token, bestEnd) || insideBody(token, bestEnd)) {
      return null;
    }
    boolean plural = best.get(0).plural();
    List<Title> senses = new ArrayList<>(best.size());
    for (RoleLexicon.Entry entry : best) {
      if (entry.plural() == plural) {
        senses.add(entry.title());
      }
    }
    RolePhrase phrase = new RolePhrase(token, bestEnd, senses, plural);
    if (prefix != null) {
      phrase.modifier = prefix.value();
    }
    if (bestInside != null) {
      phrase.places.add(bestInside.code());
      phrase.stateSaid = bestInside.state();
    }
    return phrase;
  }

  /** The modifier glued to a title: "ex-president" as one token. */
  private RoleLexicon.@Nullable Modifier prefixOf(int token) {
    String word = words.lower(token);
    int hyphen = word.indexOf('-');
    RoleLexicon.Modifier modifier = hyphen < 1 ? null : lexicon.modifier(word.substring(0, hyphen));
    return modifier != null && modifier.before() ? modifier : null;
  }

  private String withoutPrefix(int token) {
    String word = words.lower(token);
    return word.substring(word.indexOf('-') + 1);
  }

  private @Nullable WordTrie<RoleLexicon.Entry> step(WordTrie<RoleLexicon.Entry> node, int t) {
    return step(node, words.lower(t));
  }

  private @Nullable WordTrie<RoleLexicon.Entry> step(
      WordTrie<RoleLexicon.Entry> node, String word) {
    WordTrie<RoleLexicon.Entry> at = node;
    int hyphen = word.indexOf('-');
    int start = 0;
    while (hyphen > 0 && at != null) {
      at = at.step(lexicon.spelling(word.substring(start, hyphen)));
      start = hyphen + 1;
      hyphen = word.indexOf('-', start);
    }
    return at == null ? null : at.step(lexicon.spelling(start == 0 ? word : word.substring(start)));
  }

  /** True where the words are part of the name of a body: "the President's Office". */
  private boolean insideBody(int from, int to) {
    for (int t = from; t >= Math.max(0, from - LONGEST_BODY); t--) {
      if (bodies[t] != null) {
        return bodyTo[t] >= to && bodyTo[t] - t > to - from;
      }
    }
    return false;
  }

  /** True where the words are part of a longer name: "Prince Sultan Air Base", "Office of …". */
  private boolean insideName(int from, int to) {
    int actor = places.actorAt(from);
    if (actor < 0 || actor != places.actorAt(to - 1)) {
      return false;
    }
    if (places.kindAt(from) == ActorKind.PERSON) {
      return places.from(actor) < from; // a title at the head of a name is still a title
    }
    // the recogniser may run on over a title: "Relief Coordinator of …", "EU High Representative"
    Place before = places.startingAt(places.from(actor));
    boolean opens =
        words.is(from - 1, "and")
            || places.from(actor) == from
            || before != null && before.to() == from;
    return to - from < 2 || !opens;
  }
}
