package dev.attache.statement;

import dev.attache.actor.ActorMention;
import dev.attache.actor.MentionForm;
import dev.attache.entity.EntityLinks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads "Macron: no talks before truce", "No talks before truce: Macron", and transcripts. */
final class ColonReader {
  /** Tokens of the longest label before a colon. */
  private static final int LONGEST = 10;

  private final Scene scene;
  private final AnnotatedText text;
  private final EntityLinks links;
  private final WordClasses words;

  ColonReader(Scene scene, EntityLinks links, WordClasses words) {
    this.scene = scene;
    this.text = scene.text;
    this.links = links;
    this.words = words;
  }

  /** A statement that fills a paragraph, given the sentences it has. */
  @Nullable Draft read(int firstSentence, int endSentence) {
    int first = text.firstToken(firstSentence);
    int end = text.endToken(endSentence - 1);
    int from = scene.isPunctuation(first) ? first + 1 : first;
    int colon = colon(from, Math.min(end, from + LONGEST));
    if (colon > from && colon + 1 < end && isSpeaker(from, colon)) {
      return draft(colon, from, colon, colon + 1, end);
    }
    int tail = end - 1;
    while (tail > from && tail >= end - LONGEST && !scene.is(tail, ":")) {
      tail--;
    }
    if (scene.is(tail, ":")
        && tail > from
        && tail + 1 < end
        && endSentence - firstSentence == 1
        && isNamed(tail + 1, end)) {
      return draft(tail, tail + 1, end, from, tail);
    }
    return null;
  }

  private int colon(int from, int end) {
    for (int i = from; i < end; i++) {
      if (scene.is(i, ":")) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Draft draft(int colon, int from, int to, int contentFrom, int contentTo) {
    Span source = scene.words(from, to - 1);
    Span content = scene.words(contentFrom, contentTo - 1);
    if (source == null || content == null) {
      return null;
    }
    Draft draft = new Draft(colon);
    draft.source.add(source);
    draft.sourceHead = to - 1;
    draft.addCue(text.span(colon, colon + 1));
    draft.addContent(content);
    return draft;
  }

  private boolean isSpeaker(int from, int colon) {
    String last = text.word(colon - 1).toLowerCase(Locale.ROOT);
    if (colon - from <= 4 && words.is(WordClasses.Kind.LABEL, last)) {
      return true;
    }
    return allCapitals(from, colon) || isNamed(from, colon);
  }

  private boolean allCapitals(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      String word = text.word(i);
      for (int c = 0; c < word.length(); c++) {
        if (Character.isLowerCase(word.charAt(c))) {
          return false;
        }
        letters += Character.isLetter(word.charAt(c)) ? 1 : 0;
      }
    }
    return letters > 1;
  }

  /** True where the words are a name, with a title at most. */
  private boolean isNamed(int from, int to) {
    ActorMention actor = links.actorAt(text.span(to - 1, to));
    if (actor == null || actor.form() == MentionForm.PRONOUN) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.word(i).charAt(0);
      if (Character.isLowerCase(c)) {
        return false;
      }
    }
    return true;
  }
}
