package dev.attache.stance;

import dev.attache.actor.ActorKind;
import dev.attache.entity.Entity;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who holds what a cue says: in its frame, in its statement, or in the verb it stands under.
 */
final class Holders {
  private static final int MAX_HOLDERS = 12;

  private final Scene scene;
  private final AnnotatedText text;
  private final Places places;
  private final Parties parties;

  Holders(Scene scene, Places places, Parties parties) {
    this.scene = scene;
    this.text = scene.text;
    this.places = places;
    this.parties = parties;
  }

  /** True where somebody is found who can hold what a cue says, or where its author does. */
  boolean held(Match match) {
    return find(match, new ArrayList<>(), new HashSet<>(), new StringBuilder());
  }

  /**
   * Adds the holders of a cue, and the tokens that name them.
   *
   * @return false where what it is said of can hold no position
   */
  boolean find(Match match, List<Party> holders, Set<Integer> heads, StringBuilder why) {
    if (match.light() >= 0 && lends(match.light())) {
      add(scene.clauses.subjects(match.light()), holders);
      if (!holders.isEmpty()) {
        why.append("; holder subject of the light verb");
        return true;
      }
    }
    for (Place place : match.cue().frame().holder()) {
      if (place.kind() == Place.Kind.ISSUER || place.kind() == Place.Kind.NOBODY) {
        return true;
      }
      if (place.kind() == Place.Kind.SPEAKER) {
        break;
      }
      List<Integer> found = places.at(place, match);
      int reporter = place.kind() == Place.Kind.SUBJ ? joined(match) : -1;
      if (reporter >= 0 && noneHolds(found)) {
        found = scene.clauses.subjects(reporter);
      }
      if (place.kind() == Place.Kind.SUBJ && found.isEmpty()) {
        found = inFront(match);
      }
      if (found.isEmpty()) {
        continue;
      }
      add(found, holders);
      if (!holders.isEmpty()) {
        heads.addAll(found);
        why.append("; holder ").append(place);
        return true;
      }
      if (scene.firstPerson(found.get(0))) {
        why.append("; holder author");
        return true;
      }
      if (place.kind() == Place.Kind.SUBJ || place.kind() == Place.Kind.OBJ) {
        return false;
      }
    }
    if (unsaid(match)) {
      why.append("; holder unsaid");
      return true;
    }
    int judge = places.voices.judge(match.head());
    if (judge >= 0) {
      add(scene.clauses.subjects(judge), holders);
      if (!holders.isEmpty()) {
        why.append("; holder of the judgement");
        return true;
      }
    }
    if (!speaks(match)) {
      return false;
    }
    Party speaker = parties.speaker(scene.contentOf(match.head()));
    if (speaker != null) {
      holders.add(speaker);
      why.append("; holder speaker");
      return true;
    }
    int voice = places.voices.voice(places.governor(match));
    if (voice >= 0) {
      add(scene.clauses.subjects(voice), holders);
      if (!holders.isEmpty()) {
        why.append("; holder of the voice");
        return true;
      }
    }
    if (!scene.authorial(text.sentenceOf(match.head()))) {
      return false;
    }
    Party author = scene.contentOf(match.head()) < 0 ? parties.author() : null;
    if (author != null) {
      holders.add(author);
    }
    why.append("; holder author");
    return true;
  }

  /**
   * The actor right before a finite verb whose subject the tree does not give ("Honardoost said
   * Iran desires to trade").
   */
  private List<Integer> inFront(Match match) {
    int first = text.firstToken(text.sentenceOf(match.first()));
    boolean finite = text.tag(match.first()).equals("VBD") || text.tag(match.first()).equals("VBZ");
    int at = match.first() - 1;
    while (at >= first && (text.upos(at) == Upos.AUX || text.upos(at) == Upos.ADV)) {
      finite |= text.lemma(at).equals("have");
      at--;
    }
    boolean name = at >= first && text.upos(at) == Upos.PROPN && actor(at);
    boolean verb = match.cue().part() == Cue.Part.VERB;
    return verb && finite && name && !scene.clauses.passive(match.head()) ? List.of(at) : List.of();
  }

