package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.SyntaxGraph;
import dev.attache.text.Upos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grammar over the trees of one text: who does what in a clause, whatever its voice. Arguments are
 * logical: the subject of a passive is an object here, its agent a subject; a verb without a
 * subject of its own takes that of the verb that controls it, of the clause it is joined to, or the
 * noun it modifies. Made for one analysis, like the {@link AnnotatedText} it reads.
 */
final class Grammar {
  /** Steps up a chain of verbs in search of a subject: deeper chains are parser noise. */
  private static final int MAX_STEPS = 12;

  private final AnnotatedText text;
  private final SyntaxGraph graph;

  Grammar(AnnotatedText text) {
    this.text = text;
    this.graph = text.graph();
  }

  /** The tokens that depend on {@code token}, in text order. */
  int[] children(int token) {
    return graph.children(token);
  }

  /** The first child with one of these relations, or −1. */
  int child(int token, Relation... relations) {
    return graph.anyChild(token, relations);
  }

  /** The preposition of a token in lower case ("with", "because of"), or null where it has none. */
  @Nullable String preposition(int token) {
    return graph.preposition(token);
  }

  /** The token and those joined to it by "and", "or" or commas, in text order. */
  List<Integer> conjuncts(int token) {
    return graph.joined(token);
  }

  private boolean nominal(int token) {
    return switch (text.upos(token)) {
      case NOUN, PROPN, PRON, NUM -> true;
      default -> false;
    };
  }

  /** First and last token of what a token governs, itself included: {@code {first, last}}. */
  int[] extent(int token) {
    return new int[] {graph.leftEdge(token), graph.rightEdge(token)};
  }

  /**
   * True for a verb that only looks like a participle: "The envoy called for a truce", read as one
   * long noun phrase because no other verb is there and the verb has an object or goes on with a
   * preposition other than "by".
   */
  boolean reduced(int verb) {
    if (text.relation(verb) != Relation.ACL || !text.tag(verb).equals("VBN")) {
      return false;
    }
    int noun = text.head(verb);
    if (noun < 0 || text.relation(noun) != Relation.ROOT || child(noun, Relation.COP) >= 0) {
      return false;
    }
    for (int child : children(verb)) {
      if (text.relation(child) == Relation.OBL && "by".equals(preposition(child))) {
        return false;
      }
    }
    return true;
  }

  /** True for a verb in the passive voice, with or without its auxiliary. */
  boolean passive(int verb) {
    if (child(verb, Relation.NSUBJ_PASS, Relation.AUX_PASS, Relation.CSUBJ_PASS) >= 0) {
      // "Minister Erik Dahl has condemned the raid", where the title was read as another subject
      return child(verb, Relation.AUX_PASS) >= 0
          || child(verb, Relation.NSUBJ) < 0
          || child(verb, Relation.OBJ) < 0;
    }
    return joinedPassive(verb)
        || text.relation(verb) == Relation.ACL && text.tag(verb).equals("VBN") && !reduced(verb);
  }

  /** "Was criticised and rejected by Peru": the second shares the auxiliary of the first. */
  private boolean joinedPassive(int verb) {
    return text.relation(verb) == Relation.CONJ
        && text.tag(verb).equals("VBN")
        && text.head(verb) >= 0
        && child(text.head(verb), Relation.AUX_PASS) >= 0
        && child(verb, Relation.NSUBJ, Relation.AUX, Relation.OBJ, Relation.CCOMP, Relation.XCOMP)
            < 0;
  }

  /** True for a participle with an object of its own and no auxiliary: a past tense misread. */
  boolean active(int verb) {
    return child(verb, Relation.OBJ) >= 0
        && child(verb, Relation.AUX_PASS, Relation.NSUBJ_PASS) < 0;
  }

  /** Who does what {@code verb} says, joined parties listed one by one; empty where unsaid. */
  List<Integer> subjects(int verb) {
    int at = verb;
    for (int step = 0; step < MAX_STEPS; step++) {
      List<Integer> own = ownSubjects(at);
      if (!own.isEmpty()) {
        return own;
      }
      if (passive(at)) {
        return List.of();
      }
      int head = text.head(at);
      if (head < 0) {
        return List.of();
      }
      switch (text.relation(at)) {
        case XCOMP -> {
          List<Integer> controller = controller(head);
          if (!controller.isEmpty()) {
            return controller;
          }
        }
        case ACL -> {
          if (nominal(head) && text.tag(at).equals("VBG")) {
            return conjuncts(head);
          }
          // "a plan to meet": the subject is that of the clause the noun stands in
          head = governingVerb(head);
          if (head < 0) {
            return List.of();
          }
        }
        case ACL_RELCL -> {
          return conjuncts(head);
        }
        case ADVCL, CONJ, PARATAXIS -> {
          List<Integer> thanked =
              text.relation(at) == Relation.ADVCL ? gerund(at, head) : List.of();
          if (!thanked.isEmpty()) {
            return thanked;
          }
          if (text.relation(at) == Relation.PARATAXIS && finite(at)) {
            return List.of();
          }
        }
        default -> {
          return List.of();
        }
      }
      if (passive(head) && (text.relation(at) != Relation.CONJ || active(at))) {
        if (text.relation(head) != Relation.CCOMP || text.relation(at) != Relation.CONJ) {
          return objects(head);
        }
        head = text.head(head); // "said he must be freed, and condemned the raid"
      }
      at = head;
    }
    return List.of();
  }

