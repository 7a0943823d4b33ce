package dev.attache.statement;

import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes content of tokens: without edge punctuation, and as far as the words reported go. */
final class ContentSpans {
  private final Scene scene;
  private final CueLexicon lexicon;
  private final Coordination coordination;

  ContentSpans(Scene scene, CueLexicon lexicon, Coordination coordination) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.coordination = coordination;
  }

  Complements.@Nullable Found split(int subject, int child, int to) {
    Complements.Found rest = found(scene.leftEdge(child), to, -1);
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

  Complements.@Nullable Found found(int from, int to, int preposition) {
    Span span = scene.words(from, to);
    if (span == null) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    content.add(span);
    return new Complements.Found(content, from, preposition);
  }

  /**
   * Last token of the content that starts with one dependent: what follows it belongs to it, up to
   * what is coordinated with the cue or says something anew.
   */
  int end(int head, int child, List<Integer> right, int index) {
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
