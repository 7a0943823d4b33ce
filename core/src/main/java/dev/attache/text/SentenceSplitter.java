package dev.attache.text;

import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * Groups tokens into sentences and paragraphs. Rules decide what is plain; OpenNLP's model is asked
 * about periods the rules leave open. One pass; looks ahead a bounded number of tokens.
 */
final class SentenceSplitter {
  /** Longer sentences are cut, at a semicolon or comma where there is one. */
  static final int LONGEST = 400;

  private static final int LOOK_AHEAD = 15;
  private static final int SPEECH_REACH = 6;

  private final SplitRules rules;
  private final SentenceModel model;
  private final String text;
  private final Ints starts;
  private final Ints ends;
  private final Layout layout;
  private final Ints firsts = new Ints();
  private final Ints paragraphs = new Ints();

  private @Nullable SentenceModelJudge judge;
  private int sentenceStart;
  private boolean insideQuote; // parity of straight double quotes in this paragraph

  SentenceSplitter(
      SplitRules rules, SentenceModel model, String text, Ints starts, Ints ends, Layout layout) {
    this.rules = rules;
    this.model = model;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.layout = layout;
  }

  /** Splits all tokens; call once. */
  SentenceSplitter run() {
    int count = starts.size();
    int paragraph = 0;
    int i = 0;
    while (i < count) {
      int last = i;
      boolean end = false;
      trackQuotes(i);
      if (isEnder(i)) {
        last = closers(i);
      }
      boolean newParagraph =
          last + 1 < count && layout.breaks(ends.get(last), starts.get(last + 1));
      if (last + 1 >= count || newParagraph) {
        end = true;
      } else if (isEnder(i)) {
        end = endsSentence(i, last);
      } else {
        end = startsAnew(i);
      }
      if (!end && last - sentenceStart + 1 >= LONGEST) {
        last = cut(last);
        end = true;
      }
      if (end) {
        firsts.add(sentenceStart);
        paragraphs.add(paragraph);
        sentenceStart = last + 1;
        if (newParagraph && last + 1 < count) {
          paragraph++;
          insideQuote = false;
        }
      }
      i = last + 1;
    }
    firsts.add(count);
    return this;
  }

  /** The first token of each sentence, and the number of tokens. */
  Ints firsts() {
    return firsts;
  }

  /** The paragraph of each sentence. */
  Ints paragraphs() {
    return paragraphs;
  }

  private void trackQuotes(int token) {
    if (first(token) == '"') {
      insideQuote = !insideQuote;
    }
  }

  private char first(int token) {
    return text.charAt(starts.get(token));
  }

  private char last(int token) {
    return text.charAt(ends.get(token) - 1);
  }

  private int length(int token) {
    return ends.get(token) - starts.get(token);
  }

  private String word(int token) {
    return text.substring(starts.get(token), ends.get(token));
  }

  private boolean glued(int token) {
    return token > 0 && starts.get(token) == ends.get(token - 1);
  }

  private boolean isEnder(int token) {
    char c = last(token);
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟' || c == '！'
        || c == '？';
  }

  /** The last of the marks that end the sentence with the ender at {@code token}. */
  private int closers(int token) {
    int last = token;
    int count = starts.size();
    while (last + 1 < count && last - token < LOOK_AHEAD) {
      int next = last + 1;
      char c = first(next);
      boolean mark = length(next) == 1 && (Chars.isCloser(c) || c == '!' || c == '?');
      if (!mark && !(length(next) == 2 && c == '\'')) {
        break;
      }
      boolean space = !glued(next);
      if (c == '"' && space && !insideQuote) {
        break; // it opens what comes next
      }
      if (c == '\'' && space && next + 1 < count && glued(next + 1)) {
        break;
      }
      if (space && layout.breaks(ends.get(last), starts.get(next))) {
        break;
      }
      trackQuotes(next);
      last = next;
    }
    return last + footnoteMark(last + 1);
  }

  /** Tokens of a footnote mark such as "[12]" at {@code token}: 3, or 0 where there is none. */
  private int footnoteMark(int token) {
    boolean mark =
        token + 2 < starts.size()
            && first(token) == '['
            && Chars.isDigit(first(token + 1))
            && glued(token + 1)
            && first(token + 2) == ']'
            && glued(token + 2);
    return mark ? 3 : 0;
  }

