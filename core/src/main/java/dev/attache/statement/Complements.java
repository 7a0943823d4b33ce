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
  private final ClauseForms forms;
  private final ContentSpans spans;
  private final ObjectContent objects;

  Complements(Scene scene, CueLexicon lexicon, Coordination coordination) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.forms = new ClauseForms(scene);
    this.spans = new ContentSpans(scene, lexicon, coordination);
    this.objects = new ObjectContent(scene, forms, spans);
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
      found = objects.object(cue, head, last, right, subject);
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
    return clause < that
        ? null
        : spans.found(that, spans.cut(head, that, scene.rightEdge(clause)), -1);
  }

  /** A finite clause: "that …", "whether …", or without a word that introduces it. */
  private @Nullable Found clause(Cue cue, int head, int last, List<Integer> right) {
    if (!cue.has(Frame.THAT) && !cue.has(Frame.WH)) {
      return null;
    }
    for (int i = 0; i < right.size(); i++) {
      int child = right.get(i);
      int clause = forms.clauseIn(cue, child);
      if (clause < 0) {
        continue;
      }
      int from = scene.leftEdge(clause);
      if (from <= last) {
        from = last + 1;
      }
      return spans.found(from, spans.end(head, child, clause == child ? right : List.of(), i), -1);
    }
    return null;
  }

  ContentSpans spans() {
    return spans;
  }

  /** The cue of saying that a verb is, or null. */
  @Nullable Cue verbCue(int verb) {
    Cue cue = lexicon.at(scene.text, CueLexicon.Kind.VERB, verb, scene.sentenceEnd(verb));
    return cue != null && cue.has(Frame.THAT) ? cue : null;
  }

  /** "promised to leave", "denied leaving", "is said to have left". */
  private @Nullable Found infinitive(Cue cue, int head, List<Integer> right, int subject) {
    for (int i = 0; i < right.size(); i++) {
      int child = right.get(i);
      if (!scene.related(child, Relation.XCOMP, Relation.CCOMP, Relation.ADVCL, Relation.ACL)) {
        continue;
      }
      String mark = forms.mark(child);
      boolean to = "to".equals(mark);
      boolean allowed =
          to
              ? cue.has(Frame.TO) || subject >= 0 && (cue.has(Frame.NP_TO) || cue.has(Frame.THAT))
              : mark == null && scene.tagged(child, "VBG") && cue.has(Frame.ING);
      if (!allowed
          || scene.related(child, Relation.ADVCL) && scene.isBreak(scene.leftEdge(child) - 1)) {
        continue;
      }
      int to0 = spans.end(head, child, right, i);
      return subject >= 0 && !cue.has(Frame.TO)
          ? spans.split(subject, child, to0)
          : spans.found(scene.leftEdge(child), to0, -1);
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
            if (next >= 0
                && "to".equals(forms.mark(next))
                && !scene.isBreak(scene.leftEdge(next) - 1)) {
              return spans.found(marker + 1, spans.end(head, next, right, i + 1), marker);
            }
          }
          if (cue.prepositions().contains(preposition) && !preposition.equals("to")
              || cue.prepositions().contains(preposition)
                  && scene.related(child, Relation.OBL, Relation.NMOD)) {
            Found found = spans.found(marker + 1, scene.rightEdge(child), marker);
            if (found != null && subject >= 0) {
              found.content().add(0, spans.subjectSpan(subject));
            }
            return found;
          }
        }
        default -> {}
      }
    }
    return null;
  }
}
