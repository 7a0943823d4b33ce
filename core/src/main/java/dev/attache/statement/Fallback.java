package dev.attache.statement;

import org.jspecify.annotations.Nullable;

/** Finds content after a cue by its words alone, where the tree shows no complement. */
final class Fallback {
  /** Words of the longest phrase before "of lying" in "accused … of lying". */
  private static final int LONGEST_PHRASE = 12;

  private final Scene scene;
  private final Complements complements;

  Fallback(Scene scene, Complements complements) {
    this.scene = scene;
    this.complements = complements;
  }

  /**
   * What follows the cue, to the end of its clause, where the tree shows no complement but the
   * words do: a finite verb after "said", a question word after "asked".
   *
   * @param after first token after the adjuncts of the cue
   */
  Complements.@Nullable Found rest(Cue cue, int head, int last, int after) {
    int end = scene.sentenceEnd(head);
    if (after >= end || scene.isPunctuation(after) || scene.quoted(after)) {
      return null;
    }
    boolean question =
        cue.has(Frame.WH)
            && ClauseForms.isQuestionWord(scene.text.lemma(after))
            && scene.tagged(after, "W");
    boolean clause = cue.has(Frame.THAT) && cue.has(Frame.QUOTE) && !scene.tagged(after, "IN");
    boolean that = cue.has(Frame.THAT) && scene.text.lemma(after).equals("that");
    if (!question && !clause && !that) {
      return judgement(cue, head, after, end);
    }
    boolean fronted = head == scene.sentenceStart(head);
    boolean finite = false;
    int to = after;
    while (to < end && !(fronted && scene.isComma(to))) {
      finite |= isFiniteForm(to);
      to++;
    }
    return finite
        ? complements.spans().found(after, complements.spans().cut(head, after, to - 1), -1)
        : null;
  }

  private boolean isFiniteForm(int token) {
    return scene.tagged(token, "VBD")
        || scene.tagged(token, "VBZ")
        || scene.tagged(token, "VBP")
        || scene.tagged(token, "MD")
        || scene.is(token, "'s")
        || scene.is(token, "\u2019s");
  }

  /** "called Rome "a city of words"", "accused Rome of lying": a phrase and its second part. */
  private Complements.@Nullable Found judgement(Cue cue, int head, int after, int end) {
    for (int i = after + 1; i < end && i <= after + LONGEST_PHRASE; i++) {
      Quotation quotation = cue.has(Frame.PRED) ? scene.quotationFrom(i) : null;
      if (quotation != null) {
        int to = scene.text.tokenFrom(quotation.end() - 1);
        return complements.spans().found(after, Math.min(to, end - 1), -1);
      }
      if (scene.isBreak(i) || isFiniteForm(i)) {
        return null;
      }
      boolean joins = cue.objectPrepositions().contains(scene.text.lemma(i));
      if (joins && scene.tagged(i, "IN")) {
        int to = i + 1;
        while (to < end && !scene.isBreak(to)) {
          to++;
        }
        return complements.spans().found(after, to - 1, -1);
      }
    }
    return null;
  }
}
