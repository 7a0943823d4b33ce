package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;

/** Finds the infinitive or gerund that completes a cue ("urged them to leave"), or −1. */
final class Infinitives {
  private static final int MAX_STEPS = 8;

  private final AnnotatedText text;
  private final Grammar clauses;

  Infinitives(Scene scene) {
    this.text = scene.text;
    this.clauses = scene.clauses;
  }

  /** The infinitive of a cue, or of the light verb it belongs to; −1 where there is none. */
  int of(Match match) {
    int own = of(match.head());
    if (own >= 0 && match.covers(own)) {
      own = innermost(match, own); // "refuse to rule out": what is not ruled out
    }
    if (own < 0
        && match.cue().part() == Cue.Part.ADP
        && text.relation(match.head()) == Relation.OBL) {
      own = of(text.head(match.head())); // "came under pressure from them to sign"
    }
    return own >= 0 || match.light() < 0 ? own : of(match.light());
  }

  /** What completes the last verb of a cue of several, or its object; −1 where nothing does. */
  private int innermost(Match match, int verb) {
    int last = verb;
    int next = of(last);
    for (int step = 0; step < MAX_STEPS && next >= 0 && match.covers(next); step++) {
      last = next;
      next = of(last);
    }
    int own = next >= 0 ? next : clauses.child(last, Relation.CCOMP, Relation.OBJ);
    return own >= 0 && !match.covers(own) ? own : -1;
  }

  /** The verb of an infinitive or gerund that completes {@code head}, or −1. */
  int of(int head) {
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
      if (loose && child > head && to(child)) {
        return child;
      }
    }
    // "urged the envoy to leave", read as "the envoy to leave"
    int object = clauses.child(head, Relation.OBJ, Relation.NSUBJ_PASS, Relation.OBL);
    int inner = object < 0 ? -1 : clauses.child(object, Relation.ACL);
    return inner >= 0 && inner > head && to(inner) ? inner : -1;
  }

  private boolean to(int verb) {
    for (int child : clauses.children(verb)) {
      if (child < verb && text.relation(child) == Relation.MARK && text.lemma(child).equals("to")) {
        return true;
      }
    }
    return false;
  }
}
