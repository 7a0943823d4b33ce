package dev.attache.actor;

import dev.attache.actor.internal.Labels;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens taken for a name on the way to a mention.
 *
 * @param from first token
 * @param to one past the last token
 * @param start first code unit: after the start of the first token where a prefix is glued on
 * @param end one past the last code unit: before the end of the last token where a word is glued on
 * @param type of {@link Labels}
 * @param kind where it is settled already, or null
 * @param margin how sure the tagger is, in units of its weights; 0 where it did not say
 */
record Name(int from, int to, int start, int end, int type, @Nullable ActorKind kind, int margin) {

  static Name of(AnnotatedText text, int from, int to, int type, int margin) {
    return new Name(from, to, text.start(from), text.end(to - 1), type, null, margin);
  }

  /** Part of one token. */
  static Name within(int token, int start, int end, ActorKind kind) {
    return new Name(token, token + 1, start, end, Labels.LOC, kind, 0);
  }

  Name withType(int newType) {
    return new Name(from, to, start, end, newType, kind, margin);
  }

  Name withTokens(AnnotatedText text, int newFrom, int newTo) {
    return new Name(newFrom, newTo, text.start(newFrom), text.end(newTo - 1), type, kind, margin);
  }

  Name withKind(ActorKind newKind) {
    return new Name(from, to, start, end, type, newKind, margin);
  }

  int length() {
    return to - from;
  }

  Span span() {
    return new Span(start, end);
  }

  String surface(AnnotatedText text) {
    return text.text().substring(start, end);
  }

  /** The names that labels spell out. */
  static List<Name> read(AnnotatedText text, byte[] labels, int[] margins) {
    List<Name> names = new ArrayList<>();
    for (int s = 0; s < text.sentenceCount(); s++) {
      int to = text.endToken(s);
      for (int i = text.firstToken(s); i < to; i++) {
        if (labels[i] == Labels.O) {
          continue;
        }
        int type = Labels.type(labels[i]);
        int first = i;
        int least = margins[i];
        while (i + 1 < to && labels[i + 1] == Labels.inside(type)) {
          i++;
          least = Math.min(least, margins[i]);
        }
        names.add(of(text, first, i + 1, type, least));
      }
    }
    return names;
  }
}
