package dev.attache.text;

import dev.attache.text.internal.SyntaxModel;
import java.util.Arrays;

/**
 * Mends the parser's worst habit with enumerations: "Norway, Chad and Peru signed" gives the verb
 * two subjects, the second with conjuncts of its own. All become conjuncts of the first.
 */
final class CoordinationRepair {
  private static final int NONE = -1;

  private final byte conj;
  private final byte nsubj;
  private final byte nsubjPass;
  private int[] firstSubject = new int[0];

  CoordinationRepair(SyntaxModel model) {
    this.conj = (byte) model.relations().indexOf(Relation.CONJ);
    this.nsubj = (byte) model.relations().indexOf(Relation.NSUBJ);
    this.nsubjPass = (byte) model.relations().indexOf(Relation.NSUBJ_PASS);
  }

  /** Mends the tree over the tokens {@code [first, end)} of {@code text}. */
  void apply(AnnotatedText text, int first, int end, int[] heads, byte[] relations) {
    int count = end - first;
    if (firstSubject.length < count) {
      firstSubject = new int[count * 2];
    }
    Arrays.fill(firstSubject, 0, count, NONE);
    for (int token = first; token < end; token++) {
      int head = heads[token];
      boolean subject = relations[token] == nsubj || relations[token] == nsubjPass;
      if (!subject || head <= token || !isNoun(text, token)) {
        continue;
      }
      int earlier = firstSubject[head - first];
      if (earlier == NONE) {
        firstSubject[head - first] = token;
      } else if (onlyCommaBetween(text, earlier, token, heads)
          && hasConjunct(token, head, heads, relations)) {
        join(earlier, token, end, heads, relations);
      }
    }
  }

  private static boolean isNoun(AnnotatedText text, int token) {
    Upos upos = text.upos(token);
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  /** Between the two: one comma, and words that hang on the second. */
  private static boolean onlyCommaBetween(AnnotatedText text, int left, int right, int[] heads) {
    boolean comma = false;
    for (int token = left + 1; token < right; token++) {
      if (text.tag(token).equals(",")) {
        if (comma) {
          return false;
        }
        comma = true;
      } else if (!comma || heads[token] != right) {
        return false;
      }
    }
    return comma; // words deeper below the second make it another case
  }

  private boolean hasConjunct(int token, int limit, int[] heads, byte[] relations) {
    for (int i = token + 1; i < limit; i++) {
      if (heads[i] == token && relations[i] == conj) {
        return true;
      }
    }
    return false;
  }

  private void join(int first, int second, int end, int[] heads, byte[] relations) {
    heads[second] = first;
    relations[second] = conj;
    for (int i = first + 1; i < second; i++) {
      heads[i] = second; // the comma too, or its arc would cross
    }
    for (int i = second + 1; i < end; i++) {
      if (heads[i] == second && relations[i] == conj) {
        heads[i] = first;
      }
    }
  }
}
