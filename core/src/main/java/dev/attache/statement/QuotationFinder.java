package dev.attache.statement;

import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the outermost quotations of a text, paragraph by paragraph: curly, straight, angled,
 * doubled and single marks, nested to any depth, unclosed, or opened anew in each paragraph. One
 * pass; the depth is a number, not a stack.
 */
final class QuotationFinder {
  /** Single marks are mostly apostrophes: a quotation in them is short. */
  private static final int LONGEST_SINGLE = 400;

  private final AnnotatedText annotated;
  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  /** The end of the paragraph that is being read. */
  private int end;

  /** The next place at or after the one read where a single mark can close. */
  private int singleClose;

  private boolean leftOpen;

  private QuotationFinder(AnnotatedText annotated) {
    this.annotated = annotated;
    this.text = annotated.text();
  }

  /** Sorted by start; none overlaps another. */
  static List<Quotation> find(AnnotatedText text) {
    QuotationFinder finder = new QuotationFinder(text);
    int sentences = text.sentenceCount();
    int first = 0;
    while (first < sentences) {
      int next = first + 1;
      while (next < sentences && text.paragraphOf(next) == text.paragraphOf(first)) {
        next++;
      }
      int start = text.sentence(first).start();
      int end = text.sentence(next - 1).end();
      boolean more = next < sentences && finder.opens(text.sentence(next).start());
      finder.paragraph(start, end, more);
      first = next;
    }
    return finder.found;
  }

  private void paragraph(int start, int end, boolean nextOpens) {
    this.end = end;
    this.singleClose = start;
    boolean continues = leftOpen;
    leftOpen = false;
    int at = start;
    while (at < end) {
      int mark = markLength(at);
      if (mark == 0 || !opensAt(at, mark, start)) {
        at += Math.max(1, mark);
        continue;
      }
      int close = isSingle(at, mark) ? singleClose : close(at, mark);
      if (close >= 0) {
        if (close > at + mark) {
          found.add(new Quotation(at, close + mark, mark, true, continues && at == start));
        }
        at = close + mark;
        continue;
      }
      // Unclosed: the rest of the paragraph where it goes on in the next, else of the sentence.
      leftOpen = nextOpens;
      int last = nextOpens || at == start ? end : sentenceEnd(at);
      found.add(new Quotation(at, last, mark, false, continues && at == start));
      return;
    }
  }

  private int sentenceEnd(int offset) {
    int token = annotated.tokenFrom(offset);
    return Math.min(end, annotated.sentence(annotated.sentenceOf(token)).end());
  }

  /** True where a double quotation mark stands at the start of a paragraph. */
  private boolean opens(int offset) {
    char c = text.charAt(offset);
    return c == '"' || c == '\u201C' || c == '\u201E' || c == '\u00AB' || isPair(offset);
  }

  private boolean isPair(int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018')
        && at + 1 < text.length()
        && text.charAt(at + 1) == c;
  }

  /** Length of the quotation mark at a place, 0 where there is none. */
  private int markLength(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> 1;
      case '\'', '`', '\u2018', '\u2019' -> isPair(at) ? 2 : 1;
      default -> 0;
    };
  }

  private boolean isSingle(int at, int mark) {
    char c = text.charAt(at);
    return mark == 1 && (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019');
  }

  private boolean opensAt(int at, int mark, int start) {
    int after = at + mark;
    if (after >= end || Character.isWhitespace(text.charAt(after))) {
      return false;
    }
    boolean boundary = at == start || opensAfter(text.charAt(at - 1));
    char c = text.charAt(at);
    if (c == '\u201C' || c == '\u201E' || c == '\u00AB') {
      return true;
    }
    if (!boundary || c == '\u00BB') {
      return false;
    }
    if (!isSingle(at, mark)) {
      return true;
    }
    return c != '\u2019' && Character.isLetter(text.charAt(after)) && closesSingle(at);
  }

  /** True where what stands before a mark shows that the mark opens. */
  private static boolean opensAfter(char before) {
    return Character.isWhitespace(before)
        || before == '('
        || before == '['
        || before == '\u2014'
        || before == '\u2013'
        || before == '-'
        || before == '\u2018'
        || before == '\u201C'
        || before == '"'
        || before == '\'';
  }

  /** Moves on to the next single mark that can close; true where it is near enough. */
  private boolean closesSingle(int at) {
    if (singleClose <= at) {
      int i = at + 1;
      while (i < end && !canCloseSingle(i)) {
        i++;
      }
      singleClose = i;
    }
    return singleClose < end && singleClose - at <= LONGEST_SINGLE;
  }

  private boolean canCloseSingle(int i) {
    char c = text.charAt(i);
    if (c != '\'' && c != '\u2019') {
      return false;
    }
    if (isPair(i) || (i > 0 && isPair(i - 1)) || Character.isWhitespace(text.charAt(i - 1))) {
      return false;
    }
    return i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** Where the quotation that opens at a place closes, or −1. */
  private int close(int open, int mark) {
    char kind = text.charAt(open);
    boolean curly = kind == '\u201C' || kind == '\u201E' || kind == '\u00AB' || kind == '\u201D';
    int depth = 1;
    int i = open + mark;
    while (i < end) {
      int length = markLength(i);
      if (length == 0) {
        i++;
        continue;
      }
      char c = text.charAt(i);
      if (length == 2 && i + 2 < end && text.charAt(i + 2) == c) {
        i++; // three in a row: a single mark closes before the double one
        continue;
      }
      boolean opening = c == '\u201C' || c == '\u201E' || c == '\u00AB';
      if (curly && length == 1 && opening && !isWrongWayRound(i)) {
        depth++;
      } else if (closes(i, length, mark, curly) && --depth == 0) {
        return i;
      }
      i += length;
    }
    return -1;
  }

  /** True for an opening mark that stands where only a closing one can. */
  private boolean isWrongWayRound(int i) {
    char before = text.charAt(i - 1);
    boolean ends = before == ',' || before == '.' || before == '?' || before == '!';
    return ends && (i + 1 >= end || Character.isWhitespace(text.charAt(i + 1)));
  }

  private boolean closes(int i, int length, int mark, boolean curly) {
    char c = text.charAt(i);
    if (length != mark) {
      return false;
    }
    if (c == '\u201D' || c == '\u00BB' || c == '\u201C' && isWrongWayRound(i)) {
      return mark == 1;
    }
    if (mark == 1 && c != '"') {
      return false;
    }
    boolean afterSpace = Character.isWhitespace(text.charAt(i - 1));
    boolean beforeSpace = i + mark >= end || !Character.isLetterOrDigit(text.charAt(i + mark));
    return curly ? !afterSpace : !afterSpace || beforeSpace;
  }
}
