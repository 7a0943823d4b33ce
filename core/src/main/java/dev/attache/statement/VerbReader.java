package dev.attache.statement;

import dev.attache.text.Relation;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a statement off a verb: "said", "was told", "pointing out", "declined to say". */
final class VerbReader {
  private final Scene scene;
  private final Sources sources;
  private final Complements complements;
  private final Occasions occasions;

  VerbReader(Scene scene, Sources sources, Complements complements, Occasions occasions) {
    this.scene = scene;
    this.sources = sources;
    this.complements = complements;
    this.occasions = occasions;
  }

  @Nullable Draft read(int verb, Cue cue) {
    int last = lastOfCue(verb, cue);
    Draft draft = new Draft(verb);
    boolean passive = scene.passive(verb);
    int start = unitStart(verb);
    int cueEnd = last;
    boolean speech = cue.has(Frame.THAT) || cue.has(Frame.QUOTE) || cue.has(Frame.WH);
    int inverted = speech && !passive ? invertedSubject(verb, last) : -1;
    int after = afterAdjuncts(verb, last, inverted, cue);

    Quotation before = speech ? quotationBefore(start) : null;
    Quotation next = speech ? quotationAfter(after) : null;
    if (before != null) {
      draft.addContent(withLeadIn(before, start));
      if (next != null) {
        draft.addContent(span(next));
      }
    } else if (next != null && !cueIsNominal(cue, next, verb, last)) {
      draft.addContent(span(next));
    } else {
      int subject = passive ? scene.child(verb, Relation.NSUBJ_PASS) : -1;
      boolean hearer = passive && cue.has(Frame.HEARER);
      Complements.Found found =
          inverted >= 0 ? null : complements.after(cue, verb, last, hearer ? -1 : subject);
      if (found != null) {
        found.content().forEach(draft::addContent);
        cueEnd = found.preposition() >= 0 ? found.preposition() : last;
        after = found.first();
      } else if (passive && cue.has(Frame.NP) && sources.agent(verb) >= 0) {
        int object = subject >= 0 ? subject : modified(verb);
        draft.addContent(object < 0 ? null : upTo(object, verb));
      } else {
        around(draft, cue, verb, start, after);
      }
    }
    if (draft.content.isEmpty()) {
      relative(draft, cue, verb);
    }
    if (draft.content.isEmpty()) {
      return null;
    }
    draft.addCue(cueSpan(verb, cueEnd, after));
    addSource(draft, verb, inverted, start);
    return draft;
  }

  /** Last token of the cue: its own words and a particle beside the verb. */
  private static int lastOfCue(int verb, Cue cue) {
    return verb + cue.words().size() - 1;
  }

  private static Span span(Quotation quotation) {
    return new Span(quotation.start(), quotation.end());
  }

  /** First token of the verb with its subject, auxiliaries and adverbs right before it. */
  int unitStart(int verb) {
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
      switch (scene.text.relation(child)) {
        case NSUBJ, NSUBJ_PASS, EXPL, AUX, AUX_PASS, COP, ADVMOD, MARK, CC, OBL_UNMARKED ->
            start = clip(scene.leftEdge(child), child);
        default -> {
          return start;
        }
      }
    }
    return start;
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

  /** The subject after the verb in "…," said the minister; −1 where there is none. */
  private int invertedSubject(int verb, int last) {
    if (verb == scene.sentenceStart(verb) ? quotationBefore(verb) == null : !opensInversion(verb)) {
      return -1;
    }
    if (sources.subject(verb) >= 0 && sources.subject(verb) < verb) {
      return -1;
    }
    if (!scene.tagged(verb, "VBD")
        && !scene.tagged(verb, "VBZ")
        && !scene.tagged(verb, "VBN")
        && !scene.tagged(verb, "VBP")) {
      return -1;
    }
    for (int child : scene.children(verb)) {
      if (child > last
          && scene.leftEdge(child) == last + 1
          && scene.nominal(child)
          && scene.related(
              child,
              Relation.NSUBJ,
              Relation.OBJ,
              Relation.XCOMP,
              Relation.CCOMP,
              Relation.IOBJ,
              Relation.OBL_UNMARKED,
              Relation.DEP)) {
        return child;
      }
    }
    return -1;
  }

