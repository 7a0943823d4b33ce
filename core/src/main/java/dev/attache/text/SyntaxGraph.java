package dev.attache.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks the dependency trees of one text: children, subtrees, heads of spans, conjuncts. All
 * positions are token numbers of the text, −1 where there is none. Get it from {@link
 * AnnotatedText#graph()}; as the text itself, not safe for use by several threads at once.
 */
public final class SyntaxGraph {
  /** What a method gives where there is no such token. */
  public static final int NONE = -1;

  private static final int UNKNOWN = -2;

  private final AnnotatedText text;
  private final int[] firstChild;
  private final int[] nextSibling;
  private final int[] leftEdge;
  private final int[] rightEdge;

  SyntaxGraph(AnnotatedText text) {
    this.text = text;
    int count = text.tokenCount();
    this.firstChild = new int[count];
    this.nextSibling = new int[count];
    this.leftEdge = new int[count];
    this.rightEdge = new int[count];
    Arrays.fill(firstChild, UNKNOWN);
  }

  /** The text whose trees these are. */
  public AnnotatedText text() {
    return text;
  }

  /** The leftmost child of a token; go on with {@link #nextChild}. */
  public int firstChild(int token) {
    if (firstChild[token] == UNKNOWN) {
      index(text.sentenceOf(token));
    }
    return firstChild[token];
  }

  /** The child after {@code child} of the same head, from left to right. */
  public int nextChild(int child) {
    if (firstChild[child] == UNKNOWN) {
      index(text.sentenceOf(child));
    }
    return nextSibling[child];
  }

  /** The children of a token from left to right. */
  public int[] children(int token) {
    int count = 0;
    for (int child = firstChild(token); child != NONE; child = nextSibling[child]) {
      count++;
    }
    int[] children = new int[count];
    int i = 0;
    for (int child = firstChild(token); child != NONE; child = nextSibling[child]) {
      children[i++] = child;
    }
    return children;
  }

  /** The first child under {@code relation}. */
  public int child(int token, Relation relation) {
    for (int child = firstChild(token); child != NONE; child = nextSibling[child]) {
      if (text.relation(child) == relation) {
        return child;
      }
    }
    return NONE;
  }

  /** The first child under any of these relations. */
  public int anyChild(int token, Relation... relations) {
    for (int child = firstChild(token); child != NONE; child = nextSibling[child]) {
      for (Relation relation : relations) {
        if (text.relation(child) == relation) {
          return child;
        }
      }
    }
    return NONE;
  }

  /**
   * The preposition of a noun in lower case ("with", "because of"), or null where it has none; the
   * "'s" of an owner is none.
   */
  public @Nullable String preposition(int token) {
    int found = child(token, Relation.CASE);
    if (found == NONE || text.tag(found).equals("POS")) {
      return null;
    }
    int fixed = child(found, Relation.FIXED);
    String word = text.lemma(found);
    int next = nextChild(found);
    if (fixed == NONE && next == found + 1 && word.equals("out")) {
      fixed = text.relation(next) == Relation.CASE ? next : NONE; // "out of", read as two
    }
    return fixed == NONE ? word : word + " " + text.lemma(fixed);
  }

  /** The first child under {@code relation} with the dictionary form {@code lemma}. */
  public int child(int token, Relation relation, String lemma) {
    for (int child = firstChild(token); child != NONE; child = nextSibling[child]) {
      if (text.relation(child) == relation && text.lemma(child).equals(lemma)) {
        return child;
      }
    }
    return NONE;
  }

  /** The first token of what hangs on {@code token}, itself included. */
  public int leftEdge(int token) {
    firstChild(token);
    return leftEdge[token];
  }

  /** The last token of what hangs on {@code token}, itself included. */
  public int rightEdge(int token) {
    firstChild(token);
    return rightEdge[token];
  }

  /** From the first to the last token of what hangs on {@code token}. */
  public Span subtree(int token) {
    return text.span(leftEdge(token), rightEdge(token) + 1);
  }

  /** True where {@code ancestor} is {@code token} or above it. */
  public boolean dominates(int ancestor, int token) {
    if (leftEdge(ancestor) > token || rightEdge(ancestor) < token) {
      return false; // trees are projective: a subtree is an unbroken run of tokens
    }
    return true;
  }

  /**
   * The head word of the tokens {@code [from, to)}: the one that hangs on a word outside of them.
   * Of several, the last noun or name, else the last.
   */
  public int headOf(int from, int to) {
    int best = NONE;
    boolean nominal = false;
    for (int token = from; token < to; token++) {
      int head = text.head(token);
      if ((head >= from && head < to) || text.upos(token) == Upos.PUNCT) {
        continue;
      }
      boolean noun = isNominal(token);
      if (best == NONE || noun || !nominal) {
        best = token;
        nominal = noun;
      }
    }
    return best == NONE && from < to ? to - 1 : best;
  }

  /** The root of a sentence. */
  public int root(int sentence) {
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      if (text.head(token) == NONE) {
        return token;
      }
    }
    return NONE;
  }

  /**
   * The token and what is coordinated with it, from left to right; the token may be any of them.
   */
  public int[] conjuncts(int token) {
    int first = token;
    while (text.relation(first) == Relation.CONJ) {
      first = text.head(first);
    }
    Ints found = new Ints();
    found.add(first);
    for (int i = 0; i < found.size(); i++) { // a conjunct may hang on another one
      for (int child = firstChild(found.get(i)); child != NONE; child = nextSibling[child]) {
        if (text.relation(child) == Relation.CONJ) {
          found.add(child);
        }
      }
    }
    int[] conjuncts = found.toArray();
    Arrays.sort(conjuncts);
    return conjuncts;
  }

  /**
   * The token and what is joined to it further on by "and", "or" or commas, from left to right:
   * nouns, names, pronouns and numbers to such a token, other words to others.
   */
  public List<Integer> joined(int token) {
    List<Integer> found = new ArrayList<>(2);
    found.add(token);
    for (int i = 0; i < found.size(); i++) { // a conjunct may hang on another one
      for (int child = firstChild(found.get(i)); child != NONE; child = nextSibling[child]) {
        if (text.relation(child) == Relation.CONJ && counts(child) == counts(token)) {
          found.add(child);
        }
      }
    }
    found.sort(null);
    return found;
  }

  private boolean counts(int token) {
    return isNominal(token) || text.upos(token) == Upos.NUM;
  }

  /** True for a noun, a name or a pronoun. */
  public boolean isNominal(int token) {
    Upos upos = text.upos(token);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
  }

  private void index(int sentence) {
    int from = text.firstToken(sentence);
    int to = text.endToken(sentence);
    int[] open = new int[to - from]; // children not yet seen whole
    for (int token = from; token < to; token++) {
      firstChild[token] = NONE;
      leftEdge[token] = token;
      rightEdge[token] = token;
    }
    for (int token = to - 1; token >= from; token--) {
      int head = text.head(token);
      nextSibling[token] = NONE;
      if (head != NONE) {
        nextSibling[token] = firstChild[head];
        firstChild[head] = token;
        open[head - from]++;
      }
    }
    for (int leaf = from; leaf < to; leaf++) {
      int token = leaf;
      while (token != NONE && open[token - from] == 0) {
        open[token - from] = -1;
        int head = text.head(token);
        if (head != NONE) {
          leftEdge[head] = Math.min(leftEdge[head], leftEdge[token]);
          rightEdge[head] = Math.max(rightEdge[head], rightEdge[token]);
          open[head - from]--;
        }
        token = head;
      }
    }
  }
}
