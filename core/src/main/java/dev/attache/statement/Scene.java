package dev.attache.statement;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Clauses;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import dev.attache.text.SyntaxGraph;
import dev.attache.text.Tense;
import dev.attache.text.Upos;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text while its statements are sought: trees and quotations, and small questions on both. */
final class Scene {
  private static final int DEEPEST = 12; // steps up a tree in search of a verb

  final AnnotatedText text;
  final Clauses clauses;
  private final SyntaxGraph graph;
  final List<Quotation> quotations;

  /** For each token the quotation it is in, or −1. */
  private final int[] quotationOf;

  Scene(AnnotatedText text) {
    this.text = text;
    this.clauses = text.clauses();
    this.graph = text.graph();
    this.quotations = QuotationFinder.find(text);
    this.quotationOf = new int[text.tokenCount()];
    Arrays.fill(quotationOf, -1);
    int token = 0;
    for (int q = 0; q < quotations.size(); q++) {
      Quotation quotation = quotations.get(q);
      while (token < quotationOf.length && text.start(token) < quotation.start()) {
        token++;
      }
      while (token < quotationOf.length && text.end(token) <= quotation.end()) {
        quotationOf[token++] = q;
      }
    }
  }

  boolean quoted(int token) {
    return quotationOf[token] >= 0;
  }

  @Nullable Quotation quotationAt(int token) {
    return quotationOf[token] < 0 ? null : quotations.get(quotationOf[token]);
  }

  /** The quotation that starts with this token, or null. */
  @Nullable Quotation quotationFrom(int token) {
    if (token < 0 || token >= quotationOf.length || quotationOf[token] < 0) {
      return null;
    }
    Quotation quotation = quotations.get(quotationOf[token]);
    return text.start(token) == quotation.start() ? quotation : null;
  }

  int sentenceStart(int token) {
    return text.firstToken(text.sentenceOf(token));
  }

  int sentenceEnd(int token) {
    return text.endToken(text.sentenceOf(token));
  }

  boolean is(int token, String word) {
    return token >= 0 && token < text.tokenCount() && text.word(token).equals(word);
  }

  boolean isComma(int token) {
    return is(token, ",");
  }

  /** A comma or dash, which may set off a parenthesis. */
  boolean isBreak(int token) {
    if (token < 0 || token >= text.tokenCount()) {
      return false;
    }
    String word = text.word(token);
    return word.equals(",")
        || word.equals("\u2014")
        || word.equals("\u2013")
        || word.equals("-")
        || word.equals("--");
  }

  /** What sets off a parenthesis, or ends a clause. */
  boolean isStop(int token) {
    return isBreak(token) || is(token, ":") || is(token, ";");
  }

  boolean isPunctuation(int token) {
    String word = text.word(token);
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean tagged(int token, String prefix) {
    return text.tag(token).startsWith(prefix);
  }

  /** A noun, name or pronoun. */
  boolean nominal(int token) {
    return switch (text.upos(token)) {
      case NOUN, PROPN, PRON, NUM -> true;
      default -> false;
    };
  }

  boolean related(int token, Relation... relations) {
    Relation relation = text.relation(token);
    for (Relation each : relations) {
      if (relation == each) {
        return true;
      }
    }
    return false;
  }

  /** First token of what a token governs. */
  int leftEdge(int token) {
    return graph.leftEdge(token);
  }

  /** Last token of what a token governs. */
  int rightEdge(int token) {
    return graph.rightEdge(token);
  }

  int[] children(int token) {
    return graph.children(token);
  }

  /** The first child with one of these relations, or −1. */
  int child(int token, Relation... relations) {
    for (int child = graph.firstChild(token); child >= 0; child = graph.nextChild(child)) {
      if (related(child, relations)) {
        return child;
      }
    }
    return -1;
  }

  boolean passive(int verb) {
    if (tagged(verb, "VBD") && child(verb, Relation.AUX_PASS) < 0) {
      return false; // whatever the parser made of its subject
    }
    return clauses.isPassive(verb)
        || text.relation(verb) == Relation.ACL && tagged(verb, "VBN")
        || isFrontedParticiple(verb);
  }

  /** "Asked by the bishop whether …, he said", "as reported by the agency". */
  private boolean isFrontedParticiple(int verb) {
    if (!tagged(verb, "VBN") || child(verb, Relation.AUX, Relation.NSUBJ) >= 0) {
      return false;
    }
    int before = verb - 1;
    int first = sentenceStart(verb);
    if (before >= first && (related(before, Relation.MARK) || tagged(before, "WRB"))) {
      before--;
    }
    return before < first || isBreak(before) && text.relation(verb) == Relation.ADVCL;
  }

  /** The noun a relative pronoun stands for; any other token itself. */
  int antecedent(int token) {
    int noun = clauses.antecedent(token);
    return noun < 0 ? token : noun;
  }

  /** Lemma of the preposition of a token, or null where it has none. */
  @Nullable String preposition(int token) {
    int found = graph.child(token, Relation.CASE);
    return found < 0 || found > token ? null : text.lemma(found);
  }

  /** The nearest verb above a token, or −1. */
  int governingVerb(int token) {
    int at = text.head(token);
    for (int step = 0; at >= 0 && step < DEEPEST; step++) {
      if (text.upos(at) == Upos.VERB) {
        return at;
      }
      at = text.head(at);
    }
    return -1;
  }

  /** True for the head of a clause with a tense or a modal. */
  boolean finite(int verb) {
    return clauses.tense(verb) != Tense.NONE || clauses.modal(verb) >= 0;
  }

  /** "On Monday", "moreover": an adverb or a preposition with its object, without a finite verb. */
  boolean isLeadIn(int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean verb =
          tagged(i, "VBD") || tagged(i, "VBZ") || tagged(i, "VBP") || tagged(i, "MD") || quoted(i);
      if (verb) {
        return false;
      }
    }
    return from <= to && (tagged(from, "IN") || tagged(from, "RB"));
  }

  /**
   * The words from token {@code from} to {@code to}, both included, without punctuation at the
   * edges but with whole quotation marks; null where nothing is left.
   */
  @Nullable Span words(int from, int to) {
    int a = from;
    int b = to;
    while (a <= b && isPunctuation(a) && quotationFrom(a) == null) {
      a++;
    }
    while (b >= a && isPunctuation(b) && !closesQuotation(b)) {
      b--;
    }
    return a > b ? null : new Span(text.start(a), text.end(b));
  }

  boolean closesQuotation(int token) {
    Quotation quotation = quotationAt(token);
    return quotation != null && quotation.closed() && text.end(token) == quotation.end();
  }

  /** The same span, wider where it cuts a quotation that it shares more than its edge with. */
  Span wholeQuotations(Span span) {
    int start = span.start();
    int end = span.end();
    int last = text.tokenFrom(Math.max(start, end - 1));
    if (last < text.tokenCount() && text.start(last) < end) {
      Quotation quotation = quotationAt(last);
      if (quotation != null && quotation.end() > end) {
        end = quotation.end();
      }
    }
    int first = text.tokenFrom(start);
    if (first < text.tokenCount()) {
      Quotation quotation = quotationAt(first);
      if (quotation != null && quotation.start() < start) {
        start = quotation.start();
      }
    }
    return new Span(start, end);
  }
}