  private boolean actor(int token) {
    Party party = parties.linked(token);
    Entity entity = party == null ? null : scene.links.entity(party.entity());
    return entity != null && entity.kind() != ActorKind.LOCATION;
  }

  /**
   * The verb of speech whose second act a verb is, read as joined to what was said ("said that
   * talks had failed, urged Iran to return"), or −1.
   */
  private int joined(Match match) {
    int at = match.head();
    boolean past = text.tag(at).equals("VBD") || text.tag(at).equals("VBN");
    boolean bare =
        scene.clauses.child(
                at, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.AUX, Relation.AUX_PASS)
            < 0;
    if (match.cue().part() != Cue.Part.VERB || !past || !bare || !loose(at)) {
      return -1;
    }
    while (loose(at) && text.head(at) >= 0) {
      at = text.head(at);
    }
    int above = text.head(at);
    boolean clause = text.relation(at) == Relation.CCOMP && above >= 0;
    return clause && text.tag(above).equals("VBD") && scene.cueOf(above) >= 0 ? above : -1;
  }

  private boolean loose(int verb) {
    return switch (text.relation(verb)) {
      case CONJ, ADVCL -> true;
      case CCOMP -> // "had been fairly run, urged the losers to concede"
          text.tag(verb).equals("VBD")
              && verb > 0
              && text.word(verb - 1).equals(",")
              && scene.clauses.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS) < 0;
      default -> false;
    };
  }

  private boolean noneHolds(List<Integer> heads) {
    for (int head : heads) {
      if (!parties.holders(head).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * A passive without agent: "Peru was accused of arming them", "it was agreed that", "agreement
   * was reached". Somebody holds it, and the sentence does not say who.
   */
  private boolean unsaid(Match match) {
    int verb = match.light() >= 0 ? match.light() : match.head();
    boolean lent = match.light() >= 0 && text.relation(match.head()) == Relation.NSUBJ_PASS;
    boolean subject = match.cue().frame().holder().get(0).kind() == Place.Kind.SUBJ;
    if (!lent && !(subject && match.cue().part() == Cue.Part.VERB)) {
      return false;
    }
    if (scene.clauses.child(verb, Relation.AUX_PASS) < 0
        || !scene.clauses.subjects(verb).isEmpty()) {
      return false;
    }
    if (lent || scene.clauses.child(verb, Relation.EXPL) >= 0) {
      return true;
    }
    for (int patient : scene.clauses.objects(verb)) {
      boolean clause = text.lemma(patient).equals("it") && content(verb);
      if (clause || parties.holder(patient) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean content(int verb) {
    return scene.clauses.child(verb, Relation.CCOMP, Relation.CSUBJ, Relation.CSUBJ_PASS) >= 0
        || places.infinitives.of(verb) >= 0;
  }

  private void add(List<Integer> heads, List<Party> holders) {
    for (int head : heads) {
      for (Party party : parties.holders(head)) {
        if (!holders.contains(party) && holders.size() < MAX_HOLDERS) {
          holders.add(party);
        }
      }
    }
  }

  /** True for "stressed its support", false for "noted its support" and "won support". */
  boolean lends(int light) {
    LightVerb verb = scene.lightVerb(light);
    return verb != null && !verb.owner();
  }

  /** True where a cue that names no holder is its speaker's own. */
  private boolean speaks(Match match) {
    List<Place> list = match.cue().frame().holder();
    if (list.get(0).kind() == Place.Kind.SPEAKER || match.cue().part() == Cue.Part.NOUN) {
      return true;
    }
    return text.relation(match.head()) == Relation.ROOT && !scene.clauses.passive(match.head());
  }
}
