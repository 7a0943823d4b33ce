package dev.attache.statement;

import dev.attache.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds content beside a cue by its place: quotations next to it, the clause it is set into. */
final class Surroundings {
  private final Scene scene;

  Surroundings(Scene scene) {
    this.scene = scene;
  }

  static Span span(Quotation quotation) {
    return new Span(quotation.start(), quotation.end());
  }

  /**
   * The quotation that ends right before a token, a comma at most between; null where none does.
   */
  @Nullable Quotation quotationBefore(int token) {
    int at = token - 1;
    if (at >= 0 && scene.isComma(at) && !scene.quoted(at)) {
      at--;
      return at >= 0 && scene.closesQuotation(at) ? scene.quotationAt(at) : null;
    }
    if (at < 0 || !scene.closesQuotation(at)) {
      return null;
    }
    Quotation quotation = scene.quotationAt(at);
    if (quotation == null || quotation.innerEnd() <= quotation.innerStart()) {
      return null;
    }
    boolean ends = ",.?!;\u2014\u2013-\u2026".indexOf(lastMark(quotation)) >= 0;
    boolean sameParagraph =
        scene.text.paragraphOf(scene.text.sentenceOf(at))
            == scene.text.paragraphOf(scene.text.sentenceOf(token));
    return ends && sameParagraph ? quotation : null;
  }

  /** The last character of a quotation before the marks that close it and what it quotes. */
  private char lastMark(Quotation quotation) {
    String text = scene.text.text();
    int last = quotation.innerEnd() - 1;
    while (last > quotation.innerStart() && "'\"\u2019\u201D".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return text.charAt(last);
  }

  /** The quotation that starts at a token, with a comma, colon or "that" at most before it. */
  @Nullable Quotation quotationAfter(int token) {
    int end = scene.text.tokenCount();
    int at = token;
    if (at < end && (scene.isBreak(at) || scene.is(at, ":") || scene.is(at, "that"))) {
      at++;
    }
    if (at < end && at > token && scene.isBreak(at)) {
      at++;
    }
    return scene.quotationFrom(at);
  }

  /** True where a quotation ends in the sentence of a verb. */
  boolean sameSentence(Quotation quotation, int verb) {
    int last = scene.text.tokenFrom(quotation.end() - 1);
    return scene.text.sentenceOf(last) == scene.text.sentenceOf(verb);
  }

  /** True for "The plan, he said, "is dead"", where the quotation goes on with the clause. */
  boolean isParenthesis(Quotation next, int start, int after) {
    int first = scene.sentenceStart(start);
    boolean setOff = start > first + 1 && scene.isBreak(start - 1) && scene.isBreak(after);
    return setOff && Character.isLowerCase(scene.text.text().charAt(next.innerStart()));
  }

  /** "says "the wind has turned" in the east": the quotation and the rest of its clause. */
  Complements.@Nullable Found fromQuotation(
      Quotation next, Complements.@Nullable Found found, int verb, Complements complements) {
    int from = scene.text.tokenFrom(next.start());
    boolean introduced = scene.isBreak(from - 1) || scene.is(from - 1, ":");
    if (introduced || found != null && found.first() <= from) {
      return found;
    }
    int to = scene.text.tokenFrom(next.end() - 1);
    int end = scene.sentenceEnd(verb);
    while (to + 1 < end && !scene.isStop(to + 1)) {
      to++;
    }
    return complements.spans().found(from, Math.min(to, end - 1), -1);
  }

  /** True for "called it "madness"" and the like, where the quotation is only a part. */
  boolean cueIsNominal(Cue cue, Quotation next, int verb, int last) {
    int from = scene.text.tokenFrom(next.start());
    boolean introduced = scene.isBreak(from - 1) || scene.is(from - 1, ":");
    if (introduced) {
      return false;
    }
    int to = scene.text.tokenFrom(next.end() - 1);
    boolean goesOn = to + 1 < scene.sentenceEnd(verb) && !scene.isPunctuation(to + 1);
    return goesOn || !cue.has(Frame.THAT) && from == last + 1 && cue.has(Frame.NP);
  }

  /** A quotation before the cue with the words of its sentence that lead into it. */
  Span withLeadIn(Quotation quotation, int start) {
    int open = scene.text.tokenFrom(quotation.start());
    int first = scene.sentenceStart(open);
    if (open == first
        || scene.sentenceStart(start - 1) != first
        || scene.isBreak(open - 1)
        || scene.is(open - 1, ":")) {
      return span(quotation);
    }
    for (int i = open - 1; i >= first; i--) {
      if (scene.closesQuotation(i)) {
        return span(quotation);
      }
    }
    return new Span(scene.text.start(first), quotation.end());
  }

  /** The clause that "…, he said, …" stands in: what is before, and what is after. */
  void around(Draft draft, Cue cue, int verb, int start, int after) {
    if (!cue.has(Frame.THAT)) {
      return;
    }
    int first = scene.sentenceStart(verb);
    int end = scene.sentenceEnd(verb);
    boolean as =
        start > first && scene.text.lemma(start - 1).equals("as")
            || scene.text.lemma(start).equals("as");
    int open = as && !scene.text.lemma(start).equals("as") ? start - 1 : start;
    boolean closed = after >= end || scene.isPunctuation(after);
    if (!closed) {
      return;
    }
    if (open == first) {
      if (as && scene.isComma(after)) {
        draft.addContent(scene.words(after + 1, end - 1));
      }
      return;
    }
    if (!scene.isBreak(open - 1)) {
      return;
    }
    boolean goesOn = after + 1 < end && scene.isBreak(after) && resumes(after + 1);
    if (!goesOn && scene.isLeadIn(first, open - 2)) {
      return; // "On Monday, he announced." says nothing of what he announced
    }
    draft.addContent(scene.words(first, open - 2));
    if (goesOn) {
      draft.addContent(scene.words(after + 1, end - 1));
    }
  }

  /** True where the clause goes on after a parenthesis rather than something new is added. */
  private boolean resumes(int token) {
    String word = scene.text.word(token).toLowerCase(Locale.ROOT);
    boolean quoted = scene.quotationFrom(token + 1) != null;
    boolean relative =
        scene.tagged(token, "W")
            || scene.tagged(token, "VBG")
            || scene.tagged(token, "CC") && !quoted;
    return !relative && !word.equals("as") && !word.equals("according") && !word.equals("while");
  }
}
