package dev.attache.statement;

import dev.attache.text.Relation;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import org.jspecify.annotations.Nullable;

/** Finds who a cue attributes to: subject, agent, owner or object of a preposition. */
final class Sources {
  /** Steps up a chain of verbs in search of a subject: longer chains are parser noise. */
  private static final int MAX_STEPS = 8;

  private final Scene scene;
  private final Occasions occasions;
  private final Coordination coordination;

  Sources(Scene scene, Occasions occasions, Coordination coordination) {
    this.scene = scene;
    this.occasions = occasions;
    this.coordination = coordination;
  }

  /** The head token of the one who does what a verb says, or −1. */
  int ofVerb(int verb) {
    int source = isAfterthought(verb) ? ofSentence(verb) : -1;
    if (source < 0) {
      source = byTree(verb);
    }
    return source >= 0 || scene.passive(verb) || !scene.finite(verb) ? source : nounBefore(verb);
  }

  /** True for "…, saying that …", which goes back to the subject of the sentence. */
  private boolean isAfterthought(int verb) {
    return scene.tagged(verb, "VBG")
        && verb > scene.sentenceStart(verb)
        && scene.isComma(verb - 1)
        && subject(verb) < 0;
  }

  /** The subject of the outermost clause around a verb. */
  private int ofSentence(int verb) {
    int found = -1;
    int at = scene.text.head(verb);
    for (int step = 0; at >= 0 && step < MAX_STEPS; step++) {
      int own = subject(at);
      if (own >= 0 && own < verb) {
        found = own;
      }
      if (scene.related(at, Relation.CONJ, Relation.PARATAXIS) && found >= 0) {
        return found;
      }
      at = scene.text.head(at);
    }
    return found;
  }

  /** The noun right before a verb, adverbs and a comma at most between: where the tree has none. */
  private int nounBefore(int verb) {
    int first = scene.sentenceStart(verb);
    int at = verb - 1;
    boolean aside = true;
    while (aside) {
      aside = false;
      while (at >= first
          && (scene.text.head(at) == verb
                  && scene.related(at, Relation.ADVMOD, Relation.AUX, Relation.PUNCT)
                  && !scene.is(at, ")")
              || scene.isComma(at))) {
        at--;
      }
      if (at >= first && scene.is(at, ")")) {
        while (at > first && !scene.is(at, "(")) {
          at--;
        }
        at--;
        aside = true;
      }
    }
    if (at < first || scene.quoted(at) || scene.isPunctuation(at)) {
      return -1;
    }
    int top = at;
    for (int head = scene.text.head(top);
        head >= first && head < verb && !scene.quoted(head);
        head = scene.text.head(top)) {
      boolean clause = scene.text.upos(head) == Upos.VERB;
      if (clause && !scene.related(head, Relation.ACL_RELCL, Relation.ACL)) {
        break;
      }
      top = head;
    }
    boolean noun = scene.nominal(top) || scene.tagged(top, "DT") || scene.tagged(top, "JJ");
    return noun ? top : -1;
  }

  private int byTree(int verb) {
    int at = verb;
    for (int step = 0; step < MAX_STEPS; step++) {
      int own = scene.passive(at) ? agent(at) : subject(at);
      if (own >= 0) {
        return own;
      }
      if (scene.passive(at) && !scene.related(at, Relation.CONJ)) {
        return -1;
      }
      int head = scene.text.head(at);
      if (head < 0) {
        return -1;
      }
      switch (scene.text.relation(at)) {
        case XCOMP, ADVCL, CONJ, CCOMP -> {
          int object = scene.child(head, Relation.OBJ);
          if (scene.related(at, Relation.XCOMP)
              && object >= 0
              && object < at
              && !scene.text.lemma(head).equals("spend")) {
            return object;
          }
          if (scene.passive(head) && !scene.related(at, Relation.CONJ)) {
            return scene.child(head, Relation.NSUBJ_PASS);
          }
          if (scene.related(at, Relation.CCOMP) && scene.finite(at)) {
            return -1;
          }
          int partner = coordination.partner(at);
          at = partner >= 0 ? partner : head;
        }
        case ACL_RELCL -> {
          return head;
        }
        case ACL -> {
          if (!scene.tagged(at, "VBG")) {
            int verbAbove = scene.governingVerb(at);
            if (verbAbove < 0 || scene.tagged(at, "VBN")) {
              return -1;
            }
            at = verbAbove;
          } else if (scene.related(head, Relation.OBJ) && !isPerson(head)) {
            at = scene.text.head(head); // "issued a statement saying": whoever issued it
          } else {
            return head;
          }
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  private boolean isPerson(int token) {
    return scene.tagged(token, "NNP") || scene.tagged(token, "PRP");
  }

  /** A subject of its own: the nearest before the verb, else the first after it. */
  int subject(int verb) {
    int best = -1;
    for (int child : scene.children(verb)) {
      boolean nearer = child < verb || best < 0;
      if (scene.related(child, Relation.NSUBJ) && nearer && !scene.quoted(child)) {
        best = child;
      }
    }
    return best;
  }

  /** The "by" phrase of a passive, or −1. */
  int agent(int verb) {
    return prepositional(verb, "by");
  }

  /** The object of a preposition under a token, or −1. */
  int prepositional(int token, String... prepositions) {
    for (int child : scene.children(token)) {
      if (child > token && scene.related(child, Relation.OBL, Relation.NMOD)) {
        String found = scene.preposition(child);
        for (String preposition : prepositions) {
          if (preposition.equals(found)) {
            return child;
          }
        }
      }
    }
    return -1;
  }

  /**
   * The whole noun phrase a token heads: modifiers, appositions and relative clauses, without a
   * preposition before it and without a time after it.
   */
  @Nullable Span phrase(int head, int notBefore, int notAfter) {
    int from = Math.max(scene.leftEdge(head), notBefore);
    int to = Math.min(scene.rightEdge(head), notAfter);
    for (int child : scene.children(head)) {
      boolean leading =
          child < head
              && scene.related(
                  child, Relation.CASE, Relation.MARK, Relation.CC, Relation.ACL, Relation.ADVCL);
      if (leading && !scene.is(child, "'s") && !scene.is(child, "\u2019s")) {
        from = Math.max(from, scene.rightEdge(child) + 1);
      }
    }
    for (int i = head; i > from; i--) {
      if (scene.quoted(i - 1) && !scene.quoted(i)) {
        from = i; // what a quotation before the name left in its tree
      }
    }
    to = trimTail(head, to);
    return scene.words(Math.min(from, head), Math.max(to, head));
  }

  /** Leaves out a quotation, or a time or place of speaking, that ends a phrase after its head. */
  private int trimTail(int head, int to) {
    for (int i = head + 1; i <= to; i++) {
      if (scene.quotationFrom(i) != null && i > head + 1 && scene.isBreak(i - 1)) {
        return i - 1;
      }
    }
    int last = to;
    for (int i = to; i > head; i--) {
      if (occasions.starts(i, to)) {
        last = i - 1;
      }
    }
    return last;
  }
}
