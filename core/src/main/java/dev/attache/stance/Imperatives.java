package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Imperatives in quotations: "End the war now," "Do not sign, and call them off". They are told by
 * their grammar, not by their words; the cue file says what they mean.
 */
final class Imperatives {
  /** What the cue file calls them. */
  static final List<List<String>> CUE = List.of(List.of("<imperative>"));

  private static final int MAX_STEPS = 4;

  private final Scene scene;
  private final AnnotatedText text;
  private final @Nullable Cue cue;

  Imperatives(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
    this.cue = scene.lexicon.imperative();
  }

  /** The imperative a token is, or null. */
  @Nullable Match at(int token) {
    if (cue == null || !scene.quoted(token) || !text.tag(token).equals("VB")) {
      return null;
    }
    return commands(token) ? new Match(cue, new int[] {token}, token, -1) : null;
  }

  private boolean commands(int verb) {
    int at = verb;
    for (int step = 0; step < MAX_STEPS; step++) {
      if (!bare(at)) {
        return false;
      }
      if (text.relation(at) != Relation.CONJ) {
        return opens(at) && !scene.lexicon.in("no-imperative", text.lemma(at));
      }
      at = text.head(at);
    }
    return false;
  }

  /** No subject, no auxiliary but "do", no "to". */
  private boolean bare(int verb) {
    if (!text.tag(verb).equals("VB")) {
      return false;
    }
    for (int child : scene.clauses.children(verb)) {
      if (child > verb) {
        break;
      }
      switch (text.relation(child)) {
        case NSUBJ, NSUBJ_PASS, MARK, COP, AUX_PASS -> {
          return false;
        }
        case AUX -> {
          if (!text.lemma(child).equals("do")) {
            return false;
          }
        }
        default -> {}
      }
    }
    return true;
  }

  /** Nothing but "do not", "please" and the like between the start of the words and a verb. */
  private boolean opens(int verb) {
    int first = text.firstToken(text.sentenceOf(verb));
    for (int at = verb - 1; at >= first; at--) {
      String word = text.word(at);
      if (!Character.isLetterOrDigit(word.charAt(0))) {
        return scene.contentOf(at) < 0 || at == first || mark(word);
      }
      switch (text.lemma(at)) {
        case "do", "not", "n't", "please", "never", "just", "now", "so", "and", "but" -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean mark(String word) {
    return word.equals("\"") || word.equals("\u201C") || word.equals("``") || word.equals("\u2018");
  }
}
