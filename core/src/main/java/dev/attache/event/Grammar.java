package dev.attache.event;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Clauses;
import dev.attache.text.Relation;
import dev.attache.text.SyntaxGraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grammar an event asks for: logical arguments with all that is coordinated with them. */
final class Grammar {
  private final AnnotatedText text;
  private final SyntaxGraph graph;
  private final Clauses clauses;

  Grammar(AnnotatedText text) {
    this.text = text;
    this.graph = text.graph();
    this.clauses = text.clauses();
  }

  int[] children(int token) {
    return graph.children(token);
  }

  /** The first child with one of these relations, or −1. */
  int child(int token, Relation... relations) {
    return graph.anyChild(token, relations);
  }

  /** The preposition of a token ("with", "because of"), or null where it has none. */
  @Nullable String preposition(int token) {
    return graph.preposition(token);
  }

  /** A noun and the nouns that follow it in its coordination. */
  List<Integer> joined(int token) {
    return token == SyntaxGraph.NONE ? new ArrayList<>() : graph.joined(token);
  }

  boolean passive(int verb) {
    return clauses.isPassive(verb);
  }

  /** Who acts. */
  List<Integer> subjects(int verb) {
    int first = misreadParticiple(verb) ? text.head(verb) : clauses.agent(verb);
    List<Integer> found = joined(first);
    int second = first == SyntaxGraph.NONE ? first : otherSubject(text.head(first), first);
    if (second != SyntaxGraph.NONE) {
      found.addAll(joined(second));
    }
    return found;
  }

  /** "Top US and European officials", read as two subjects of one verb; the second, or −1. */
  private int otherSubject(int verb, int first) {
    if (verb < 0 || text.relation(first) != Relation.NSUBJ) {
      return SyntaxGraph.NONE;
    }
    for (int child = graph.firstChild(verb); child >= 0; child = graph.nextChild(child)) {
      if (child > first
          && text.relation(child) == Relation.NSUBJ
          && graph.child(child, Relation.CC) != SyntaxGraph.NONE) {
        return child;
      }
    }
    return SyntaxGraph.NONE;
  }

  /** To whom or what it is done. */
  List<Integer> objects(int verb) {
    int object = graph.child(verb, Relation.OBJ);
    if (misreadParticiple(verb)) {
      return joined(object);
    }
    int patient = clauses.patient(verb);
    return joined(patient == SyntaxGraph.NONE && !passive(verb) ? bareOblique(verb) : patient);
  }

  /** "Jets killed six people" read as "jets [that were] killed": a participle has no object. */
  private boolean misreadParticiple(int verb) {
    return text.relation(verb) == Relation.ACL
        && text.tag(verb).equals("VBN")
        && graph.child(verb, Relation.OBJ) != SyntaxGraph.NONE;
  }

  /** A noun right after the verb that the parser hung on it without preposition or object label. */
  private int bareOblique(int verb) {
    for (int child : graph.children(verb)) {
      boolean bare =
          text.relation(child) == Relation.OBL
              || (text.relation(child) == Relation.OBL_UNMARKED && text.tag(child).equals("NNS"));
      if (child > verb && bare && preposition(child) == null) {
        return child;
      }
    }
    return SyntaxGraph.NONE;
  }

  boolean negated(int token) {
    return clauses.negation(token) != SyntaxGraph.NONE;
  }

  /** Lemma of the modal auxiliary, or null. */
  @Nullable String modal(int verb) {
    int modal = clauses.modal(verb);
    return modal == SyntaxGraph.NONE ? null : text.lemma(modal);
  }
}