  /** Does the sentence end with the ender at {@code ender} and its closers up to {@code last}? */
  private boolean endsSentence(int ender, int last) {
    int next = last + 1;
    int cp = text.codePointAt(starts.get(next));
    char mark = last(ender);
    if (first(next) == ',' || first(next) == ';' || first(next) == ':') {
      return false;
    }
    if (mark == '。' || mark == '！' || mark == '？') {
      return true;
    }
    if (first(next) == '(' || first(next) == '[') {
      return bracketStartsSentence(next);
    }
    if (Chars.isBullet(first(next))) {
      return true;
    }
    boolean upper = Chars.isUpper(cp);
    boolean opener = Chars.isOpenQuote(first(next)) || (first(next) == '"' && !insideQuote);
    if (length(ender) > 1 && mark == '.' && Chars.isAlnum(text.codePointAt(starts.get(ender)))) {
      return abbreviationEnds(ender, last, upper, opener);
    }
    if (Chars.isLower(cp)) {
      return mark == '.' && length(ender) == 1 && lowerStarts(ender, last);
    }
    if (mark == '!' || mark == '?') {
      return !(last > ender && speechFollows(next));
    }
    if (!upper && !opener && glued(next)) {
      return false;
    }
    if (length(ender) > 1 || mark == '…') {
      return upper || opener;
    }
    return periodEnds(ender, next, upper);
  }

  private boolean periodEnds(int ender, int next, boolean upper) {
    int before = ender - 1;
    if (before < sentenceStart) {
      return true;
    }
    boolean digits = Chars.isDigit(first(before));
    if (before == sentenceStart && (digits ? length(before) <= 3 : length(before) == 1)) {
      return false; // "1. ", "a. ": the number of an item
    }
    boolean shortName = !digits && length(before) <= 3 && Chars.isUpper(first(before));
    if (upper && shortName && glued(ender)) {
      return rules.startsSentence(word(next)) || ask(ender);
    }
    return true;
  }

  /** A period before a small letter: a slip of the pen, or an abbreviation we do not know. */
  private boolean lowerStarts(int ender, int last) {
    if (last > ender || glued(last + 1) || !glued(ender) || length(ender - 1) <= 4) {
      return false;
    }
    return ask(ender);
  }

  private boolean abbreviationEnds(int ender, int last, boolean upper, boolean opener) {
    int bare = ends.get(ender) - 1;
    int next = last + 1;
    boolean starter = upper && rules.startsSentence(word(next));
    if (length(ender) == 2) {
      boolean afterName =
          ender > sentenceStart && Chars.isUpper(first(ender - 1)) && length(ender - 1) > 1;
      return starter && ender > sentenceStart && !afterName;
    }
    Abbreviation kind = rules.abbreviation(text, starts.get(ender), bare);
    if (kind == null) {
      kind = Abbreviation.END; // initialisms such as "U.S."
    }
    return switch (kind) {
      case TITLE, NUMBER, INNER -> false;
      case DATE -> starter || opener;
      case END ->
          starter || opener || (upper && (last > ender || (!initialism(ender) && askAt(bare))));
    };
  }

  private boolean initialism(int token) {
    return length(token) >= 4 && text.charAt(starts.get(token) + 1) == '.';
  }

  private boolean ask(int endersToken) {
    return askAt(starts.get(endersToken));
  }

  private boolean askAt(int position) {
    if (judge == null) {
      judge = SentenceModelJudge.over(model);
    }
    return judge.ends(text, position);
  }

  /** "(with AFP)" after the last period of a paragraph stands alone; so does "(He …". */
  private boolean bracketStartsSentence(int open) {
    int count = starts.size();
    if (open + 1 >= count) {
      return true;
    }
    if (!Chars.isLower(text.codePointAt(starts.get(open + 1)))) {
      return Chars.isUpper(text.codePointAt(starts.get(open + 1)));
    }
    for (int i = open + 1; i < count && i < open + LOOK_AHEAD; i++) {
      if (first(i) == ')' || first(i) == ']') {
        return i + 1 >= count || layout.breaks(ends.get(i), starts.get(i + 1));
      }
    }
    return false;
  }

  /** "“Why now?” Lavrov asked": the question is part of the sentence that reports it. */
  private boolean speechFollows(int next) {
    int to = Math.min(starts.size(), next + SPEECH_REACH);
    for (int i = next; i < to; i++) {
      char c = first(i);
      if (c == ',' || isEnder(i) && length(i) == 1 || Chars.isDoubleQuote(c)) {
        return false;
      }
      if (rules.isSpeechVerb(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** A sentence that starts without an ender before it: after a lost line end, or at a bullet. */
  private boolean startsAnew(int token) {
    int next = token + 1;
    if (glued(next)) {
      return false;
    }
    if (Chars.isBullet(first(next)) && length(next) == 1) {
      return next + 1 < starts.size() && !glued(next + 1);
    }
    return token > sentenceStart
        && Chars.isUpper(first(next))
        && Chars.isLower(first(token))
        && Chars.isLower(last(token))
        && rules.breaksHeading(word(next));
  }

  /** Where to cut a sentence that grew too long: at most {@code last}. */
  private int cut(int last) {
    for (char mark : new char[] {';', ','}) {
      for (int i = last; i > last - LONGEST / 2; i--) {
        if (first(i) == mark) {
          return i;
        }
      }
    }
    return last;
  }
}
