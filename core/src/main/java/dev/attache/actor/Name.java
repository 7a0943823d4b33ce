package dev.attache.actor;

import dev.attache.actor.internal.Labels;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of tokens taken for a name on the way to a mention.
 *
 * @param from first token
 * @param to one past the last token
 * @param end one past the last code unit: before the end of the last token where a word is glued on
 * @param type of {@link Labels}
 * @param kind where it is settled already, or null
 * @param margin how sure the tagger is, in units of its weights; negative: against it
 */
record Name(
    int from,
    int to,
    int end,
    int type,
    @org.jspecify.annotations.Nullable ActorKind kind,
    int margin) {

  static Name of(AnnotatedText text, int from, int to, int type, int margin) {
    return new Name(from, to, text.end(to - 1), type, null, margin);
  }

  Name withType(int newType) {
    return new Name(from, to, end, newType, kind, margin);
  }

  Name withTokens(AnnotatedText text, int newFrom, int newTo) {
    return new Name(newFrom, newTo, text.end(newTo - 1), type, kind, margin);
  }

  Name withKind(ActorKind newKind) {
    return new Name(from, to, end, type, newKind, margin);
  }

  int length() {
    return to - from;
  }

  String surface(AnnotatedText text) {
    return text.text().substring(text.start(from), end);
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