  private List<Integer> ownSubjects(int verb) {
    if (passive(verb)) {
      int agent = agent(verb);
      return agent < 0 ? List.of() : conjuncts(agent);
    }
    int subject = child(verb, Relation.NSUBJ);
    if (subject < 0) {
      int all = child(verb, Relation.ADVMOD); // "All agreed", read as an adverb
      return all >= 0 && all < verb && text.tag(all).equals("DT") ? List.of(all) : List.of();
    }
    return conjuncts(antecedent(subject));
  }

  /** The "by" phrase of a passive, or −1; also at the end of "accused of arming them by Peru". */
  private int agent(int verb) {
    int agent = text.clauses().oblique(verb, "by");
    if (agent >= 0) {
      return agent;
    }
    for (int child : children(verb)) {
      int shared = joinedPassive(child) ? text.clauses().oblique(child, "by") : -1;
      if (shared >= 0) {
        return shared;
      }
      int mark = child(child, Relation.MARK);
      boolean gerund = text.tag(child).equals("VBG") && mark >= 0 && text.lemma(mark).equals("of");
      int last = gerund ? text.clauses().oblique(child, "by") : -1;
      int object = gerund && last < 0 ? child(child, Relation.OBJ) : -1;
      last = object >= 0 ? text.clauses().oblique(object, "by") : last;
      if (last >= 0 && text.upos(last) == Upos.PROPN) {
        return last;
      }
    }
    return -1;
  }

  /** "thanked the king for sending", "accused them of arming": the object does it. */
  private List<Integer> gerund(int verb, int head) {
    int mark = child(verb, Relation.MARK, Relation.CASE);
    boolean takesObject =
        mark >= 0
            && switch (text.lemma(mark)) {
              case "for", "of", "against", "from" -> true;
              default -> false;
            };
    return takesObject ? objects(head) : List.of();
  }

  /** Who performs an open complement: the object of "urge", else the subject of "want". */
  private List<Integer> controller(int head) {
    if (passive(head)) {
      int subject = child(head, Relation.NSUBJ_PASS);
      return subject < 0 ? List.of() : conjuncts(antecedent(subject));
    }
    int object = child(head, Relation.OBJ, Relation.IOBJ);
    if (object >= 0 && text.upos(head) == Upos.VERB && !text.lemma(head).equals("promise")) {
      return conjuncts(antecedent(object));
    }
    return List.of();
  }

  /** To whom or what it is done: the object, the subject of a passive. */
  List<Integer> objects(int verb) {
    if (passive(verb)) {
      int subject = child(verb, Relation.NSUBJ_PASS);
      if (subject >= 0) {
        return conjuncts(antecedent(subject));
      }
      int head = text.head(verb);
      if (head >= 0 && (text.relation(verb) == Relation.ACL)) {
        return conjuncts(head);
      }
      if (head >= 0 && text.relation(verb) == Relation.CONJ && passive(head)) {
        return objects(head);
      }
      return List.of();
    }
    int object = child(verb, Relation.OBJ);
    if (object < 0 && child(verb, Relation.XCOMP) >= 0) {
      object = child(verb, Relation.IOBJ); // "want the bloc to act"
    }
    if (object >= 0) {
      return conjuncts(antecedent(object));
    }
    if (text.relation(verb) == Relation.ACL_RELCL && child(verb, Relation.NSUBJ) >= 0) {
      int head = text.head(verb);
      int subject = child(verb, Relation.NSUBJ);
      return head < 0 || relativePronoun(subject) ? List.of() : conjuncts(head);
    }
    return List.of();
  }

  /** The noun a relative pronoun stands for; any other token itself. */
  int antecedent(int token) {
    if (!relativePronoun(token)) {
      return token;
    }
    int verb = text.head(token);
    for (int step = 0; verb >= 0 && step < MAX_STEPS; step++) {
      if (text.relation(verb) == Relation.ACL_RELCL) {
        return text.head(verb);
      }
      verb = text.head(verb);
    }
    return token;
  }

  private boolean relativePronoun(int token) {
    String tag = text.tag(token);
    return tag.equals("WP") || tag.equals("WDT");
  }

  /** The nearest verb above a token, or −1. */
  int governingVerb(int token) {
    int at = text.head(token);
    for (int step = 0; at >= 0 && step < MAX_STEPS; step++) {
      if (text.upos(at) == Upos.VERB) {
        return at;
      }
      at = text.head(at);
    }
    return -1;
  }

  /** True for a verb in a finite clause: with a tense or a modal of its own or its auxiliary's. */
  boolean finite(int verb) {
    if (finiteTag(text.tag(verb))) {
      return true;
    }
    for (int child : children(verb)) {
      Relation relation = text.relation(child);
      if ((relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP)
          && finiteTag(text.tag(child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean finiteTag(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** Lemma of the modal auxiliary of a verb ("will", "may"), or null where it has none. */
  @Nullable String modal(int verb) {
    int modal = text.clauses().modal(verb);
    return modal < 0 ? null : text.lemma(modal);
  }

  /** True where a negating word ("not", "never", "nor") modifies the token, or its subject. */
  boolean negated(int token) {
    return negation(token) >= 0;
  }

  /** The negating word of a token, or −1. */
  int negation(int token) {
    return text.clauses().negation(token);
  }
}
