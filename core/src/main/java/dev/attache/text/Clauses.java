package dev.attache.text;

import static dev.attache.text.SyntaxGraph.NONE;

import java.util.Set;

/**
 * Reads clauses off the trees of one text: who does what to whom, whether it is negated, possible,
 * past or to come. A verb may be any head of a clause, so also the noun or adjective after "be".
 * Positions are token numbers, −1 where there is none. Get it from {@link AnnotatedText#clauses()};
 * not safe for use by several threads at once.
 */
public final class Clauses {
  private static final int DEEPEST = 12; // clauses above a clause we look at for a subject

  private static final Set<String> NEGATORS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "scarcely", "nowhere");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");

  /** Verbs with an object whose infinitive the subject acts in ("he promised them to go"). */
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge");

  private final AnnotatedText text;
  private final SyntaxGraph graph;

  Clauses(SyntaxGraph graph) {
    this.graph = graph;
    this.text = graph.text();
  }

  /** True for "was signed", "being signed", and "signed" after the noun it describes. */
  public boolean isPassive(int verb) {
    if (graph.child(verb, Relation.AUX_PASS) != NONE
        || graph.child(verb, Relation.NSUBJ_PASS) != NONE) {
      return true;
    }
    return text.tag(verb).equals("VBN")
        && graph.child(verb, Relation.AUX) == NONE
        && (text.relation(verb) == Relation.ACL || text.relation(verb) == Relation.AMOD);
  }

  /**
   * The subject that the clause itself states, active or passive; for a relative pronoun, the noun
   * it stands for.
   */
  public int statedSubject(int verb) {
    for (int child = graph.firstChild(verb); child != NONE; child = graph.nextChild(child)) {
      switch (text.relation(child)) {
        case NSUBJ, NSUBJ_PASS, CSUBJ, CSUBJ_PASS -> {
          int noun = antecedent(child);
          return noun == NONE ? child : noun;
        }
        default -> {}
      }
    }
    return NONE;
  }

  /**
   * The subject of a clause, stated or understood: that of the verb it is coordinated with, of the
   * verb that controls it, or the noun it describes.
   */
  public int subject(int verb) {
    int clause = verb;
    for (int step = 0; step < DEEPEST && clause != NONE; step++) {
      int stated = statedSubject(clause);
      if (stated != NONE) {
        return stated;
      }
      int head = text.head(clause);
      if (head == NONE) {
        return NONE;
      }
      switch (text.relation(clause)) {
        case CONJ -> {
          if (!isVerbal(head)) {
            return NONE;
          }
        }
        case XCOMP, ADVCL -> {
          int object = controller(clause, head);
          if (object != NONE) {
            return object;
          }
        }
        case ACL, ACL_RELCL, AMOD -> {
          return graph.isNominal(head) ? head : NONE;
        }
        default -> {
          return NONE;
        }
      }
      clause = head;
    }
    return NONE;
  }

  /** "urge them to go": the object of the governing verb is the subject of the infinitive. */
  private int controller(int clause, int head) {
    if (text.relation(clause) == Relation.ADVCL && !hasTo(clause)) {
      return NONE; // "…, adding that": the subject of the governing clause
    }
    if (isPassive(head) || SUBJECT_CONTROL.contains(text.lemma(head))) {
      return NONE;
    }
    int object = statedObject(head);
    return object != NONE && object < clause ? object : NONE;
  }

  private boolean hasTo(int verb) {
    return graph.child(verb, Relation.MARK, "to") != NONE;
  }

  private boolean isVerbal(int token) {
    Upos upos = text.upos(token);
    return upos == Upos.VERB || upos == Upos.AUX || graph.child(token, Relation.COP) != NONE;
  }

  /** Who acts: the subject of an active clause, the "by" phrase of a passive one. */
  public int agent(int verb) {
    return isPassive(verb) ? oblique(verb, "by") : subject(verb);
  }

  /** The object of a verb, unless it is "that" before the clause, read as a pronoun. */
  private int statedObject(int verb) {
    int object = graph.child(verb, Relation.OBJ);
    boolean mark = object != NONE && object < verb && text.tag(object).equals("WDT");
    return mark && text.relation(verb) == Relation.CCOMP ? NONE : object;
  }

  /** Whom or what it is done to: the object of an active clause, the subject of a passive one. */
  public int patient(int verb) {
    if (isPassive(verb)) {
      return subject(verb);
    }
    int object = graph.child(verb, Relation.OBJ);
    if (object != NONE) {
      int noun = antecedent(object);
      return noun == NONE ? object : noun;
    }
    boolean gap =
        text.relation(verb) == Relation.ACL_RELCL && statedSubject(verb) != text.head(verb);
    return gap && graph.child(verb, Relation.CCOMP) == NONE ? text.head(verb) : NONE;
  }

  /** The noun after {@code preposition} that hangs on a verb or noun ("met with them"). */
  public int oblique(int governor, String preposition) {
    for (int child = graph.firstChild(governor); child != NONE; child = graph.nextChild(child)) {
      Relation relation = text.relation(child);
      if ((relation == Relation.OBL || relation == Relation.NMOD)
          && graph.child(child, Relation.CASE, preposition) != NONE) {
        return child;
      }
    }
    return NONE;
  }

  /** The noun a relative pronoun stands for ("the envoy who left"). */
  public int antecedent(int pronoun) {
    String tag = text.tag(pronoun);
    if (!tag.equals("WP") && !tag.equals("WDT")) {
      return NONE;
    }
    int clause = text.head(pronoun);
    if (clause == NONE || text.relation(clause) != Relation.ACL_RELCL) {
      return NONE;
    }
    return text.head(clause);
  }

  /**
   * The word that negates a verb or noun ("not", "never", "no"), or the clause by its subject ("no
   * state", "neither side", "none of them").
   */
  public int negation(int token) {
    for (int child = graph.firstChild(token); child != NONE; child = graph.nextChild(child)) {
      int found =
          switch (text.relation(child)) {
            case ADVMOD, DET, CC ->
                child < token && NEGATORS.contains(text.lemma(child)) ? child : NONE;
            case NSUBJ, NSUBJ_PASS -> nobody(child);
            default -> NONE;
          };
      if (found != NONE) {
        return found;
      }
    }
    return NONE;
  }

  /** The word by which a subject is nobody. */
  private int nobody(int subject) {
    if (NOBODY.contains(text.lemma(subject))) {
      return subject;
    }
    for (int child = graph.firstChild(subject); child != NONE; child = graph.nextChild(child)) {
      String lemma = text.lemma(child);
      boolean none = lemma.equals("no") && text.relation(child) == Relation.DET;
      if (child < subject && (none || lemma.equals("neither"))) {
        return child;
      }
    }
    return NONE;
  }

  /** The modal verb of a clause ("could", "must", "will"), as a token. */
  public int modal(int verb) {
    for (int child = graph.firstChild(verb); child != NONE; child = graph.nextChild(child)) {
      if (text.relation(child) == Relation.AUX && text.tag(child).equals("MD")) {
        return child;
      }
    }
    return NONE;
  }

  /** The auxiliaries and copula of a clause from left to right. */
  public int[] auxiliaries(int verb) {
    Ints found = new Ints();
    for (int child = graph.firstChild(verb); child != NONE; child = graph.nextChild(child)) {
      switch (text.relation(child)) {
        case AUX, AUX_PASS, COP -> found.add(child);
        default -> {}
      }
    }
    return found.toArray();
  }

  /**
   * The tense of a clause; a coordinated verb without auxiliaries may borrow those of the first.
   */
  public Tense tense(int verb) {
    int clause = verb;
    for (int step = 0; step < DEEPEST; step++) {
      Tense own = ownTense(clause);
      if (own != Tense.NONE || text.relation(clause) != Relation.CONJ) {
        return own;
      }
      clause = text.head(clause);
    }
    return Tense.NONE;
  }

  private Tense ownTense(int verb) {
    for (int auxiliary : auxiliaries(verb)) {
      String lemma = text.lemma(auxiliary);
      switch (text.tag(auxiliary)) {
        case "MD" -> {
          return lemma.equals("will") || lemma.equals("shall") ? Tense.FUTURE : Tense.PRESENT;
        }
        case "VBD" -> {
          return Tense.PAST;
        }
        case "VBZ", "VBP" -> {
          if (lemma.equals("have")) {
            return Tense.PAST;
          }
          return isGoingTo(verb) ? Tense.FUTURE : Tense.PRESENT;
        }
        default -> {}
      }
    }
    return switch (text.tag(verb)) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  private boolean isGoingTo(int verb) {
    int infinitive = graph.child(verb, Relation.XCOMP);
    return text.word(verb).equals("going") && infinitive != NONE && hasTo(infinitive);
  }
}
