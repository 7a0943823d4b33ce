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
  private final VerbExtent extent;
  private final Surroundings surroundings;
  private final Fallback fallback;

  VerbReader(Scene scene, Sources sources, Complements complements, Occasions occasions) {
    this.scene = scene;
    this.sources = sources;
    this.complements = complements;
    this.extent = new VerbExtent(scene, occasions);
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
    draft.addCue(extent.cueSpan(verb, saying, saying));
    draft.speech = true;
    return draft;
  }

  private @Nullable Draft plain(int verb, Cue cue, int last) {
    boolean passive = scene.passive(verb);
    boolean speech = cue.has(Frame.THAT) || cue.has(Frame.QUOTE) || cue.has(Frame.WH);
    int inverted = speech && !passive ? invertedSubject(verb, last, cue) : -1;
    int source = inverted >= 0 ? inverted : sources.ofVerb(verb);
    int start = extent.unitStart(verb, source);
    int after = extent.afterAdjuncts(verb, last, inverted, cue);
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
        draft.addContent(found.content());
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
    draft.addCue(extent.cueSpan(verb, cueEnd, after));
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
