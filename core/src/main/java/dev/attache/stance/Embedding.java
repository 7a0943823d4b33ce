package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Leaves out what is only part of another cue's target: in "urged them to help isolate the regime"
 * the help is what is urged, in "denied that it arms them" the arming what is denied, and in
 * "deplored the aggression" one position is taken, not two.
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
    int[] owner = new int[text.endToken(sentence) - first]; // whose word a token is
    int[] ruler = new int[owner.length]; // which cue's arguments depend on a token
    Arrays.fill(owner, -1);
    Arrays.fill(ruler, -1);
    for (int i = 0; i < matches.size(); i++) {
      for (int token : matches.get(i).tokens()) {
        owner[token - first] = i;
      }
      int at = places.governor(matches.get(i)) - first;
      boolean modal = matches.get(i).cue().part() == Cue.Part.MODAL;
      ruler[at] = ruler[at] < 0 || modal ? i : ruler[at];
    }
    List<Match> kept = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      if (!lends(matches, i, owner, first)
          && !sharesVerb(matches, i, owner, first)
          && !swallowed(matches, i, ruler, first)) {
        kept.add(matches.get(i));
      }
    }
    kept.removeIf(match -> named(match, kept));
    return kept;
  }

  /**
   * A verb that only lends a noun its subject leaves the position to the noun; one that speaks of
   * another's ("noted Norway's support") is a position beside it.
   */
  private boolean lends(List<Match> matches, int index, int[] owner, int first) {
    Match verb = matches.get(index);
    if (verb.cue().part() != Cue.Part.VERB) {
      return false;
    }
    for (Match other : matches) {
      if (other != verb && other.light() >= 0 && verb.covers(other.light())) {
        return !others(other, verb);
      }
    }
    return threatened(matches, verb, owner, first);
  }

  private boolean others(Match noun, Match verb) {
    LightVerb light = scene.lightVerb(noun.light());
    return light != null
        && light.owner()
        && verb.cue().category() == StanceCategory.WELCOME
        && places.owners.named(noun.head());
  }

  /** "will suspend": the threat counts, not the act. */
  private boolean threatened(List<Match> matches, Match verb, int[] owner, int first) {
    if (verb.tokens().length > 1) {
      return false;
    }
    for (int child : scene.clauses.children(verb.head())) {
      int modal = text.relation(child) == Relation.AUX ? owner[child - first] : -1;
      if (modal >= 0 && matches.get(modal).cue().category() == StanceCategory.THREATEN) {
        return true;
      }
    }
    return false;
  }

  /** "will support": the verb has its own category; "must support": the demand counts. */
  private boolean sharesVerb(List<Match> matches, int index, int[] owner, int first) {
    Match match = matches.get(index);
    if (match.cue().frame().name().equals("m-act")) {
      int verb = owner[places.mainVerb(match) - first];
      boolean phrase = verb >= 0 && matches.get(verb).tokens().length > 1;
      boolean threat = match.cue().category() == StanceCategory.THREATEN && !phrase;
      return !threat && verb >= 0 && verb != index;
    }
    return false;
  }

  private boolean swallowed(List<Match> matches, int index, int[] ruler, int first) {
    Match match = matches.get(index);
    if (match.light() >= 0) {
      int verb = ruler[match.light() - first];
      if (verb >= 0 && verb != index && matches.get(verb).cue().part() == Cue.Part.VERB) {
        return false; // the noun speaks for both
      }
    }
    int at = places.governor(match);
    int own = ruler[at - first];
    if (own >= 0 && own != index && demands(matches.get(own)) && acts(match)) {
      return true;
    }
    for (int step = 0; step < Matcher.MAX_SENTENCE; step++) {
      int head = text.head(at);
      Relation relation = text.relation(at);
      if (head < 0 || relation == Relation.ACL_RELCL || relation == Relation.PARATAXIS) {
        return false;
      }
      if (relation == Relation.CONJ && separate(at, head)) {
        return false;
      }
      int above = ruler[head - first];
      if (above >= 0
          && above != index
          && takes(matches.get(above), at, relation, match, at == match.head())) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /** A clause of its own, whatever it was joined to: "hopes to talk, and she praised them". */
  private boolean separate(int verb, int head) {
    if (scene.clauses.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS) >= 0) {
      return true;
    }
    String tag = text.tag(verb);
    String other = text.tag(head);
    boolean past = tag.equals("VBD") || tag.equals("VBN");
    boolean passive = scene.clauses.passive(head);
    boolean alike = passive ? !scene.clauses.active(verb) : other.equals(tag);
    return past && !alike && !other.equals("VBD") || tag.equals("VBZ") && !other.equals("VBZ");
  }

  private static boolean demands(Match match) {
    return match.cue().part() == Cue.Part.MODAL
        && match.cue().frame().holder().get(0).kind() == Place.Kind.SPEAKER;
  }

  /** True for a position somebody takes by doing something, false for a judgement. */
  private static boolean acts(Match match) {
    Place.Kind holder = match.cue().frame().holder().get(0).kind();
    return match.cue().part() != Cue.Part.NOUN
        && (holder == Place.Kind.SUBJ || holder == Place.Kind.MODAL);
  }

  /** True where {@code above} takes the child {@code at} as its object, infinitive or clause. */
  private boolean takes(Match above, int at, Relation relation, Match inner, boolean direct) {
    boolean noun = inner.cue().part() == Cue.Part.NOUN;
    if (noun && relation != Relation.XCOMP) {
      return false;
    }
    int governor = places.governor(above);
    return switch (relation) {
      case XCOMP -> true;
      case ACL -> above.cue().part() == Cue.Part.NOUN || at == places.infinitives.of(governor);
      case ADVCL -> at == places.infinitives.of(governor) || blamed(above, at);
      case CCOMP -> at == places.infinitives.of(governor) || closes(above, inner);
      case OBJ, OBL, NMOD -> !direct && inner.cue().part() == Cue.Part.VERB;
      default -> false;
    };
  }

  /** "accused them of arming the rebels"; what somebody is thanked for is his own position. */
  private boolean blamed(Match above, int verb) {
    int mark = scene.clauses.child(verb, Relation.MARK, Relation.CASE);
    return mark >= 0
        && text.tag(verb).equals("VBG")
        && !text.lemma(mark).equals("by")
        && above.cue().category() != StanceCategory.WELCOME;
  }

  /** True where the clause that completes a cue is its target and nothing is said for itself. */
  private static boolean closes(Match above, Match inner) {
    if (inner.cue().part() != Cue.Part.VERB && !acts(inner)) {
      return false;
    }
    return switch (above.cue().category()) {
      case HOPE, CONCERN, WARN, DENY, DOUBT, THREATEN, PROMISE, ACCUSE ->
          above.cue().part() != Cue.Part.MODAL;
      case AGREE -> inner.cue().part() == Cue.Part.MODAL;
      default -> false;
    };
  }

  /**
   * True for a noun of judgement that another cue has as its target ("deplored the aggression"),
   * and for its adjective where that cue has the same sense.
   */
  private boolean named(Match match, List<Match> kept) {
    if (match.cue().frame().holder().get(0).kind() != Place.Kind.SPEAKER
        || match.cue().part() == Cue.Part.MODAL
        || match.cue().category() == StanceCategory.DEMAND) {
      return false;
    }
    boolean attribute = text.relation(match.head()) == Relation.AMOD;
    if (!attribute && match.cue().part() != Cue.Part.NOUN) {
      return false;
    }
    int noun = attribute ? text.head(match.head()) : match.head();
    for (Match other : kept) {
      boolean alike = acts(other) && other.cue().polarity() == match.cue().polarity();
      boolean adjective = text.relation(other.head()) == Relation.AMOD;
      if (other != match && (attribute ? alike : !adjective) && targets(other, noun)) {
        return true;
      }
    }
    return false;
  }

  private boolean targets(Match match, int noun) {
    for (Place place : match.cue().frame().target()) {
      List<Integer> found = places.at(place, match);
      if (!found.isEmpty()) {
        return found.contains(noun) && !match.covers(noun);
      }
    }
    return false;
  }
}
