package dev.attache.statement;

import dev.attache.text.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Tells which clauses a cue may have as its content: by the word that opens them and their verb.
 */
final class ClauseForms {
  private final Scene scene;

  ClauseForms(Scene scene) {
    this.scene = scene;
  }

  int clauseIn(Cue cue, int child) {
    switch (scene.text.relation(child)) {
      case CCOMP, XCOMP, PARATAXIS, DEP, ADVCL, ACL, ACL_RELCL, CONJ -> {
        if (isClause(cue, child)) {
          return child;
        }
      }
      case OBJ, IOBJ, OBL, OBL_UNMARKED -> {
        // "told reporters that …": the parser may hang the clause on the hearer
        for (int inner : scene.children(child)) {
          if (inner > child
              && scene.related(
                  inner, Relation.ACL, Relation.CCOMP, Relation.ACL_RELCL, Relation.ADVCL)
              && introducer(inner) != null
              && isClause(cue, inner)
              && !cue.has(Frame.NP)) {
            return inner;
          }
        }
      }
      default -> {
        return -1;
      }
    }
    return -1;
  }

  private boolean isClause(Cue cue, int verb) {
    String introducer = introducer(verb);
    boolean question = introducer != null && isQuestionWord(introducer);
    if (question) {
      boolean apart = scene.isBreak(scene.leftEdge(verb) - 1);
      return cue.has(Frame.WH) && !scene.related(verb, Relation.ACL_RELCL) && !apart;
    }
    if (!cue.has(Frame.THAT)) {
      return false;
    }
    if ("that".equals(introducer)) {
      return !scene.related(verb, Relation.ACL_RELCL, Relation.CONJ);
    }
    return scene.finite(verb)
        && switch (scene.text.relation(verb)) {
          case CCOMP, XCOMP, DEP -> introducer == null;
          case ADVCL -> introducer == null && !scene.isBreak(scene.leftEdge(verb) - 1);
          case PARATAXIS -> introducer == null && !scene.isStop(scene.leftEdge(verb) - 1);
          default -> false;
        };
  }

  /** Lower-case first word of a clause where it introduces the clause, or null. */
  private @Nullable String introducer(int verb) {
    int from = scene.leftEdge(verb);
    while (from < verb && scene.isPunctuation(from)) {
      from++;
    }
    String word = scene.text.lemma(from);
    boolean introduces =
        scene.related(from, Relation.MARK)
            || scene.tagged(from, "W")
            || word.equals("that") && scene.tagged(from, "IN");
    return introduces ? word : null;
  }

  static boolean isQuestionWord(String word) {
    return switch (word) {
      case "whether",
          "if",
          "how",
          "why",
          "what",
          "when",
          "where",
          "who",
          "which",
          "whom",
          "whose" ->
          true;
      default -> false;
    };
  }

  /** "to" before an infinitive, or the preposition before a gerund; null where there is none. */
  @Nullable String mark(int verb) {
    int mark = scene.child(verb, Relation.MARK, Relation.CASE);
    if (mark >= 0 && mark < verb) {
      return scene.text.lemma(mark);
    }
    int previous = verb - 1;
    return previous >= 0 && scene.tagged(previous, "TO") ? "to" : null;
  }
}
