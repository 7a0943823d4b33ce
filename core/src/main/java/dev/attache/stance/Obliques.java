package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a preposition ties to a cue: to its word, its object or its light verb. */
final class Obliques {
  private final Scene scene;
  private final AnnotatedText text;
  private final Grammar clauses;

  Obliques(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
    this.clauses = scene.clauses;
  }

  List<Integer> of(Match match, String preposition) {
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
