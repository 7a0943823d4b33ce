package dev.attache.stance;

import dev.attache.entity.EntityLinks;
import dev.attache.statement.Statement;
import dev.attache.statement.StatementKind;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One text with all that earlier layers found in it, looked up by token. For one analysis. */
final class Scene {
  /** A text is its author's where "I" and "we" stand in more than one sentence of so many. */
  private static final int SPOKEN_BY_ONE = 5;

  private static final int SPOKEN_BY_MANY = 2;

  private record Piece(Span span, int statement) implements Comparable<Piece> {
    /** By start; of those that begin together the longest first. */
    @Override
    public int compareTo(Piece other) {
      int order = Integer.compare(span.start(), other.span.start());
      return order != 0 ? order : Integer.compare(other.span.end(), span.end());
    }
  }

  final AnnotatedText text;
  final Grammar clauses;
  final EntityLinks links;
  final List<Statement> statements;
  final CueLexicon lexicon;
  private final int[] contentOf;
  private final int[] cueOf;
  private boolean @Nullable [] authorial;

  Scene(AnnotatedText text, EntityLinks links, List<Statement> statements, CueLexicon lexicon) {
    this.text = text;
    this.clauses = new Grammar(text);
    this.links = links;
    this.statements = statements;
    this.lexicon = lexicon;
    List<Piece> contents = new ArrayList<>();
    List<Piece> cues = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      for (Span span : statements.get(i).content()) {
        contents.add(new Piece(span, i));
      }
      for (Span span : statements.get(i).cue()) {
        cues.add(new Piece(span, i));
      }
    }
    this.contentOf = innermost(contents);
    this.cueOf = innermost(cues);
  }

  /** For each token the statement whose piece covers it; the one that begins last where several. */
  private int[] innermost(List<Piece> pieces) {
    Collections.sort(pieces);
    int[] of = new int[text.tokenCount()];
    Arrays.fill(of, -1);
    Deque<Piece> open = new ArrayDeque<>();
    int next = 0;
    for (int token = 0; token < of.length; token++) {
      int start = text.start(token);
      while (next < pieces.size() && pieces.get(next).span().start() <= start) {
        open.push(pieces.get(next++));
      }
      while (!open.isEmpty() && open.peek().span().end() <= start) {
        open.pop();
      }
      of[token] = open.isEmpty() ? -1 : open.peek().statement();
    }
    return of;
  }

  /** The innermost statement a token is content of, or −1. */
  int contentOf(int token) {
    return contentOf[token];
  }

  /** The statement a token is cue of, or −1. */
  int cueOf(int token) {
    return cueOf[token];
  }

  /** True where a known source says it. */
  boolean said(int token) {
    int statement = contentOf[token];
    return statement >= 0
        && (statements.get(statement).speaker() != null
            || !statements.get(statement).source().isEmpty());
  }

  boolean quoted(int token) {
    int statement = contentOf[token];
    return statement >= 0 && statements.get(statement).kind() != StatementKind.INDIRECT;
  }

  /**
   * True where a sentence has a first-person word outside every statement's content, and for every
   * sentence of a text that speaks so throughout: a statement of its author.
   */
  boolean authorial(int sentence) {
    if (authorial == null) {
      authorial = new boolean[text.sentenceCount()];
      boolean one = false;
      for (int token = 0; token < contentOf.length; token++) {
        if (contentOf[token] < 0 && firstPerson(token)) {
          authorial[text.sentenceOf(token)] = true;
          one |= text.word(token).equals("I");
        }
      }
      int spoken = 0;
      for (boolean first : authorial) {
        spoken += first ? 1 : 0;
      }
      if (spoken * (one ? SPOKEN_BY_ONE : SPOKEN_BY_MANY) > authorial.length) {
        Arrays.fill(authorial, true);
      }
    }
    return authorial[sentence];
  }

  /** The token a span's phrase depends on, or −1 where the span has no token. */
  int head(Span span) {
    int from = text.tokenFrom(span.start());
    int to = from;
    while (to < text.tokenCount() && text.start(to) < span.end()) {
      to++;
    }
    return from == to ? -1 : text.graph().headOf(from, to);
  }

  /** The light verb a token is a form of, or null. */
  @Nullable LightVerb lightVerb(int token) {
    LightVerb verb = lexicon.lightVerbs().get(text.lemma(token));
    return verb != null
        ? verb
        : lexicon.lightVerbs().get(text.word(token).toLowerCase(Locale.ROOT));
  }

  /** What a negated cue means where it is listed, by the lemma or the form of its head; or null. */
  @Nullable Negation negation(int token) {
    Negation byForm = lexicon.negations().get(text.word(token).toLowerCase(Locale.ROOT));
    return byForm != null ? byForm : lexicon.negations().get(text.lemma(token));
  }

  /** True for "I", "we" and their forms. */
  boolean firstPerson(int token) {
    if (text.upos(token) != Upos.PRON) {
      return false;
    }
    return switch (text.lemma(token)) {
      case "I", "i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves" ->
          !text.word(token).equals("US");
      default -> false;
    };
  }
}
