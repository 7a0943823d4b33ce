package dev.attache.text;

import dev.attache.internal.Sorted;
import dev.attache.text.internal.SyntaxModel;
import org.jspecify.annotations.Nullable;

/**
 * One text with its tokens, sentences, paragraphs and syntax. Tokens are numbered through the whole
 * text; syntax of a sentence is computed when first asked for. Made for one analysis: not safe for
 * use by several threads at once.
 */
public final class AnnotatedText {
  private final String text;
  private final int[] tokenStarts;
  private final int[] tokenEnds;
  private final int[] sentenceFirst; // token index where each sentence starts, and the token count
  private final int[] paragraphs; // paragraph of each sentence
  private final @Nullable String[] words;
  private final SyntaxModel model;
  private @Nullable LazySyntax syntax;
  private @Nullable SyntaxGraph graph;
  private @Nullable Clauses clauses;

  AnnotatedText(
      SyntaxModel model,
      String text,
      int[] tokenStarts,
      int[] tokenEnds,
      int[] sentenceFirst,
      int[] paragraphs) {
    this.model = model;
    this.text = text;
    this.tokenStarts = tokenStarts;
    this.tokenEnds = tokenEnds;
    this.sentenceFirst = sentenceFirst;
    this.paragraphs = paragraphs;
    this.words = new String[tokenStarts.length];
  }

  /** The text, into which all offsets point. */
  public String text() {
    return text;
  }

  /** How many tokens; they are numbered from 0. */
  public int tokenCount() {
    return tokenStarts.length;
  }

  /** First code unit of a token. */
  public int start(int token) {
    return tokenStarts[token];
  }

  /** One past the last code unit of a token. */
  public int end(int token) {
    return tokenEnds[token];
  }

  /** The surface of a token. */
  public String word(int token) {
    String word = words[token];
    if (word == null) {
      word = text.substring(tokenStarts[token], tokenEnds[token]);
      words[token] = word;
    }
    return word;
  }

  /** From the first code unit of token {@code from} to the last of token {@code to - 1}. */
  public Span span(int from, int to) {
    return new Span(tokenStarts[from], tokenEnds[to - 1]);
  }

  /** How many sentences; they are numbered from 0. */
  public int sentenceCount() {
    return sentenceFirst.length - 1;
  }

  /** First token of a sentence. */
  public int firstToken(int sentence) {
    return sentenceFirst[sentence];
  }

  /** One past the last token of a sentence. */
  public int endToken(int sentence) {
    return sentenceFirst[sentence + 1];
  }

  /**
   * First token of a sentence after the dateline it opens with ("ANKARA, May 15 (Agency) – "), or
   * its first token where it opens with none.
   */
  public int bodyToken(int sentence) {
    return Dateline.end(this, firstToken(sentence), endToken(sentence));
  }

  /** From the first code unit of a sentence to its last. */
  public Span sentence(int sentence) {
    return span(firstToken(sentence), endToken(sentence));
  }

  /** The sentence a token is in. */
  public int sentenceOf(int token) {
    return Math.max(0, Sorted.firstAbove(sentenceFirst, sentenceCount(), token) - 1);
  }

  /** The paragraph a sentence is in, counted from 0. */
  public int paragraphOf(int sentence) {
    return paragraphs[sentence];
  }

  /** The first token that ends after {@code offset}, or {@link #tokenCount()} where none does. */
  public int tokenFrom(int offset) {
    return Sorted.firstAbove(tokenEnds, tokenEnds.length, offset);
  }

  /** Universal part of speech. */
  public Upos upos(int token) {
    return syntax().upos(token);
  }

  /** Penn Treebank tag, such as {@code NNP}. */
  public String tag(int token) {
    return syntax().tag(token);
  }

  /** Dictionary form, lower-case but for names. */
  public String lemma(int token) {
    return syntax().lemma(token);
  }

  /** The token a token depends on, or −1 for the root of a sentence. */
  public int head(int token) {
    return syntax().head(token);
  }

  /** The relation of a token to its {@link #head}; {@link Relation#ROOT} for the root. */
  public Relation relation(int token) {
    return syntax().relation(token);
  }

  /** Walks over the trees of this text. */
  public SyntaxGraph graph() {
    if (graph == null) {
      graph = new SyntaxGraph(this);
    }
    return graph;
  }

  /** Subjects, objects, negation, modality and tense of the clauses of this text. */
  public Clauses clauses() {
    if (clauses == null) {
      clauses = new Clauses(graph());
    }
    return clauses;
  }

  private LazySyntax syntax() {
    if (syntax == null) {
      syntax = new LazySyntax(this, model);
    }
    return syntax;
  }

  int[] tokenStarts() {
    return tokenStarts;
  }

  int[] tokenEnds() {
    return tokenEnds;
  }
}
