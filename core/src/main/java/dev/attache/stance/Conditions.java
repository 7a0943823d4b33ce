package dev.attache.stance;

import dev.attache.actor.ActorKind;
import dev.attache.entity.Entity;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.List;
import java.util.Locale;

/** Holds the tests of a cue against its sentence. */
final class Conditions {
  private final Scene scene;
  private final AnnotatedText text;
  private final Places places;
  private final Parties parties;

  Conditions(Scene scene, Places places, Parties parties) {
    this.scene = scene;
    this.text = scene.text;
    this.places = places;
    this.parties = parties;
  }

  /** True where one of the alternatives holds, or there are none. */
  boolean hold(Match match) {
    List<List<Condition>> alternatives = match.cue().when();
    if (alternatives.isEmpty()) {
      return true;
    }
    for (List<Condition> tests : alternatives) {
      boolean all = true;
      for (int i = 0; all && i < tests.size(); i++) {
        all = holds(tests.get(i), match) == tests.get(i).wanted();
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Condition test, Match match) {
    int head = match.head();
    return switch (test.name()) {
      case "said" -> scene.said(head) || authorial(head) || places.voices.judge(head) >= 0;
      case "voiced" -> places.voices.voice(places.governor(match)) >= 0;
      case "judged" -> places.voices.judge(head) >= 0;
      case "quoted" -> scene.quoted(head);
      case "pred" -> predicative(head);
      case "amod" -> text.relation(head) == Relation.AMOD;
      case "neg" -> negated(match);
      case "light" -> match.light() >= 0;
      case "arg" -> argument(match);
      case "to" -> places.infinitives.of(match) >= 0 || complement(head, "to");
      case "that" -> complement(head, "that");
      case "obj" -> test.word().isEmpty() ? object(head) : objectOf(test.word(), match);
      case "no-obj" -> !object(head);
      case "poss" -> filled(Place.Kind.POSS, match);
      case "passive" -> scene.clauses.passive(head);
      case "active" -> !scene.clauses.passive(head);
      case "start" -> start(match);
      case "csubj" -> filled(Place.Kind.CSUBJ, match);
      case "subjunctive" -> subjunctive(head);
      case "progressive" -> text.tag(head).equals("VBG") && scene.clauses.finite(head);
      case "first" -> firstPerson(match);
      case "own" -> acts(match) && (firstPerson(match) || ofSpeaker(match));
      case "under" -> under(test.word(), head);
      case "human" -> human(head);
      case "actor-holder" -> holder(match);
      case "actor-target" -> actorTarget(match);
      case "actor-after" -> actorAfter(match);
      case "after" -> of(test.word(), places.after(match));
      case "act" -> of(test.word(), act(match));
      case "mod" -> modified(test.word(), head);
      case "@" ->
          !places.at(new Place(Place.Kind.PREPOSITION, test.word()), match).isEmpty()
              || next(match, test.word());
      default -> throw new IllegalStateException("condition " + test);
    };
  }

  /** A first-person sentence outside quotations speaks for the author. */
  private boolean authorial(int head) {
    return scene.contentOf(head) < 0 && scene.authorial(text.sentenceOf(head));
  }

  private boolean predicative(int head) {
    if (scene.clauses.child(head, Relation.COP, Relation.AUX_PASS) >= 0) {
      return true;
    }
    Relation relation = text.relation(head);
    if (text.tag(head).equals("VBG") && scene.clauses.child(head, Relation.AUX) >= 0) {
      return scene.clauses.child(head, Relation.OBJ) < 0; // "was encouraging"
    }
    return relation == Relation.XCOMP
        || relation == Relation.CONJ
            && text.head(head) >= 0
            && scene.clauses.child(text.head(head), Relation.COP, Relation.AUX_PASS) >= 0;
  }

  boolean negated(Match match) {
    int verb = match.cue().part() == Cue.Part.MODAL ? places.mainVerb(match) : match.head();
    if (negates(verb, match)
        || match.light() >= 0 && negates(match.light(), match)
        || match.cue().part() == Cue.Part.MODAL && negates(match.head(), match)) {
      return true;
    }
    int head = text.head(verb);
    return text.relation(verb) == Relation.XCOMP
        && head >= 0
        && !match.covers(head)
        && negates(head, match)
        && text.upos(head) != Upos.NOUN;
  }

  private boolean negates(int token, Match match) {
    int negation = scene.clauses.negation(token);
    return negation >= 0 && !match.covers(negation);
  }

  private boolean argument(Match match) {
    for (Place place : match.cue().frame().target()) {
      if (place.kind() != Place.Kind.AFTER && !places.at(place, match).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean complement(int head, String mark) {
    for (int child : scene.clauses.children(head)) {
      Relation relation = text.relation(child);
      boolean clause =
          relation == Relation.CCOMP
              || relation == Relation.ACL
              || relation == Relation.XCOMP
              || relation == Relation.CSUBJ;
      if (clause && (marked(child, mark) || mark.equals("that") && isClause(child))) {
        return true;
      }
    }
    return mark.equals("that") && scene.cueOf(head) >= 0 && places.infinitives.of(head) < 0;
  }

  private boolean isClause(int verb) {
    return text.relation(verb) == Relation.CCOMP
        && scene.clauses.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL) >= 0;
  }

  private boolean marked(int verb, String mark) {
    int found = scene.clauses.child(verb, Relation.MARK);
    return found >= 0 && text.lemma(found).equals(mark);
  }

  private boolean object(int head) {
    return !scene.clauses.objects(head).isEmpty();
  }

  private boolean objectOf(String wordClass, Match match) {
    for (int object : scene.clauses.objects(match.head())) {
      if (of(wordClass, object)) {
        return true;
      }
    }
    return false;
  }

  private boolean of(String wordClass, int token) {
    return token >= 0 && scene.lexicon.in(wordClass, text.lemma(token).toLowerCase(Locale.ROOT));
  }

  private boolean filled(Place.Kind kind, Match match) {
    return !places.at(new Place(kind, ""), match).isEmpty();
  }

  /** At the start of a line or sentence, with no subject: "Calls upon all parties to …". */
  private boolean start(Match match) {
    int first = match.first();
    int sentence = text.sentenceOf(first);
    int at = first - 1;
    while (at >= text.firstToken(sentence) && !Character.isLetter(text.word(at).charAt(0))) {
      at--;
    }
    if (at >= text.firstToken(sentence)) {
      return false;
    }
    String word = text.word(first);
    boolean form =
        word.endsWith("s")
            || word.endsWith("ing")
            || word.endsWith("ed")
            || match.cue().part() == Cue.Part.ADJ
            || match.tokens().length > 1;
    String end = text.word(text.endToken(sentence) - 1);
    boolean clause =
        end.equals(";") || end.equals(",") || text.relation(match.head()) == Relation.ROOT;
    return Character.isUpperCase(word.charAt(0))
        && clause
        && form
        && scene.clauses.child(match.head(), Relation.NSUBJ, Relation.NSUBJ_PASS) < 0;
  }

  /** The object of a verb of the class, itself or joined to it. */
  private boolean under(String wordClass, int head) {
    int noun = head;
    for (int step = 0; step < 4 && text.relation(noun) == Relation.CONJ; step++) {
      noun = text.head(noun);
    }
    boolean object =
        text.relation(noun) == Relation.OBJ || text.relation(noun) == Relation.NSUBJ_PASS;
    return object && of(wordClass, text.head(noun));
  }

  private boolean modified(String wordClass, int head) {
    for (int child : scene.clauses.children(head)) {
      Relation relation = text.relation(child);
      boolean before = relation == Relation.AMOD || relation == Relation.COMPOUND;
      if ((before || relation == Relation.ADVMOD) && child < head && of(wordClass, child)) {
        return true;
      }
    }
    return false;
  }

  /** What a modal, or a word such as "ready", says will be done. */
  private int act(Match match) {
    return match.cue().part() == Cue.Part.MODAL
        ? places.mainVerb(match)
        : places.infinitives.of(match);
  }

  private boolean firstPerson(Match match) {
    boolean modal = match.cue().part() == Cue.Part.MODAL;
    Place.Kind kind = modal ? Place.Kind.MODAL : Place.Kind.SUBJ;
    for (int token : places.at(new Place(kind, ""), match)) {
      if (scene.firstPerson(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is done, and not something that "would have" been done. */
  private boolean acts(Match match) {
    boolean modal = match.cue().part() == Cue.Part.MODAL;
    int verb = modal ? places.mainVerb(match) : match.head();
    for (int child : scene.clauses.children(verb)) {
      if (text.relation(child) == Relation.AUX && text.lemma(child).equals("have")) {
        return false;
      }
    }
    return text.upos(verb) == Upos.VERB;
  }

  /** Whether the source of the statement says what it, or its own state, does. */
  private boolean ofSpeaker(Match match) {
    int statement = scene.contentOf(match.head());
    Party speaker = statement < 0 ? null : parties.speaker(statement);
    if (speaker == null) {
      return false;
    }
    Entity source = scene.links.entity(speaker.entity());
    boolean person = source != null && source.kind() == ActorKind.PERSON;
    boolean modal = match.cue().part() == Cue.Part.MODAL;
    Place.Kind kind = modal ? Place.Kind.MODAL : Place.Kind.SUBJ;
    for (int token : places.at(new Place(kind, ""), match)) {
      String lemma = text.lemma(token);
      boolean other = scene.lexicon.in("document", lemma);
      other |= person && (lemma.equals("it") || lemma.equals("they"));
      Party subject = other ? null : parties.holder(token);
      if (subject != null && (subject.name().equals(speaker.name()) || state(subject, speaker))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one is the other, or the state of the other. */
  private boolean state(Party one, Party other) {
    Entity left = scene.links.entity(one.entity());
    Entity right = scene.links.entity(other.entity());
    if (left == null || right == null) {
      return false;
    }
    String country = left.kind() == ActorKind.COUNTRY ? left.country() : null;
    return left.equals(right) || country != null && country.equals(right.country());
  }

  /** "insisted that the army leave": a demand, where "leaves" would be a claim. */
  private boolean subjunctive(int head) {
    int clause = scene.clauses.child(head, Relation.CCOMP);
    if (clause < 0) {
      return false;
    }
    int be = scene.clauses.child(clause, Relation.AUX_PASS, Relation.COP);
    if (!text.tag(be < 0 ? clause : be).equals("VB")) {
      return false;
    }
    return scene.clauses.modal(clause) == null;
  }

  private boolean human(int head) {
    for (int token : places.described(head)) {
      if (parties.holder(token) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean holder(Match match) {
    for (Place place : match.cue().frame().holder()) {
      for (int token : places.at(place, match)) {
        boolean document = scene.lexicon.in("document", text.lemma(token));
        return !document && parties.holder(token) != null || scene.firstPerson(token);
      }
    }
    return false;
  }

  private boolean actorTarget(Match match) {
    for (int token : scene.clauses.objects(match.head())) {
      return parties.holder(token) != null;
    }
    return false;
  }

  private boolean actorAfter(Match match) {
    int after = places.after(match);
    return after >= 0 && parties.linked(after) != null;
  }

  private boolean next(Match match, String preposition) {
    int after = match.last() + 1;
    return after < text.tokenCount() && text.lemma(after).equals(preposition);
  }
}
