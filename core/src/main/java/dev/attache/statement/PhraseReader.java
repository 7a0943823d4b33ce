package dev.attache.statement;

import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads phrases that attribute the sentence they stand in: "according to …", "in her view". */
final class PhraseReader {
  private final Scene scene;
  private final Sources sources;
  private final WordClasses words;

  PhraseReader(Scene scene, Sources sources, WordClasses words) {
    this.scene = scene;
    this.sources = sources;
    this.words = words;
  }

  @Nullable Draft read(int token) {
    String word = scene.text.word(token).toLowerCase(Locale.ROOT);
    if (word.equals("according")
        && token + 2 < scene.sentenceEnd(token)
        && isWord(token + 1, "to")) {
      int head = nounAfter(token + 1);
      Span source = sources.phrase(head, token + 2, Integer.MAX_VALUE);
      return source == null ? null : phrase(token, token + 1, source, head);
    }
    if (words.is(WordClasses.Kind.STANDPOINT, word)) {
      return standpoint(token);
    }
    if (words.is(WordClasses.Kind.HEARSAY, word)) {
      return hearsay(token);
    }
    return null;
  }

  private boolean isWord(int token, String word) {
    return scene.text.word(token).equalsIgnoreCase(word);
  }

  /** Head of the noun phrase that follows a preposition. */
  private int nounAfter(int preposition) {
    int end = scene.sentenceEnd(preposition);
    int at = preposition + 1;
    while (at + 1 < end && scene.text.head(at) > at && isModifier(at)) {
      at = Math.min(scene.text.head(at), end - 1);
    }
    return at;
  }

  private boolean isModifier(int token) {
    return switch (scene.text.relation(token)) {
      case COMPOUND, DET, AMOD, NMOD_POSS, NUMMOD, CASE, ADVMOD, CC, PUNCT, MARK -> true;
      default -> false;
    };
  }

  /** "in his view", "in the words of one envoy". */
  private @Nullable Draft standpoint(int noun) {
    int first = scene.sentenceStart(noun);
    int owner = scene.child(noun, Relation.NMOD_POSS);
    if (owner >= 0) {
      int left = scene.leftEdge(noun);
      int in = left < noun && isWord(left, "in") ? left : left - 1;
      if (in < first || !isWord(in, "in")) {
        return null;
      }
      Span source = sources.phrase(owner, in + 1, noun - 1);
      return source == null ? null : phrase(in, noun, source, owner);
    }
    int of = sources.prepositional(noun, "of");
    if (of < 0 || noun - 2 < first || !isWord(noun - 2, "in") || !isWord(noun - 1, "the")) {
      return null;
    }
    Span source = sources.phrase(of, noun + 1, Integer.MAX_VALUE);
    return source == null ? null : phrase(noun - 2, noun + 1, source, of);
  }

  private @Nullable Draft phrase(int from, int to, Span source, int head) {
    Draft draft = new Draft(to == from + 1 ? from : to);
    int sourceEnd = source.end();
    Span cue = scene.words(from, to);
    int after = to + 1;
    if (cue != null && source.overlaps(cue)) {
      draft.addCue(scene.text.span(from, from + 1));
      draft.addCue(scene.text.span(to, to + 1));
    } else {
      draft.addCue(cue);
      while (after < scene.sentenceEnd(from) && scene.text.start(after) < sourceEnd) {
        after++;
      }
    }
    draft.source.add(source);
    draft.sourceHead = scene.antecedent(head);
    draft.speech = true;
    rest(draft, from, after);
    return draft.content.isEmpty() ? null : draft;
  }

  /** The sentence without the phrase. */
  private void rest(Draft draft, int from, int after) {
    int first = scene.sentenceStart(from);
    int end = scene.sentenceEnd(from);
    if (from > first) {
      draft.addContent(scene.words(first, from - 1));
    }
    boolean goesOn =
        from == first
            || draft.content.isEmpty()
            || scene.isComma(after)
            || scene.isLeadIn(first, from - 1);
    if (after < end && goesOn && !startsAnew(after + 1, end)) {
      draft.addContent(scene.words(after, end - 1));
    }
  }

  private boolean startsAnew(int token, int end) {
    return token >= end || scene.tagged(token, "CC") || scene.tagged(token, "W");
  }

  /** "has reportedly fled": the clause, by nobody named. */
  private @Nullable Draft hearsay(int adverb) {
    Draft draft = new Draft(adverb);
    draft.addCue(scene.text.span(adverb, adverb + 1));
    int head = scene.text.head(adverb);
    if (head < 0) {
      return null;
    }
    int from = Math.min(scene.leftEdge(head), adverb);
    int to = Math.max(scene.rightEdge(head), adverb);
    if (from < adverb) {
      draft.addContent(scene.words(from, adverb - 1));
    }
    if (adverb < to) {
      draft.addContent(scene.words(adverb + 1, to));
    }
    return draft.content.isEmpty() ? null : draft;
  }
}
