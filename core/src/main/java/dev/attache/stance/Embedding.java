package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what is only part of another cue's target: in "urged them to help isolate the regime"
 * the help is what is urged, not a position of its own.
 */
final class Embedding {
  private final Scene scene;
  private final AnnotatedText text;
  private final Places places;

  Embedding(Scene scene, Places places) {
    this.scene = scene;
    this.text = scene.text;
    this.places = places;
  }

  List<Match> independent(List<Match> matches, int sentence) {
    if (matches.size() < 2) {
      return matches;
    }
    int first = text.firstToken(sentence);
    int[] owner = new int[text.endToken(sentence) - first];
    java.util.Arrays.fill(owner, -1);
    for (int i = 0; i < matches.size(); i++) {
      for (int token : matches.get(i).tokens()) {
        owner[token - first] = i;
      }
    }
    List<Match> kept = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      if (!swallowed(matches, i, owner, first)) {
        kept.add(matches.get(i));
      }
    }
    return kept;
  }

  private boolean swallowed(List<Match> matches, int index, int[] owner, int first) {
    Match match = matches.get(index);
    if (match.light() >= 0) {
      int verb = owner[match.light() - first];
      if (verb >= 0 && verb != index && matches.get(verb).cue().part() == Cue.Part.VERB) {
        return false; // the noun speaks for both; the verb is left out below
      }
    }
    if (match.cue().part() == Cue.Part.VERB && lendsToNoun(matches, match)) {
      return true;
    }
    if (threatened(matches, match, owner, first)) {
      return true; // "will suspend": the threat counts, not the act
    }
    if (match.cue().frame().name().equals("m-act")
        && !threat(match, matches, owner[places.mainVerb(match) - first])
        && owner[places.mainVerb(match) - first] >= 0
        && owner[places.mainVerb(match) - first] != index) {
      return true; // "will support": the verb has its own category
    }
    int at = match.head();
    for (int step = 0; step < Matcher.MAX_SENTENCE; step++) {
      int head = text.head(at);
      if (head < 0) {
        return false;
      }
      Relation relation = text.relation(at);
      if (relation == Relation.ACL_RELCL || relation == Relation.PARATAXIS) {
        return false;
      }
      int above = owner[head - first];
      if (above >= 0
          && above != index
          && matches.get(above).head() == head
          && takes(matches.get(above), at, relation, match, at == match.head())) {
        return true;
      }
      if (modalAbove(matches, owner, first, head, index) && relation == Relation.XCOMP) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /** True for a threat to do a single word's act, false where a phrase says what is meant. */
  private static boolean threat(Match match, List<Match> matches, int verb) {
    boolean phrase = verb >= 0 && matches.get(verb).tokens().length > 1;
    return match.cue().category() == StanceCategory.THREATEN && !phrase;
  }

  private boolean threatened(List<Match> matches, Match match, int[] owner, int first) {
    if (match.cue().part() != Cue.Part.VERB || match.tokens().length > 1) {
      return false;
    }
    for (int child : scene.clauses.children(match.head())) {
      int modal = text.relation(child) == Relation.AUX ? owner[child - first] : -1;
      if (modal >= 0 && matches.get(modal).cue().category() == StanceCategory.THREATEN) {
        return true;
      }
    }
    return false;
  }

  private boolean lendsToNoun(List<Match> matches, Match verb) {
    for (Match other : matches) {
      if (other.light() >= 0 && verb.covers(other.light()) && other != verb) {
        return true;
      }
    }
    return false;
  }

  /** True where {@code above} takes the child {@code at} as its object or infinitive. */
  private boolean takes(Match above, int at, Relation relation, Match inner, boolean direct) {
    if (inner.cue().part() == Cue.Part.NOUN && relation != Relation.XCOMP) {
      return false;
    }
    return switch (relation) {
      case XCOMP -> true;
      case ACL -> above.cue().part() == Cue.Part.NOUN || at == places.infinitive(above.head());
      case CCOMP, ADVCL -> at == places.infinitive(above.head());
      case OBJ, OBL, NMOD -> !direct && inner.cue().part() == Cue.Part.VERB;
      default -> false;
    };
  }

  private boolean modalAbove(List<Match> matches, int[] owner, int first, int head, int index) {
    for (int child : scene.clauses.children(head)) {
      int modal = text.relation(child) == Relation.AUX ? owner[child - first] : -1;
      if (modal >= 0 && modal != index && matches.get(modal).cue().frame().name().equals("m")) {
        return true;
      }
    }
    return false;
  }
}
