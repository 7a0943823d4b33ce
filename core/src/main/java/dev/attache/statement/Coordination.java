package dev.attache.statement;

import dev.attache.text.Relation;
import org.jspecify.annotations.Nullable;

/**
 * "He conceded that they had met but implied that …": a verb of saying coordinated with the words
 * reported goes back to the verb that reports them.
 */
final class Coordination {
  private static final int DEEPEST = 6; // conjuncts in a row

  private final Scene scene;
  private final CueLexicon lexicon;

  Coordination(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  /**
   * The verb of saying that a verb is coordinated with, against its tree; −1 where there is none.
   */
  int partner(int verb) {
    String tag = scene.text.tag(verb);
    boolean participle = tag.equals("VBN"); // or a past tense taken for one
    String form = participle ? "VBD" : tag;
    boolean finite = form.equals("VBD") || form.equals("VBZ") || form.equals("VBP");
    if (!finite
        || !scene.related(verb, Relation.CONJ)
        || scene.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.AUX, Relation.AUX_PASS)
            >= 0
        || !says(verb)) {
      return -1;
    }
    int inner = scene.text.head(verb);
    for (int step = 0; step < DEEPEST && scene.related(inner, Relation.CONJ); step++) {
      inner = scene.text.head(inner);
    }
    int outer = scene.text.head(inner);
    if (!scene.related(inner, Relation.CCOMP) || outer < 0 || outer > inner || !says(outer)) {
      return -1;
    }
    boolean alike = scene.text.tag(outer).equals(form);
    boolean reports = reportsAnew(verb + 1, scene.sentenceEnd(verb));
    boolean unlikeInner = !participle && !form.equals(finiteForm(inner));
    return alike && (reports || unlikeInner) ? outer : -1;
  }

  /** The first token of "but implied" between two tokens, where it goes back to a verb; or −1. */
  int next(int verb, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.tagged(i, "CC")) {
        int at = i + 1;
        while (at < to && scene.tagged(at, "RB")) {
          at++;
        }
        if (at <= to && !scene.quoted(at) && partner(at) == verb) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean says(int verb) {
    Cue cue = cue(verb);
    return cue != null && cue.has(Frame.THAT) && cue.has(Frame.QUOTE);
  }

  private @Nullable Cue cue(int verb) {
    return lexicon.at(scene.text, CueLexicon.Kind.VERB, verb, scene.sentenceEnd(verb));
  }

  private boolean reportsAnew(int token, int end) {
    int at = token < end && scene.isComma(token) ? token + 1 : token;
    return at < end && (scene.is(at, "that") || scene.quotationFrom(at) != null);
  }

  private String finiteForm(int verb) {
    for (int child : scene.children(verb)) {
      if (child < verb && scene.related(child, Relation.AUX, Relation.AUX_PASS, Relation.COP)) {
        return scene.text.tag(child);
      }
    }
    return scene.text.tag(verb);
  }
}