  private boolean opensInversion(int verb) {
    return scene.isBreak(verb - 1) || scene.closesQuotation(verb - 1);
  }

  /** The first token after the adjuncts that follow the cue. */
  private int afterAdjuncts(int verb, int last, int inverted, Cue cue) {
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

  /**
   * The quotation that ends right before a token, a comma at most between; null where none does.
   */
  private @Nullable Quotation quotationBefore(int token) {
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
    char lastChar = scene.text.text().charAt(quotation.innerEnd() - 1);
    boolean ends = ",.?!;\u2014\u2013-\u2026".indexOf(lastChar) >= 0;
    boolean sameParagraph =
        scene.text.paragraphOf(scene.text.sentenceOf(at))
            == scene.text.paragraphOf(scene.text.sentenceOf(token));
    return ends && sameParagraph ? quotation : null;
  }

  /** The quotation that starts at a token, with a comma, colon or "that" at most before it. */
  private @Nullable Quotation quotationAfter(int token) {
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

  /** True for "called it "madness"" and the like, where the quotation is only a part. */
  private boolean cueIsNominal(Cue cue, Quotation next, int verb, int last) {
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
  private Span withLeadIn(Quotation quotation, int start) {
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
  private void around(Draft draft, Cue cue, int verb, int start, int after) {
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
    draft.addContent(scene.words(first, open - 2));
    if (after + 1 < end && scene.isBreak(after) && resumes(after + 1)) {
      draft.addContent(scene.words(after + 1, end - 1));
    }
  }

  /** True where the clause goes on after a parenthesis rather than something new is added. */
  private boolean resumes(int token) {
    String word = scene.text.word(token).toLowerCase(Locale.ROOT);
    boolean relative =
        scene.tagged(token, "W") || scene.tagged(token, "VBG") || scene.tagged(token, "CC");
    return !relative && !word.equals("as") && !word.equals("according") && !word.equals("while");
  }

  /** "the plan, which the minister called a mistake": the noun or its pronoun is the content. */
  private void relative(Draft draft, Cue cue, int verb) {
    boolean takesNoun = cue.has(Frame.NP) || cue.has(Frame.THAT) && cue.has(Frame.NP_TO);
    if (!takesNoun || !scene.related(verb, Relation.ACL_RELCL)) {
      return;
    }
    int subject = sources.subject(verb);
    int head = scene.text.head(verb);
    if (subject < 0 || head < 0 || scene.tagged(subject, "W")) {
      return;
    }
    int object = scene.child(verb, Relation.OBJ);
    draft.addContent(
        object >= 0 && object < verb ? scene.text.span(object, object + 1) : upTo(head, verb));
  }

  private int modified(int verb) {
    return scene.related(verb, Relation.ACL) ? scene.text.head(verb) : -1;
  }

  /** A noun phrase as far as it stands before a token that depends on it. */
  private @Nullable Span upTo(int noun, int before) {
    return scene.words(scene.leftEdge(noun), Math.min(noun, before - 1));
  }

  /** The verb with auxiliaries and adverbs, its particle, and an occasion right after it. */
  private @Nullable Span cueSpan(int verb, int cueEnd, int contentStart) {
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

  private void addSource(Draft draft, int verb, int inverted, int start) {
    int head = inverted >= 0 ? inverted : sources.ofVerb(verb);
    if (head < 0) {
      return;
    }
    int notBefore = 0;
    int notAfter = Integer.MAX_VALUE;
    if (head < verb) {
      notAfter = verb - 1;
      notBefore = scene.sentenceStart(verb);
    }
    if (scene.related(verb, Relation.ACL_RELCL) && scene.text.head(verb) == head) {
      notAfter = head;
    }
    Span span = sources.phrase(head, notBefore, notAfter);
    if (span != null && scene.text.upos(head) != Upos.VERB) {
      draft.source.add(span);
      draft.sourceHead = scene.antecedent(head);
    }
  }
}
