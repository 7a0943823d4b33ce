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
  private final byte iobj;
  private final byte xcomp;
  private final byte obl;
  private final byte adverbial;
  private final byte mark;
  private final byte punct;
  private final byte aux;
  private final byte cop;
  private int[] firstSubject = new int[0];

  SubjectRepair(SyntaxModel model) {
    this.conj = (byte) model.classOf(Relation.CONJ);
    this.nsubj = (byte) model.classOf(Relation.NSUBJ);
    this.obj = (byte) model.classOf(Relation.OBJ);
    this.ccomp = (byte) model.classOf(Relation.CCOMP);
    this.caseMark = (byte) model.classOf(Relation.CASE);
    this.auxPass = (byte) model.classOf(Relation.AUX_PASS);
    this.nmod = (byte) model.classOf(Relation.NMOD);
    this.nsubjPass = (byte) model.classOf(Relation.NSUBJ_PASS);
    this.iobj = (byte) model.classOf(Relation.IOBJ);
    this.xcomp = (byte) model.classOf(Relation.XCOMP);
    this.obl = (byte) model.classOf(Relation.OBL);
    this.adverbial = (byte) model.classOf(Relation.ADVCL);
    this.mark = (byte) model.classOf(Relation.MARK);
    this.punct = (byte) model.classOf(Relation.PUNCT);
    this.aux = (byte) model.classOf(Relation.AUX);
    this.cop = (byte) model.classOf(Relation.COP);
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
      if (head >= first && head < token && mayBeClause(relations[token])) {
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

  private boolean mayBeClause(byte relation) {
    return relation == ccomp || relation == xcomp || relation == obl || relation == adverbial;
  }

  /**
   * The object right before a finite clause that has no subject is the subject of that clause, also
   * with what is coordinated with it: "he said she and her deputy, as well as the envoy, were out".
   */
  private void objectToSubject(
      AnnotatedText text, int clause, int first, int[] heads, byte[] relations) {
    boolean complement = relations[clause] == ccomp;
    boolean finite =
        complement && text.tag(clause).startsWith("VB") && !text.tag(clause).equals("VB");
    boolean passive = false;
    int left = clause;
    while (left > first && heads[left - 1] == clause) {
      left--;
      String tag = text.tag(left);
      if (relations[left] == nsubj || relations[left] == nsubjPass || relations[left] == mark) {
        return;
      }
      if (relations[left] == punct && relations[left + 1] != punct) {
        left++;
        break;
      }
      boolean helper =
          relations[left] == aux || relations[left] == auxPass || relations[left] == cop;
      finite |= helper && isFinite(tag);
      passive |= relations[left] == auxPass;
    }
    if (!finite) {
      return;
    }
    int verb = heads[clause];
    int object = left - 1;
    while (object > verb && (heads[object] != verb || relations[object] == punct)) {
      object--;
    }
    boolean joined = object < left - 1;
    if (object <= verb
        || left == clause && !joined
        || relations[object] != obj && relations[object] != iobj
        || !(isNoun(text, object) || isNominative(text, object))
        || !(complement || isNominative(text, object))) {
      return;
    }
    for (int i = object + 1; i < left; i++) {
      if (heads[i] == verb) {
        heads[i] = clause; // marks
      }
    }
    heads[object] = clause;
    relations[object] = passive ? nsubjPass : nsubj;
    relations[clause] = ccomp;
  }

  private static boolean isFinite(String tag) {
    return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** A pronoun in the form of a subject. */
  private static boolean isNominative(AnnotatedText text, int token) {
    return switch (text.lemma(token)) {
      case "he", "she", "they", "we", "i" -> text.tag(token).equals("PRP") && isForm(text, token);
      default -> false;
    };
  }

  private static boolean isForm(AnnotatedText text, int token) {
    return text.word(token).equalsIgnoreCase(text.lemma(token));
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
