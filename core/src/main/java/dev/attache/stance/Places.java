package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.List;

/** Looks a place of a frame up in the sentence of a cue. */
final class Places {
  private static final int MAX_STEPS = 8;

  private final AnnotatedText text;
  private final Grammar clauses;
  private final Obliques obliques;
  final Infinitives infinitives;
  final Owners owners;
  final Voices voices;

  Places(Scene scene) {
    this.text = scene.text;
    this.clauses = scene.clauses;
    this.obliques = new Obliques(scene);
    this.infinitives = new Infinitives(scene);
    this.owners = new Owners(scene);
    this.voices = new Voices(scene);
  }

  /** Heads of what stands there, joined ones one by one; empty where nothing does. */
  List<Integer> at(Place place, Match match) {
    int head = match.head();
    return switch (place.kind()) {
      case SUBJ -> subject(match);
      case OBJ -> object(head);
      case XCOMP -> one(infinitives.of(match));
      case CCOMP -> one(clauses.child(head, Relation.CCOMP));
      case CSUBJ -> one(clauses.child(head, Relation.CSUBJ, Relation.CSUBJ_PASS));
      case ACL -> {
        int own = clauses.child(head, Relation.ACL, Relation.CCOMP);
        yield one(own >= 0 || match.light() < 0 ? own : infinitives.of(match));
      }
      case POSS -> owners.of(head);
      case GOVERN -> governing(match);
      case HEAD -> described(head);
      case AFTER -> one(after(match));
      case MODAL -> modalSubject(match);
      case CLAUSE -> one(mainVerb(match));
      case SELF -> one(predicate(head));
      case PREPOSITION -> obliques.of(match, place.preposition());
      case SPEAKER, ISSUER, NOBODY -> List.of();
    };
  }

  private static List<Integer> one(int token) {
    return token < 0 ? List.of() : List.of(token);
  }

  private List<Integer> subject(Match match) {
    int head = match.head();
    if (match.light() >= 0 && match.cue().part() != Cue.Part.NOUN) {
      return clauses.subjects(match.light());
    }
    if (match.cue().part() == Cue.Part.ADJ && participle(head)) {
      // "are concerned about": the grammatical subject of the passive holds the feeling
      List<Integer> patient = clauses.objects(head);
      if (!patient.isEmpty()) {
        return patient;
      }
      int subject = clauses.child(head, Relation.NSUBJ);
      if (subject >= 0) {
        return clauses.conjuncts(clauses.antecedent(subject));
      }
      Relation relation = text.relation(head);
      if (relation == Relation.ADVCL || relation == Relation.CONJ || relation == Relation.XCOMP) {
        return clauses.subjects(text.head(head));
      }
      return List.of();
    }
    List<Integer> found = clauses.subjects(head);
    if (!found.isEmpty()) {
      return found;
    }
    if (match.cue().part() == Cue.Part.VERB && clauses.reduced(head)) {
      return clauses.conjuncts(text.head(head));
    }
    return switch (match.cue().part()) {
      case VERB, MODAL -> found;
      case ADJ -> text.relation(head) == Relation.AMOD ? List.of() : above(head);
      case NOUN, ADP -> above(head);
    };
  }

  private boolean participle(int token) {
    return text.upos(token) == Upos.VERB && clauses.passive(token);
  }

  /** The subject of the clause a phrase stands in, or the noun it modifies. */
  private List<Integer> above(int token) {
    int head = text.head(token);
    if (head < 0) {
      return List.of();
    }
    if (text.relation(token) == Relation.APPOS
        || text.relation(token) == Relation.NMOD
        || text.relation(token) == Relation.ACL) {
      return clauses.conjuncts(head);
    }
    return clauses.subjects(head);
  }

  private List<Integer> object(int head) {
    int indirect = clauses.child(head, Relation.IOBJ);
    return indirect >= 0 ? clauses.conjuncts(indirect) : clauses.objects(head);
  }

