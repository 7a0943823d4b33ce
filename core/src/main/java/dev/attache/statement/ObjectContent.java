package dev.attache.statement;

import dev.attache.text.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds content that is an object, alone or with what is said of it: "called it a mistake". */
final class ObjectContent {
  private final Scene scene;
  private final ClauseForms forms;
  private final ContentSpans spans;

  ObjectContent(Scene scene, ClauseForms forms, ContentSpans spans) {
    this.scene = scene;
    this.forms = forms;
    this.spans = spans;
  }

  /** A noun phrase, alone or with what is said of it. */
  Complements.@Nullable Found object(
      Cue cue, int head, int last, List<Integer> right, int subject) {
    int object = subject;
    int at = -1;
    if (object < 0) {
      for (int i = 0; i < right.size(); i++) {
        if (scene.related(right.get(i), Relation.OBJ, Relation.IOBJ)
            || scene.leftEdge(right.get(i)) <= last && scene.nominal(right.get(i))) {
          object = right.get(i);
          at = i;
          break;
        }
      }
    }
    if (object < 0) {
      return small(cue, head, right);
    }
    if (at < 0 && subject < 0) {
      return null;
    }
    for (int i = at + 1; i < right.size(); i++) {
      int child = right.get(i);
      if (completes(cue, child)) {
        int to = spans.end(head, child, right, i);
        return subject < 0
            ? spans.found(Math.max(scene.leftEdge(object), last + 1), to, -1)
            : spans.split(subject, child, to);
      }
    }
    int quoted = subject < 0 && cue.has(Frame.PRED) ? quotationEnd(object, head) : -1;
    if (quoted >= 0) {
      return spans.found(Math.max(scene.leftEdge(object), last + 1), quoted, -1);
    }
    if (subject < 0 && cue.has(Frame.NP) && !cue.has(Frame.HEARER)) {
      int to = withInfinitive(object, right, at);
      return spans.found(Math.max(scene.leftEdge(object), last + 1), to, -1);
    }
    if (subject < 0 && !cue.objectPrepositions().isEmpty() && nested(cue, object)) {
      return spans.found(Math.max(scene.leftEdge(object), last + 1), scene.rightEdge(object), -1);
    }
    return null;
  }

  /** Last token of "plans to leave", where the parser may hang "to leave" on the verb. */
  private int withInfinitive(int object, List<Integer> right, int index) {
    for (int i = index + 1; i < right.size(); i++) {
      int child = right.get(i);
      boolean time = scene.related(child, Relation.OBL_UNMARKED, Relation.NMOD_UNMARKED);
      if ("to".equals(forms.mark(child)) && !scene.isBreak(scene.leftEdge(child) - 1)) {
        return scene.rightEdge(child);
      }
      if (!time) {
        break;
      }
    }
    return scene.rightEdge(object);
  }

  /** "called it a mistake", "wants them to leave" where the parser makes one clause of it. */
  private Complements.@Nullable Found small(Cue cue, int head, List<Integer> right) {
    if (!cue.has(Frame.PRED) && !cue.has(Frame.NP_TO) && cue.objectPrepositions().isEmpty()) {
      return null;
    }
    for (int i = 0; i < right.size(); i++) {
      int child = right.get(i);
      if (scene.related(child, Relation.CCOMP, Relation.XCOMP) && scene.leftEdge(child) < child) {
        int subject = scene.child(child, Relation.NSUBJ, Relation.NSUBJ_PASS);
        boolean bare = !scene.finite(child);
        if (subject >= 0 && subject < child && bare) {
          return spans.found(scene.leftEdge(child), spans.end(head, child, right, i), -1);
        }
      }
    }
    return null;
  }

  /** Last token of the quotation that an object runs into, as in "called it "madness"", or −1. */
  private int quotationEnd(int object, int head) {
    int end = scene.sentenceEnd(head);
    for (int i = object + 1; i < end && i <= scene.rightEdge(object) + 1; i++) {
      Quotation quotation = scene.quotationFrom(i);
      if (quotation != null) {
        return Math.min(end, scene.text.tokenFrom(quotation.end() - 1) + 1) - 1;
      }
      if (scene.isBreak(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** True where a dependent is the second part of "accuse X of Y", "urge X to Y", "call X Y". */
  private boolean completes(Cue cue, int child) {
    switch (scene.text.relation(child)) {
      case XCOMP, CCOMP, ADVCL, ACL -> {
        String mark = forms.mark(child);
        if ("to".equals(mark)) {
          boolean apart = scene.isBreak(scene.leftEdge(child) - 1);
          return cue.has(Frame.NP_TO) && !(apart && scene.related(child, Relation.ADVCL));
        }
        if (mark != null) {
          return cue.objectPrepositions().contains(mark);
        }
        return cue.has(Frame.PRED) && scene.related(child, Relation.XCOMP, Relation.CCOMP);
      }
      case OBL, NMOD -> {
        String preposition = scene.preposition(child);
        return preposition != null && cue.objectPrepositions().contains(preposition);
      }
      case OBJ -> {
        return cue.has(Frame.PRED);
      }
      default -> {
        return false;
      }
    }
  }

  /** True where "of Y" of "accuse X of Y" hangs on X. */
  private boolean nested(Cue cue, int object) {
    for (int child : scene.children(object)) {
      if (child > object && completes(cue, child)) {
        return true;
      }
    }
    return false;
  }
}
