package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.List;

/** Finds whose a noun is: "Norway's support", "American support", "its support". */
final class Owners {
  private final Scene scene;
  private final AnnotatedText text;
  private final Grammar clauses;

  Owners(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
    this.clauses = scene.clauses;
  }

  List<Integer> of(int head) {
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
    return owner < 0 ? !of(noun).isEmpty() : text.upos(owner) != Upos.PRON;
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
}