  private List<Integer> governing(Match match) {
    if (match.light() >= 0) {
      return clauses.subjects(match.light());
    }
    int at = match.head();
    for (int step = 0; step < MAX_STEPS; step++) {
      int head = text.head(at);
      if (head < 0) {
        return List.of();
      }
      Relation relation = text.relation(at);
      if (text.upos(head) == Upos.VERB || text.upos(head) == Upos.ADJ) {
        boolean subject = relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS;
        return subject ? List.of() : clauses.subjects(head);
      }
      if (relation != Relation.CONJ && relation != Relation.NMOD) {
        return List.of();
      }
      at = head;
    }
    return List.of();
  }

  /** What an adjective or an evaluating noun is said of. */
  List<Integer> described(int head) {
    if (text.relation(head) == Relation.AMOD || text.relation(head) == Relation.COMPOUND) {
      return one(text.head(head));
    }
    List<Integer> subject =
        participle(head) ? clauses.objects(head) : one(clauses.child(head, Relation.NSUBJ));
    if (!subject.isEmpty()) {
      return one(clauses.antecedent(subject.get(0)));
    }
    if (text.relation(head) == Relation.XCOMP && text.head(head) >= 0) {
      // "called the vote illegal"
      int object = clauses.child(text.head(head), Relation.OBJ);
      List<Integer> found = object >= 0 ? one(object) : clauses.subjects(text.head(head));
      if (!found.isEmpty()) {
        return found;
      }
    }
    if (text.relation(head) == Relation.CONJ && text.head(head) >= 0) {
      int other = clauses.child(text.head(head), Relation.NSUBJ);
      return one(other >= 0 ? other : head);
    }
    return one(head);
  }

  /** The head of the phrase that begins right after the cue, or −1. */
  int after(Match match) {
    int sentence = text.sentenceOf(match.head());
    int end = text.endToken(sentence);
    int at = match.last() + 1;
    while (at < end && closes(at)) {
      at++;
    }
    if (at >= end || text.upos(at) == Upos.PUNCT && !text.word(at).startsWith("\"")) {
      return -1;
    }
    for (int step = 0; step < MAX_STEPS; step++) {
      int head = text.head(at);
      if (head <= match.last() || !inside(text.relation(at))) {
        break;
      }
      at = head;
    }
    return at;
  }

  private boolean closes(int token) {
    String word = text.word(token);
    return word.equals("\"") || word.equals("“") || word.equals("``");
  }

  private static boolean inside(Relation relation) {
    return switch (relation) {
      case DET,
          AMOD,
          COMPOUND,
          NUMMOD,
          NMOD_POSS,
          CASE,
          MARK,
          ADVMOD,
          PUNCT,
          NMOD_UNMARKED,
          AUX,
          COP,
          NSUBJ,
          AUX_PASS ->
          true;
      default -> false;
    };
  }

  /** The token whose arguments are those of a cue: its head, or the verb of a modal. */
  int governor(Match match) {
    return match.cue().part() == Cue.Part.MODAL ? mainVerb(match) : match.head();
  }

  /** The verb a modal belongs to: its head, or its infinitive where it is a verb itself. */
  int mainVerb(Match match) {
    int head = match.head();
    int infinitive = clauses.child(head, Relation.XCOMP);
    if (infinitive >= 0 && match.cue().length() > 1) {
      return infinitive;
    }
    return text.relation(head) == Relation.AUX && text.head(head) >= 0 ? text.head(head) : head;
  }

  private List<Integer> modalSubject(Match match) {
    int verb = mainVerb(match);
    if (clauses.passive(verb)) {
      List<Integer> agent = clauses.subjects(verb);
      return agent.isEmpty() ? clauses.objects(verb) : agent;
    }
    List<Integer> subject = clauses.subjects(verb);
    return subject.isEmpty() ? clauses.subjects(match.head()) : subject;
  }

  /** The predicate of the clause a token stands in. */
  private int predicate(int token) {
    boolean modifier =
        text.relation(token) == Relation.AMOD || text.relation(token) == Relation.COMPOUND;
    return modifier && text.head(token) >= 0 ? text.head(token) : token;
  }
}
