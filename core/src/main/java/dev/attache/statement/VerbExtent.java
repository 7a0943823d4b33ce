package dev.attache.statement;

import dev.attache.text.Relation;
import dev.attache.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How far a verb of saying reaches: with its subject, its auxiliaries, and when and where it was
 * said.
 */
final class VerbExtent {
  private final Scene scene;
  private final Occasions occasions;

  VerbExtent(Scene scene, Occasions occasions) {
    this.scene = scene;
    this.occasions = occasions;
  }

  /** First token of the verb with its subject, auxiliaries and adverbs right before it. */
  int unitStart(int verb, int source) {
    int start = verb;
    int[] children = scene.children(verb);
    for (int i = children.length - 1; i >= 0; i--) {
      int child = children[i];
      if (child > verb) {
        continue;
      }
      if (scene.related(child, Relation.PUNCT)) {
        if (child == start - 1
            && scene.isComma(child)
            && i > 0
            && scene.related(children[i - 1], Relation.NSUBJ)
            && hasComma(children[i - 1])) {
          start = child;
          continue;
        }
        break;
      }
      if (scene.rightEdge(child) != start - 1 || scene.quoted(start - 1)) {
        break;
      }
      if (scene.related(child, Relation.NSUBJ) && start < verb && subjectFrom(start, verb)) {
        break; // "The plan, the lawyers said, is dead": the first is not the one who says
      }
      switch (scene.text.relation(child)) {
        case NSUBJ, NSUBJ_PASS, EXPL, AUX, AUX_PASS, COP, ADVMOD, MARK, CC, OBL_UNMARKED ->
            start = clip(scene.leftEdge(child), child);
        default -> {
          return withSource(start, source, verb);
        }
      }
    }
    return withSource(start, source, verb);
  }

  private boolean subjectFrom(int start, int verb) {
    for (int child : scene.children(verb)) {
      if (child >= start && child < verb && scene.related(child, Relation.NSUBJ)) {
        return true;
      }
    }
    return false;
  }

  /** Widens the verb and what is before it by a source that stands right before that. */
  private int withSource(int start, int source, int verb) {
    if (source < 0 || source >= start || scene.quoted(source)) {
      return start;
    }
    int to = Math.min(scene.rightEdge(source), start - 1);
    for (int i = to + 1; i < start; i++) {
      if (!scene.isComma(i) && !scene.tagged(i, "RB")) {
        return start;
      }
    }
    for (int i = source; i < verb; i++) {
      if (scene.quoted(i) && scene.quotationFrom(i) != null && scene.isBreak(i - 1)) {
        return start;
      }
    }
    return clip(scene.leftEdge(source), source);
  }

  private boolean hasComma(int subject) {
    for (int i = scene.leftEdge(subject); i <= scene.rightEdge(subject); i++) {
      if (scene.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out a quotation that the parser hung on what follows it. */
  private int clip(int from, int to) {
    for (int i = to; i > from; i--) {
      if (scene.quoted(i - 1) && !scene.quoted(i)) {
        return i;
      }
    }
    return from;
  }

  /** The first token after the adjuncts that follow the cue. */
  int afterAdjuncts(int verb, int last, int inverted, Cue cue) {
    int at = last + 1;
    int end = scene.sentenceEnd(verb);
    for (int child : scene.children(verb)) {
      if (child <= last || scene.leftEdge(child) != at) {
        continue;
      }
      boolean adjunct =
          child == inverted
              || switch (scene.text.relation(child)) {
                case OBL, OBL_UNMARKED, ADVMOD, COMPOUND_PRT, NMOD, NMOD_UNMARKED -> true;
                case OBJ, IOBJ ->
                    cue.has(Frame.HEARER) || cue.has(Frame.QUOTE) && !cue.has(Frame.PRED);
                case NSUBJ -> true;
                default -> false;
              };
      int to = scene.rightEdge(child);
      if (!adjunct) {
        break;
      }
      int quote = firstQuotation(at, to);
      if (quote >= 0 && quote > at && scene.isBreak(quote - 1)
          || quote >= 0 && scene.is(quote - 1, ":")) {
        return quote - 1;
      }
      if (quote >= 0) {
        break;
      }
      at = to + 1;
    }
    while (at < end) {
      int occasion = occasions.end(at, end - 1);
      if (occasion < 0) {
        break;
      }
      at = occasion + 1;
    }
    return at;
  }

  private int firstQuotation(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (scene.quotationFrom(i) != null) {
        return i;
      }
    }
    return -1;
  }

  /** The verb with auxiliaries and adverbs, its particle, and an occasion right after it. */
  @Nullable Span cueSpan(int verb, int cueEnd, int contentStart) {
    int from = verb;
    int first = scene.sentenceStart(verb);
    while (from > first && !scene.quoted(from - 1) && isAuxiliary(from - 1, verb)) {
      from--;
    }
    int to = cueEnd;
    int occasion =
        to + 1 < scene.sentenceEnd(verb) ? occasions.end(to + 1, scene.sentenceEnd(verb) - 1) : -1;
    if (occasion > 0 && (occasion < contentStart || contentStart <= verb)) {
      to = occasion;
    }
    return scene.words(from, to);
  }

  private boolean isAuxiliary(int token, int verb) {
    if (scene.text.head(token) != verb) {
      return false;
    }
    return scene.related(token, Relation.AUX, Relation.AUX_PASS)
        || scene.related(token, Relation.ADVMOD)
        || scene.related(token, Relation.MARK) && scene.tagged(token, "TO");
  }
}
