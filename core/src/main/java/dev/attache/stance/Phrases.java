package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;

/** Spans and words of noun phrases and clauses, given by the token that heads them. */
final class Phrases {
  private final AnnotatedText text;
  private final Scene scene;

  Phrases(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
  }

  /** A name for a noun phrase: its words without article, clauses and what is set off by commas. */
  String name(int head, int maxWords) {
    int first = head;
    int last = head;
    for (int child : scene.clauses.children(head)) {
      if (child < head) {
        if (premodifier(child)) {
          first = Math.min(first, scene.clauses.extent(child)[0]);
        }
      } else if (text.relation(child) == Relation.NMOD
          && "of".equals(scene.clauses.preposition(child))) {
        last = Math.max(last, nounEnd(child));
      } else if (text.relation(child) == Relation.COMPOUND) {
        last = Math.max(last, child);
      }
    }
    first = Math.max(first, last - maxWords + 1);
    while (first < head && skippable(first)) {
      first++;
    }
    return words(first, Math.max(last, first));
  }

  private int nounEnd(int head) {
    int last = head;
    for (int child : scene.clauses.children(head)) {
      if (child > head && text.relation(child) == Relation.COMPOUND) {
        last = child;
      }
    }
    return last;
  }

  private boolean premodifier(int child) {
    return switch (text.relation(child)) {
      case AMOD, COMPOUND, NUMMOD, NMOD_POSS, NMOD, ADVMOD -> true;
      default -> false;
    };
  }

  private boolean skippable(int token) {
    return switch (text.upos(token)) {
      case DET, PUNCT, ADP, SCONJ, CCONJ, PART -> true;
      default -> false;
    };
  }

  /** The words from one token to another, as the text has them, on one line. */
  String words(int first, int last) {
    String surface = text.span(first, last + 1).of(text.text());
    StringBuilder line = new StringBuilder(surface.length());
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      line.append(Character.isWhitespace(c) ? ' ' : c);
    }
    return line.toString();
  }

  /** The first words of a span, without what opens a quotation. */
  static String opening(Span span, AnnotatedText text) {
    int first = text.tokenFrom(span.start());
    int last = first;
    while (first < text.tokenCount() - 1
        && text.start(first) < span.end()
        && !Character.isLetterOrDigit(text.word(first).charAt(0))) {
      first++;
    }
    last = first;
    while (last + 1 < text.tokenCount() && last - first < 11 && text.end(last + 1) <= span.end()) {
      last++;
    }
    String words = text.span(first, last + 1).of(text.text());
    return words.replace('\n', ' ').replace('\r', ' ');
  }

  /**
   * First and last token of what {@code head} governs, on its own side of the cue, without leading
   * prepositions, articles and marks.
   */
  int[] bounds(int head, Match cue) {
    int[] bounds = scene.clauses.extent(head);
    int first = bounds[0];
    int last = bounds[1];
    for (int token : cue.tokens()) {
      if (token < head) {
        first = Math.max(first, token + 1);
      } else if (token > head) {
        last = Math.min(last, token - 1);
      }
    }
    while (first < head && (skippable(first) || text.lemma(first).equals("that"))) {
      first++;
    }
    while (last > head && text.relation(last) == Relation.PUNCT) {
      last--;
    }
    return new int[] {Math.min(first, head), Math.max(last, head)};
  }

  Span span(int[] bounds) {
    return text.span(bounds[0], bounds[1] + 1);
  }
}
