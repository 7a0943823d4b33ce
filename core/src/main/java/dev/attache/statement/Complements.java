package dev.attache.statement;

import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a cue has after it, or around it, that its frames allow as content. */
final class Complements {
  /**
   * What was found.
   *
   * @param content spans of the content, not empty
   * @param first first token of the part that follows the cue
   * @param preposition token of the preposition that belongs to the cue, or −1
   */
  record Found(List<Span> content, int first, int preposition) {}

  private final Scene scene;
  private final CueLexicon lexicon;
  private final Coordination coordination;

  Complements(Scene scene, CueLexicon lexicon, Coordination coordination) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.coordination = coordination;
  }

  /**
   * The content after a cue.
   *
   * @param head the token whose dependents are looked at
   * @param last last token of the cue
   * @param subject the token that is the logical object of a passive and part of the content, or −1
   */
  @Nullable Found after(Cue cue, int head, int last, int subject) {
    List<Integer> right = new ArrayList<>();
    for (int word = head; word <= last; word++) { // "made the case for …": of "case"
      for (int child : scene.children(word)) {
        if (child > last && !scene.related(child, Relation.PUNCT, Relation.COMPOUND_PRT)) {
          right.add(child);
        }
      }
    }
    right.sort(null);
    Found found = that(cue, head, last);
    if (found == null) {
      found = clause(cue, head, last, right);
    }
    if (found == null) {
      found = object(cue, head, last, right, subject);
    }
    if (found == null) {
      found = infinitive(cue, head, right, subject);
    }
    if (found == null) {
      found = prepositional(cue, head, right, subject);
    }
    return found;
  }

  /** True where a clause follows the cue that can only be its content. */
  boolean clauseAfter(Cue cue, int head, int last) {
    Found found = that(cue, head, last);
    if (found == null) {
      List<Integer> right = new ArrayList<>();
      for (int child : scene.children(head)) {
        if (child > last && scene.related(child, Relation.CCOMP)) {
          right.add(child);
        }
      }
      found = clause(cue, head, last, right);
    }
    return found != null;
  }

  /** A clause with "that" right after the cue, whatever the parser hung it on. */
  private @Nullable Found that(Cue cue, int head, int last) {
    int that = last + 1;
    if (!cue.has(Frame.THAT)
        || that >= scene.sentenceEnd(head)
        || !scene.text.lemma(that).equals("that")
        || !scene.tagged(that, "IN")
        || !scene.related(that, Relation.MARK)) {
      return null;
    }
    int clause = scene.text.head(that);
    return clause < that ? null : found(that, cut(head, that, scene.rightEdge(clause)), -1);
  }

  /** A finite clause: "that …", "whether …", or without a word that introduces it. */
  private @Nullable Found clause(Cue cue, int head, int last, List<Integer> right) {
    if (!cue.has(Frame.THAT) && !cue.has(Frame.WH)) {
      return null;
    }
    for (int i = 0; i < right.size(); i++) {
      int child = right.get(i);
      int clause = clauseIn(cue, child);
      if (clause < 0) {
        continue;
      }
      int from = scene.leftEdge(clause);
      if (from <= last) {
        from = last + 1;
      }
      return found(from, end(head, child, clause == child ? right : List.of(), i), -1);
    }
    return null;
  }

  private int clauseIn(Cue cue, int child) {
    switch (scene.text.relation(child)) {
      case CCOMP, XCOMP, PARATAXIS, DEP, ADVCL, ACL, ACL_RELCL, CONJ -> {
        if (isClause(cue, child)) {
          return child;
        }
      }
      case OBJ, IOBJ, OBL, OBL_UNMARKED -> {
        // "told reporters that …": the parser may hang the clause on the hearer
        for (int inner : scene.children(child)) {
          if (inner > child
              && scene.related(
                  inner, Relation.ACL, Relation.CCOMP, Relation.ACL_RELCL, Relation.ADVCL)
              && introducer(inner) != null
              && isClause(cue, inner)
              && !cue.has(Frame.NP)) {
            return inner;
          }
        }
      }
      default -> {
        return -1;
      }
    }
    return -1;
  }

  private boolean isClause(Cue cue, int verb) {
    String introducer = introducer(verb);
    boolean question = introducer != null && isQuestionWord(introducer);
    if (question) {
      boolean apart = scene.isBreak(scene.leftEdge(verb) - 1);
      return cue.has(Frame.WH) && !scene.related(verb, Relation.ACL_RELCL) && !apart;
    }
    if (!cue.has(Frame.THAT)) {
      return false;
    }
    if ("that".equals(introducer)) {
      return !scene.related(verb, Relation.ACL_RELCL, Relation.CONJ);
    }
    return finite(verb)
        && switch (scene.text.relation(verb)) {
          case CCOMP, XCOMP, DEP -> introducer == null;
          case ADVCL -> introducer == null && !scene.isBreak(scene.leftEdge(verb) - 1);
          case PARATAXIS -> introducer == null && !scene.isStop(scene.leftEdge(verb) - 1);
          default -> false;
        };
  }

  /** Lower-case first word of a clause where it introduces the clause, or null. */
  private @Nullable String introducer(int verb) {
    int from = scene.leftEdge(verb);
    while (from < verb && scene.isPunctuation(from)) {
      from++;
    }
    String word = scene.text.lemma(from);
    boolean introduces =
        scene.related(from, Relation.MARK)
            || scene.tagged(from, "W")
            || word.equals("that") && scene.tagged(from, "IN");
    return introduces ? word : null;
  }

  static boolean isQuestionWord(String word) {
    return switch (word) {
      case "whether",
          "if",
          "how",
          "why",
          "what",
          "when",
          "where",
          "who",
          "which",
          "whom",
          "whose" ->
          true;
      default -> false;
    };
  }

  /** The cue of saying that a verb is, or null. */
  @Nullable Cue verbCue(int verb) {
    Cue cue = lexicon.at(scene.text, CueLexicon.Kind.VERB, verb, scene.sentenceEnd(verb));
    return cue != null && cue.has(Frame.THAT) ? cue : null;
  }

  boolean finite(int verb) {
    return scene.finite(verb);
  }

  /** A noun phrase, alone or with what is said of it. */
  private @Nullable Found object(Cue cue, int head, int last, List<Integer> right, int subject) {
    int object = subject;
    int at = -1;
    if (object < 0) {
      for (int i = 0; i < right.size(); i++) {
        if (scene.related(right.get(i), Relation.OBJ, Relation.IOBJ)
            || scene.leftEdge(right.get(i)) <= last && scene.nominal(right.get(i))) {
          object = right.get(i);
          at = i;
          break;
        }
      }
    }
    if (object < 0) {
      return small(cue, head, right);
    }
    if (at < 0 && subject < 0) {
      return null;
    }
    for (int i = at + 1; i < right.size(); i++) {
      int child = right.get(i);
      if (completes(cue, child)) {
        int to = end(head, child, right, i);
        return subject < 0
            ? found(Math.max(scene.leftEdge(object), last + 1), to, -1)
            : split(subject, child, to);
      }
    }
    int quoted = subject < 0 && cue.has(Frame.PRED) ? quotationEnd(object, head) : -1;
    if (quoted >= 0) {
      return found(Math.max(scene.leftEdge(object), last + 1), quoted, -1);
    }
    if (subject < 0 && cue.has(Frame.NP) && !cue.has(Frame.HEARER)) {
      int to = withInfinitive(object, right, at);
      return found(Math.max(scene.leftEdge(object), last + 1), to, -1);
    }
    if (subject < 0 && !cue.objectPrepositions().isEmpty() && nested(cue, object)) {
      return found(Math.max(scene.leftEdge(object), last + 1), scene.rightEdge(object), -1);
    }
    return null;
  }

  /** Last token of "plans to leave", where the parser may hang "to leave" on the verb. */
  private int withInfinitive(int object, List<Integer> right, int index) {
    for (int i = index + 1; i < right.size(); i++) {
      int child = right.get(i);
      boolean time = scene.related(child, Relation.OBL_UNMARKED, Relation.NMOD_UNMARKED);
      if ("to".equals(mark(child)) && !scene.isBreak(scene.leftEdge(child) - 1)) {
        return scene.rightEdge(child);
      }
      if (!time) {
        break;
      }
    }
    return scene.rightEdge(object);
  }

  /** "called it a mistake", "wants them to leave" where the parser makes one clause of it. */
  private @Nullable Found small(Cue cue, int head, List<Integer> right) {
    if (!cue.has(Frame.PRED) && !cue.has(Frame.NP_TO) && cue.objectPrepositions().isEmpty()) {
      return null;
    }
    for (int i = 0; i < right.size(); i++) {
      int child = right.get(i);
      if (scene.related(child, Relation.CCOMP, Relation.XCOMP) && scene.leftEdge(child) < child) {
        int subject = scene.child(child, Relation.NSUBJ, Relation.NSUBJ_PASS);
        boolean bare = !scene.finite(child);
        if (subject >= 0 && subject < child && bare) {
          return found(scene.leftEdge(child), end(head, child, right, i), -1);
        }
      }
    }
    return null;
  }

  /** Last token of the quotation that an object runs into, as in "called it "madness"", or −1. */
  private int quotationEnd(int object, int head) {
    int end = scene.sentenceEnd(head);
    for (int i = object + 1; i < end && i <= scene.rightEdge(object) + 1; i++) {
      Quotation quotation = scene.quotationFrom(i);
      if (quotation != null) {
        return Math.min(end, scene.text.tokenFrom(quotation.end() - 1) + 1) - 1;
      }
      if (scene.isBreak(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** True where a dependent is the second part of "accuse X of Y", "urge X to Y", "call X Y". */
  private boolean completes(Cue cue, int child) {
    switch (scene.text.relation(child)) {
      case XCOMP, CCOMP, ADVCL, ACL -> {
        String mark = mark(child);
        if ("to".equals(mark)) {
          boolean apart = scene.isBreak(scene.leftEdge(child) - 1);
          return cue.has(Frame.NP_TO) && !(apart && scene.related(child, Relation.ADVCL));
        }
        if (mark != null) {
          return cue.objectPrepositions().contains(mark);
        }
        return cue.has(Frame.PRED) && scene.related(child, Relation.XCOMP, Relation.CCOMP);
      }
      case OBL, NMOD -> {
        String preposition = scene.preposition(child);
        return preposition != null && cue.objectPrepositions().contains(preposition);
      }
      case OBJ -> {
        return cue.has(Frame.PRED);
      }
      default -> {
        return false;
      }
    }
  }

  /** True where "of Y" of "accuse X of Y" hangs on X. */
  private boolean nested(Cue cue, int object) {
    for (int child : scene.children(object)) {
      if (child > object && completes(cue, child)) {
        return true;
      }
    }
    return false;
  }

  /** "to" before an infinitive, or the preposition before a gerund; null where there is none. */
  @Nullable String mark(int verb) {
    int mark = scene.child(verb, Relation.MARK, Relation.CASE);
    if (mark >= 0 && mark < verb) {
      return scene.text.lemma(mark);
    }
    int previous = verb - 1;
    return previous >= 0 && scene.tagged(previous, "TO") ? "to" : null;
  }

  /** "promised to leave", "denied leaving", "is said to have left". */
  private @Nullable Found infinitive(Cue cue, int head, List<Integer> right, int subject) {
    for (int i = 0; i < right.size(); i++) {
      int child = right.get(i);
      if (!scene.related(child, Relation.XCOMP, Relation.CCOMP, Relation.ADVCL, Relation.ACL)) {
        continue;
      }
      String mark = mark(child);
      boolean to = "to".equals(mark);
      boolean allowed =
          to
              ? cue.has(Frame.TO) || subject >= 0 && (cue.has(Frame.NP_TO) || cue.has(Frame.THAT))
              : mark == null && scene.tagged(child, "VBG") && cue.has(Frame.ING);
      if (!allowed
          || scene.related(child, Relation.ADVCL) && scene.isBreak(scene.leftEdge(child) - 1)) {
        continue;
      }
      int to0 = end(head, child, right, i);
      return subject >= 0 && !cue.has(Frame.TO)
          ? split(subject, child, to0)
          : found(scene.leftEdge(child), to0, -1);
    }
    return null;
  }

  /** "called for talks", "called on Rome to act": the preposition belongs to the cue. */
  private @Nullable Found prepositional(Cue cue, int head, List<Integer> right, int subject) {
    for (int i = 0; i < right.size(); i++) {
      int child = right.get(i);
      switch (scene.text.relation(child)) {
        case OBL, NMOD, XCOMP, CCOMP, ADVCL, ACL -> {
          int marker = scene.child(child, Relation.CASE, Relation.MARK);
          if (marker < 0 || marker > child) {
            continue;
          }
          String preposition = scene.text.lemma(marker);
          if (cue.clausePrepositions().contains(preposition)) {
            int next = i + 1 < right.size() ? right.get(i + 1) : -1;
            if (next >= 0 && "to".equals(mark(next)) && !scene.isBreak(scene.leftEdge(next) - 1)) {
              return found(marker + 1, end(head, next, right, i + 1), marker);
            }
          }
          if (cue.prepositions().contains(preposition) && !preposition.equals("to")
              || cue.prepositions().contains(preposition)
                  && scene.related(child, Relation.OBL, Relation.NMOD)) {
            Found found = found(marker + 1, scene.rightEdge(child), marker);
            if (found != null && subject >= 0) {
              found.content().add(0, subjectSpan(subject));
            }
            return found;
          }
        }
        default -> {}
      }
    }
    return null;
  }

  private @Nullable Found split(int subject, int child, int to) {
    Found rest = found(scene.leftEdge(child), to, -1);
    if (rest == null) {
      return null;
    }
    rest.content().add(0, subjectSpan(subject));
    return rest;
  }

  Span subjectSpan(int subject) {
    Span span = scene.words(scene.leftEdge(subject), scene.rightEdge(subject));
    return span == null ? scene.text.span(subject, subject + 1) : span;
  }

  @Nullable Found found(int from, int to, int preposition) {
    Span span = scene.words(from, to);
    if (span == null) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    content.add(span);
    return new Found(content, from, preposition);
  }

  /**
   * Last token of the content that starts with one dependent: what follows it belongs to it, up to
   * what is coordinated with the cue or says something anew.
   */
  private int end(int head, int child, List<Integer> right, int index) {
    int to = scene.rightEdge(child);
    for (int i = index + 1; i < right.size(); i++) {
      int next = right.get(i);
      if (scene.related(next, Relation.CONJ, Relation.CC, Relation.PARATAXIS, Relation.NSUBJ)
          || scene.isBreak(scene.leftEdge(next) - 1)) {
        break;
      }
      to = Math.max(to, scene.rightEdge(next));
    }
    return cut(head, scene.leftEdge(child), to);
  }

  /** Ends the content before ", saying …" or "but implied …", which go back to who speaks. */
  int cut(int head, int from, int to) {
    int coordinated = coordination.next(head, Math.max(from, head) + 1, to);
    if (coordinated >= 0) {
      return coordinated - 1;
    }
    int end = scene.sentenceEnd(head);
    for (int i = Math.max(from, head) + 1; i < to; i++) {
      if (scene.isComma(i - 1) && scene.is(i, "according")) {
        return i - 2;
      }
      if (scene.isComma(i - 1) && !scene.quoted(i) && scene.tagged(i, "VBG")) {
        Cue next = lexicon.at(scene.text, CueLexicon.Kind.VERB, i, end);
        if (next != null && next.has(Frame.THAT)) {
          return i - 2;
        }
      }
    }
    return to;
  }
}
