package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;

/** Finds the verb by which somebody says or thinks what a cue says. */
final class Voices {
  private static final int MAX_STEPS = 8;

  private final Scene scene;
  private final AnnotatedText text;
  private final Grammar clauses;

  Voices(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
    this.clauses = scene.clauses;
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
}
