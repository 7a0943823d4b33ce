package dev.attache.statement;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Clauses;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text while its statements are sought: trees and quotations, and small questions on both. */
final class Scene {
  final AnnotatedText text;
  final Clauses clauses;
  final List<Quotation> quotations;

  /** For each token the quotation it is in, or −1. */
  private final int[] quotationOf;

  /** Edges of what each token governs, for sentences measured so far. */
  private final int[] left;

  private final int[] right;
  private final boolean[] measured;

  Scene(AnnotatedText text) {
    this.text = text;
    this.clauses = new Clauses(text);
    this.quotations = QuotationFinder.find(text);
    this.quotationOf = new int[text.tokenCount()];
    this.left = new int[text.tokenCount()];
    this.right = new int[text.tokenCount()];
    this.measured = new boolean[text.sentenceCount()];
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
    measure(text.sentenceOf(token));
    return left[token];
  }

  /** Last token of what a token governs. */
  int rightEdge(int token) {
    measure(text.sentenceOf(token));
    return right[token];
  }

  /** Finds both edges of every token of a sentence at once, leaves first. */
  private void measure(int sentence) {
    if (measured[sentence]) {
      return;
    }
    measured[sentence] = true;
    int first = text.firstToken(sentence);
    int end = text.endToken(sentence);
    int[] open = new int[end - first]; // children not yet done
    for (int token = first; token < end; token++) {
      left[token] = token;
      right[token] = token;
      if (text.head(token) >= 0) {
        open[text.head(token) - first]++;
      }
    }
    for (int token = first; token < end; token++) {
      int at = token;
      while (at >= 0 && open[at - first] == 0) {
        open[at - first] = -1;
        int head = text.head(at);
        if (head < 0) {
          break;
        }
        left[head] = Math.min(left[head], left[at]);
        right[head] = Math.max(right[head], right[at]);
        open[head - first]--;
        at = head > token ? -1 : head; // later heads get their turn
      }
    }
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
