package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks a place of a frame up in the sentence of a cue. */
final class Places {
  private static final int MAX_STEPS = 8;

  private final Scene scene;
  private final AnnotatedText text;
  private final Grammar clauses;

  Places(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
    this.clauses = scene.clauses;
  }

  /** Heads of what stands there, joined ones one by one; empty where nothing does. */
  List<Integer> at(Place place, Match match) {
    int head = match.head();
    return switch (place.kind()) {
      case SUBJ -> subject(match);
      case OBJ -> object(head);
      case XCOMP -> one(infinitive(match));
      case CCOMP -> one(clauses.child(head, Relation.CCOMP));
      case CSUBJ -> one(clauses.child(head, Relation.CSUBJ, Relation.CSUBJ_PASS));
      case ACL -> {
        int own = clauses.child(head, Relation.ACL, Relation.CCOMP);
        yield one(own >= 0 || match.light() < 0 ? own : infinitive(match));
      }
      case POSS -> possessor(head);
      case GOVERN -> governing(match);
      case HEAD -> described(head);
      case AFTER -> one(after(match));
      case MODAL -> modalSubject(match);
      case CLAUSE -> one(mainVerb(match));
      case SELF -> one(predicate(head));
      case PREPOSITION -> prepositional(match, place.preposition());
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

  /** The infinitive of a cue, or of the light verb it belongs to; −1 where there is none. */
  int infinitive(Match match) {
    int own = infinitive(match.head());
    if (own >= 0 && match.covers(own)) {
      own = innermost(match, own); // "refuse to rule out": what is not ruled out
    }
    if (own < 0
        && match.cue().part() == Cue.Part.ADP
        && text.relation(match.head()) == Relation.OBL) {
      own = infinitive(text.head(match.head())); // "came under pressure from them to sign"
    }
    return own >= 0 || match.light() < 0 ? own : infinitive(match.light());
  }

  /** What completes the last verb of a cue of several, or its object; −1 where nothing does. */
  private int innermost(Match match, int verb) {
    int last = verb;
    int next = infinitive(last);
    for (int step = 0; step < MAX_STEPS && next >= 0 && match.covers(next); step++) {
      last = next;
      next = infinitive(last);
    }
    int own = next >= 0 ? next : clauses.child(last, Relation.CCOMP, Relation.OBJ);
    return own >= 0 && !match.covers(own) ? own : -1;
  }

  /** The verb of an infinitive or gerund that completes {@code head}, or −1. */
  int infinitive(int head) {
    int own = clauses.child(head, Relation.XCOMP);
    if (own >= 0) {
      return own;
    }
    for (int child : clauses.children(head)) {
      boolean loose =
          text.relation(child) == Relation.ADVCL
              || text.relation(child) == Relation.CSUBJ
              || text.relation(child) == Relation.ACL
              || text.relation(child) == Relation.CCOMP;
      if (loose && child > head && toInfinitive(child)) {
        return child;
      }
    }
    // "urged the envoy to leave", read as "the envoy to leave"
    int object = clauses.child(head, Relation.OBJ, Relation.NSUBJ_PASS, Relation.OBL);
    int inner = object < 0 ? -1 : clauses.child(object, Relation.ACL);
    return inner >= 0 && inner > head && toInfinitive(inner) ? inner : -1;
  }

  private boolean toInfinitive(int verb) {
    for (int child : clauses.children(verb)) {
      if (child < verb && text.relation(child) == Relation.MARK && text.lemma(child).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> possessor(int head) {
    int owner = clauses.child(head, Relation.NMOD_POSS);
    if (owner >= 0) {
      List<Integer> other = thanked(head, owner);
      other = other.isEmpty() ? itsOwn(head, owner) : other;
      return other.isEmpty() ? clauses.conjuncts(owner) : other;
    }
    for (int child : clauses.children(head)) {
      boolean before =
          text.relation(child) == Relation.COMPOUND || text.relation(child) == Relation.AMOD;
      if (before && child < head && scene.links.at(text.span(child, child + 1)) != null) {
        return List.of(child);
      }
    }
    return List.of();
  }

  /** True where a name says whose a noun is: "Norway's support", not "its support". */
  boolean named(int noun) {
    int owner = clauses.child(noun, Relation.NMOD_POSS);
    return owner < 0 ? !possessor(noun).isEmpty() : text.upos(owner) != Upos.PRON;
  }

  /**
   * "Peru is isolated by its threats": where nothing else is known of "its", it is the subject's.
   */
  private List<Integer> itsOwn(int noun, int owner) {
    String lemma = text.lemma(owner);
    boolean thing = lemma.equals("its") || lemma.equals("it") || lemma.equals("their");
    int verb = thing ? clauses.governingVerb(noun) : -1;
    if (verb < 0 || scene.links.at(text.span(owner, owner + 1)) != null) {
      return List.of();
    }
    List<Integer> subjects = clauses.subjects(verb);
    boolean known =
        !subjects.isEmpty()
            && subjects.get(0) < owner
            && scene.links.at(text.span(subjects.get(0), subjects.get(0) + 1)) != null;
    return known ? subjects : List.of();
  }

  /** "thanked the king for his support": his is the king's. */
  private List<Integer> thanked(int noun, int owner) {
    int verb = text.head(noun);
    boolean third = text.upos(owner) == Upos.PRON && !scene.firstPerson(owner);
    if (!third || verb < 0 || !scene.lexicon.in("thank", text.lemma(verb))) {
      return List.of();
    }
    return "for".equals(clauses.preposition(noun)) ? clauses.objects(verb) : List.of();
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

  /** The verb that calls something so ("considers it vital", "described as a farce"), or −1. */
  int judge(int head) {
    Relation relation = text.relation(head);
    boolean complement =
        relation == Relation.XCOMP || relation == Relation.OBL || relation == Relation.CCOMP;
    int verb = text.head(head);
    return complement && verb >= 0 && scene.lexicon.in("judge", text.lemma(verb)) ? verb : -1;
  }

  /**
   * The verb of speech or attitude in whose target a word stands ("discussed the threat", "agreed
   * that it is vital"), or −1. What a clause that modifies a noun says is its author's.
   */
  int voice(int head) {
    int at = head;
    for (int step = 0; step < 2 * MAX_STEPS; step++) {
      Relation relation = text.relation(at);
      int above = text.head(at);
      if (above < 0 || relation == Relation.PARATAXIS || relation == Relation.NSUBJ && step > 0) {
        return -1;
      }
      if (text.upos(above) == Upos.VERB && relation != Relation.CONJ && voices(above)) {
        return above;
      }
      at = above;
    }
    return -1;
  }

  private boolean voices(int verb) {
    return scene.lexicon.in("voice", text.lemma(verb)) && !clauses.subjects(verb).isEmpty();
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

  private List<Integer> prepositional(Match match, String preposition) {
    int found = prepositional(match.head(), preposition);
    if (found < 0) {
      int object = clauses.child(match.head(), Relation.OBJ);
      found = object < 0 ? -1 : prepositional(object, preposition);
    }
    if (found < 0 && match.light() >= 0) {
      found = prepositional(match.light(), preposition);
    }
    if (found < 0
        && match.cue().part() == Cue.Part.NOUN
        && scene.lexicon.in("topic", preposition)) {
      found = beyond(match.head(), preposition);
    }
    if (found < 0 && preposition.equals("among") && text.relation(match.head()) == Relation.NSUBJ) {
      found = prepositional(text.head(match.head()), preposition); // "fears grew among diplomats"
    }
    return found < 0 ? List.of() : clauses.conjuncts(found);
  }

  /** "Unease among allies about the plan": a topic read as that of whose unease it is. */
  private int beyond(int noun, String preposition) {
    for (int child : clauses.children(noun)) {
      String own = text.relation(child) == Relation.NMOD ? clauses.preposition(child) : null;
      if (own != null && child > noun && scene.lexicon.in("whose", own)) {
        int found = prepositional(child, preposition);
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
  }

  private int prepositional(int head, String preposition) {
    for (int child : clauses.children(head)) {
      Relation relation = text.relation(child);
      boolean argument =
          relation == Relation.OBL
              || relation == Relation.NMOD
              || relation == Relation.XCOMP
              || relation == Relation.ADVCL
              || relation == Relation.ACL;
      if (argument && matches(child, preposition) && !timeOnly(child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean timeOnly(int token) {
    return text.upos(token) == Upos.NUM
        || scene.lexicon.in("time", text.lemma(token).toLowerCase(Locale.ROOT));
  }

  private boolean matches(int child, String preposition) {
    @Nullable String own = clauses.preposition(child);
    if (own == null) {
      int mark = clauses.child(child, Relation.MARK);
      own = mark < 0 || mark > child ? null : text.lemma(mark);
      if (own == null || own.equals("to") || own.equals("that")) {
        return false;
      }
    }
    return preposition.isEmpty() || own.equals(preposition);
  }
}
