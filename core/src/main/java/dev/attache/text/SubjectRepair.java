package dev.attache.text;

import dev.attache.text.internal.SyntaxModel;
import java.util.Arrays;

/**
 * Mends the parser's worst habits with subjects. "Norway, Chad and Peru signed" gives the verb two
 * subjects, the second with conjuncts of its own: all become conjuncts of the first. "Support for
 * the plan is waning" makes a subject of the noun after a preposition: it goes to the noun before.
 * "They said talks would resume" takes the talks for what is said: they become the subject of what
 * follows.
 */
final class SubjectRepair {
  private static final int NONE = -1;

  private final byte conj;
  private final byte nsubj;
  private final byte nsubjPass;
  private final byte obj;
  private final byte ccomp;
  private final byte caseMark;
  private final byte auxPass;
  private final byte nmod;
  private int[] firstSubject = new int[0];

  SubjectRepair(SyntaxModel model) {
    this.conj = (byte) model.relations().indexOf(Relation.CONJ);
    this.nsubj = (byte) model.relations().indexOf(Relation.NSUBJ);
    this.obj = (byte) model.relations().indexOf(Relation.OBJ);
    this.ccomp = (byte) model.relations().indexOf(Relation.CCOMP);
    this.caseMark = (byte) model.relations().indexOf(Relation.CASE);
    this.auxPass = (byte) model.relations().indexOf(Relation.AUX_PASS);
    this.nmod = (byte) model.relations().indexOf(Relation.NMOD);
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
      if (relations[token] == ccomp && head < token) {
        objectToSubject(text, token, first, heads, relations);
      }
      boolean subject = relations[token] == nsubj || relations[token] == nsubjPass;
      if (!subject || head <= token || !isNoun(text, token)) {
        continue;
      }
      int earlier = firstSubject[head - first];
      if (earlier == NONE) {
        firstSubject[head - first] = token;
      } else if (isPrepositional(earlier, token, heads, relations)) {
        heads[token] = earlier;
        relations[token] = nmod;
      } else if (onlyCommaBetween(text, earlier, token, heads)
          && hasConjunct(token, head, heads, relations)) {
        join(earlier, token, end, heads, relations);
      }
    }
  }

  /** Right after {@code earlier}: a preposition and the rest of the second subject. */
  private boolean isPrepositional(int earlier, int token, int[] heads, byte[] relations) {
    for (int i = earlier + 1; i < token; i++) {
      if (heads[i] != token) {
        return false;
      }
    }
    return token - earlier > 1 && relations[earlier + 1] == caseMark;
  }

  /** The object right before a finite clause that has no subject is the subject of that clause. */
  private void objectToSubject(
      AnnotatedText text, int clause, int first, int[] heads, byte[] relations) {
    boolean finite = text.tag(clause).startsWith("VB") && !text.tag(clause).equals("VB");
    boolean passive = false;
    int left = clause;
    while (left > first && heads[left - 1] == clause) {
      left--;
      String tag = text.tag(left);
      if (relations[left] == nsubj || relations[left] == nsubjPass || tag.equals("TO")) {
        return;
      }
      finite |= tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      passive |= relations[left] == auxPass;
    }
    int object = left - 1;
    boolean plain = finite && left < clause && object >= first;
    if (plain
        && relations[object] == obj
        && heads[object] == heads[clause]
        && isNoun(text, object)) {
      heads[object] = clause;
      relations[object] = passive ? nsubjPass : nsubj;
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
