package dev.attache.statement;

import dev.attache.text.Relation;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import org.jspecify.annotations.Nullable;

/** Reads a statement off a verb: "said", "was told", "pointing out", "declined to say". */
final class VerbReader {
  private final Scene scene;
  private final Sources sources;
  private final Complements complements;
  private final Occasions occasions;
  private final Surroundings surroundings;
  private final Fallback fallback;

  VerbReader(Scene scene, Sources sources, Complements complements, Occasions occasions) {
    this.scene = scene;
    this.sources = sources;
    this.complements = complements;
    this.occasions = occasions;
    this.surroundings = new Surroundings(scene);
    this.fallback = new Fallback(scene, complements);
  }

  @Nullable Draft read(int verb, Cue cue) {
    int last = verb + cue.words().size() - 1;
    int saying = last + 2;
    if (isQuotedAs(verb, saying)) {
      return quotedAs(verb, saying);
    }
    boolean told = verb - 2 >= scene.sentenceStart(verb) && isQuotedAs(verb - 2, verb);
    return told ? null : plain(verb, cue, last);
  }

  /** True for "was quoted as saying". */
  private boolean isQuotedAs(int verb, int saying) {
    return saying < scene.sentenceEnd(verb)
        && scene.is(saying - 1, "as")
        && scene.tagged(saying, "VBG")
        && scene.tagged(verb, "VBN")
        && scene.child(verb, Relation.NSUBJ_PASS) >= 0
        && complements.verbCue(saying) != null;
  }

  /** "He was quoted as saying that …": he is the source. */
  private @Nullable Draft quotedAs(int verb, int saying) {
    Cue cue = complements.verbCue(saying);
    Draft draft = cue == null ? null : plain(saying, cue, saying);
    if (draft == null) {
      return null;
    }
    draft.source.clear();
    addSource(draft, verb, scene.child(verb, Relation.NSUBJ_PASS));
    draft.cue.clear();
    draft.addCue(cueSpan(verb, saying, saying));
    draft.speech = true;
    return draft;
  }

  private @Nullable Draft plain(int verb, Cue cue, int last) {
    boolean passive = scene.passive(verb);
    boolean speech = cue.has(Frame.THAT) || cue.has(Frame.QUOTE) || cue.has(Frame.WH);
    int inverted = speech && !passive ? invertedSubject(verb, last, cue) : -1;
    int source = inverted >= 0 ? inverted : sources.ofVerb(verb);
    int start = unitStart(verb, source);
    int after = afterAdjuncts(verb, last, inverted, cue);
    int cueEnd = last;

    Draft draft = new Draft(verb);
    Quotation before = speech ? surroundings.quotationBefore(start) : null;
    Quotation next = speech ? surroundings.quotationAfter(after) : null;
    if (before != null && !surroundings.sameSentence(before, verb)) {
      boolean reports = next == null && inverted < 0 && complements.clauseAfter(cue, verb, last);
      before = reports ? null : before;
    }
    if (before != null) {
      draft.addContent(surroundings.withLeadIn(before, start));
      if (next != null) {
        draft.addContent(Surroundings.span(next));
      }
    } else if (next != null && surroundings.isParenthesis(next, start, after)) {
      surroundings.around(draft, cue, verb, start, after);
    } else if (next != null && !surroundings.cueIsNominal(cue, next, verb, last)) {
      draft.addContent(Surroundings.span(next));
    } else {
      int subject = passive ? scene.child(verb, Relation.NSUBJ_PASS) : -1;
      boolean hearer = passive && cue.has(Frame.HEARER);
      Complements.Found found =
          inverted >= 0 ? null : complements.after(cue, verb, last, hearer ? -1 : subject);
      if (next != null && !passive && cue.has(Frame.THAT)) {
        found = surroundings.fromQuotation(next, found, verb, complements);
      }
      if (found == null && passive && cue.has(Frame.NP) && sources.agent(verb) >= 0) {
        int object = subject >= 0 ? subject : modified(verb);
        draft.addContent(object < 0 ? null : upTo(object, verb));
      } else if (found == null) {
        surroundings.around(draft, cue, verb, start, after);
        found = draft.content.isEmpty() ? fallback.rest(cue, verb, last, after) : null;
      }
      if (found != null) {
        found.content().forEach(draft::addContent);
        cueEnd = found.preposition() >= 0 ? found.preposition() : last;
        after = found.first();
      }
    }
    if (draft.content.isEmpty()) {
      relative(draft, cue, verb);
    }
    if (draft.content.isEmpty()) {
      return null;
    }
    draft.addCue(cueSpan(verb, cueEnd, after));
    addSource(draft, verb, source);
    boolean quotes = cue.has(Frame.QUOTE) && (before != null || next != null);
    boolean says = cue.has(Frame.THAT) && cue.has(Frame.QUOTE) || quotes;
    draft.speech = says && !draft.source.isEmpty() && scene.finite(verb);
    return isBare(verb, cue, draft) ? null : draft;
  }

  /** True for forms that mostly only name an act: "the proposed plan", "a way to support them". */
  private boolean isBare(int verb, Cue cue, Draft draft) {
    boolean says = cue.has(Frame.THAT) && cue.has(Frame.QUOTE);
    if (scene.tagged(verb, "VBN") && scene.related(verb, Relation.AMOD) || isSemblance(verb)) {
      return true;
    }
    if (scene.related(verb, Relation.ACL) && draft.source.isEmpty()) {
      return !scene.tagged(verb, "VBG");
    }
    return !says
        && scene.text.tag(verb).equals("VB")
        && !scene.finite(verb)
        && scene.related(verb, Relation.CCOMP, Relation.ACL);
  }

  /** "Seems to support": what it looks like to the author, said by nobody. */
  private boolean isSemblance(int verb) {
    int head = scene.text.head(verb);
    if (head < 0 || !scene.related(verb, Relation.XCOMP)) {
      return false;
    }
    String lemma = scene.text.lemma(head);
    return lemma.equals("seem") || lemma.equals("appear");
  }

  /** First token of the verb with its subject, auxiliaries and adverbs right before it. */
  private int unitStart(int verb, int source) {
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

  /** The subject after the verb in "…," said the minister; −1 where there is none. */
  private int invertedSubject(int verb, int last, Cue cue) {
    if (verb == scene.sentenceStart(verb)
        ? surroundings.quotationBefore(verb) == null
        : !opensInversion(verb)) {
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
          && !(cue.has(Frame.HEARER) && !scene.related(child, Relation.NSUBJ))
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

  private void addSource(Draft draft, int verb, int head) {
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
