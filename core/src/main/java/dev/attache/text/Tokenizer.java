package dev.attache.text;

/**
 * Splits a text into tokens after Universal Dependencies for English: clitics, possessives and
 * hyphens are tokens of their own, abbreviations keep their period. Every character that is not
 * white space is in exactly one token. One pass; looks ahead a bounded number of characters.
 */
final class Tokenizer {
  /** Longer runs are cut, so that no later step meets a word of megabytes. */
  static final int LONGEST = 200;

  private final SplitRules rules;
  private final String text;
  private final Ints starts = new Ints();
  private final Ints ends = new Ints();

  private int chunkStart;
  private int chunkEnd;

  Tokenizer(SplitRules rules, String text) {
    this.rules = rules;
    this.text = text;
  }

  Ints starts() {
    return starts;
  }

  Ints ends() {
    return ends;
  }

  Tokenizer run() {
    int length = text.length();
    int i = 0;
    while (i < length) {
      if (Chars.isSpace(text.charAt(i))) {
        i++;
        continue;
      }
      chunkStart = i;
      boolean address = false;
      boolean letters = true;
      while (i < length && !Chars.isSpace(text.charAt(i))) {
        char c = text.charAt(i);
        if (!Chars.isLetter(c)) {
          letters = false;
          address |= c == '@' || (c == ':' && text.startsWith("//", i + 1));
        } else if (c == 'w' && i == chunkStart) {
          address = text.startsWith("www.", i);
        }
        i++;
      }
      chunkEnd = i;
      if (letters) {
        emitWord(chunkStart, chunkEnd);
      } else {
        chunk(address);
      }
    }
    return this;
  }

  private void chunk(boolean address) {
    int i = chunkStart;
    if (address) {
      i = address();
    }
    while (i < chunkEnd) {
      i = Chars.isAlnum(text.codePointAt(i)) ? word(i) : symbol(i);
    }
  }

  /** Takes a web or mail address whole, without what quotes or brackets it. */
  private int address() {
    int from = chunkStart;
    while (from < chunkEnd && !Chars.isAlnum(text.codePointAt(from))) {
      if (text.charAt(from) == '@' || text.charAt(from) == '#') {
        return chunkStart; // a handle: the general rules know it
      }
      from++;
    }
    int to = chunkEnd;
    while (to > from && !Chars.isAsciiAlnum(text.charAt(to - 1)) && text.charAt(to - 1) != '/') {
      to--;
    }
    int i = chunkStart;
    while (i < from) {
      i = symbol(i);
    }
    if (i < to) {
      emit(i, to);
    }
    return Math.max(i, to);
  }

  private int word(int from) {
    int j = from;
    while (j < chunkEnd) {
      int cp = text.codePointAt(j);
      if (Chars.isWordPart(cp)) {
        j += Character.charCount(cp);
      } else if (joins(from, j)) {
        j++;
      } else {
        break;
      }
    }
    if (j < chunkEnd) {
      char c = text.charAt(j);
      if (c == '.' && keepsPeriod(from, j)) {
        j++;
      } else if (c == '$' && j - from <= 3 && allUpper(from, j)) {
        j++; // US$
      } else if (isNegation(from, j)) {
        emit(from, j - 1);
        emit(j - 1, j + 2);
        return j + 2;
      }
    }
    emitWord(from, j);
    return j;
  }

  /** True where the mark at {@code j} is inside a word that started at {@code from}. */
  private boolean joins(int from, int j) {
    if (j + 1 >= chunkEnd || j - from >= LONGEST) {
      return false;
    }
    int next = text.codePointAt(j + 1);
    if (!Chars.isAlnum(next)) {
      return false;
    }
    char before = text.charAt(j - 1);
    boolean digits = Chars.isDigit(before) && Chars.isDigit(next);
    char c = text.charAt(j);
    return switch (c) {
      case '.' -> digits || !startsCapitalised(j + 1);
      case ',' -> digits && threeDigits(j + 1);
      case ':', '/' -> digits;
      case '&' -> Chars.isUpper(before) && Chars.isUpper(next);
      case '-', '‑' -> Chars.isLetter(next) && rules.isPrefix(text, wordStart(from, j), j);
      default ->
          Chars.isApostrophe(c)
              && Chars.isLetter(before)
              && Chars.isLetter(next)
              && c != '`'
              && clitic(j) == 0
              && !isNegation(from, j);
    };
  }

  /** "talks.The", "J.Smith": a capital, then a small letter; also "talks.I" at the end. */
  private boolean startsCapitalised(int i) {
    if (!Chars.isUpper(text.codePointAt(i))) {
      return false;
    }
    int after = i + Character.charCount(text.codePointAt(i));
    if (after >= chunkEnd) {
      return Chars.isLower(text.charAt(i - 2)) && (text.charAt(i) == 'I' || text.charAt(i) == 'A');
    }
    char next = text.charAt(after);
    return Chars.isLower(text.codePointAt(after))
        || (Chars.isApostrophe(next) && clitic(after) > 0);
  }

  private boolean threeDigits(int i) {
    return i + 3 <= chunkEnd
        && Chars.isDigit(text.charAt(i + 1))
        && Chars.isDigit(text.charAt(i + 2))
        && (i + 3 == chunkEnd || !Chars.isDigit(text.charAt(i + 3)));
  }

  /** Start of the part of a word after its last hyphen, as far as a prefix can be long. */
  private int wordStart(int from, int j) {
    int start = j;
    while (start > from && j - start < 10 && Chars.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** True where the period at {@code j} belongs to the word before it. */
  private boolean keepsPeriod(int from, int j) {
    if (j + 1 < text.length() && text.charAt(j + 1) == '.') {
      return false;
    }
    int length = j - from;
    if (length == 1) {
      char c = text.charAt(from);
      if (Chars.isUpper(c) || c == 'v') {
        return true;
      }
    }
    if (length <= 12 && isInitialism(from, j)) {
      return true;
    }
    Abbreviation kind = rules.abbreviation(text, from, j);
    if (kind == null) {
      return false;
    }
    return kind != Abbreviation.NUMBER || digitFollows(j + 1);
  }

  private boolean digitFollows(int i) {
    int to = Math.min(text.length(), i + 3);
    int k = i;
    while (k < to && Chars.isSpace(text.charAt(k))) {
      k++;
    }
    return k < to && Chars.isDigit(text.charAt(k));
  }

  /** Single letters with periods between: "U.S", "a.m", "Ph.D" is in the list. */
  private boolean isInitialism(int from, int j) {
    if (j - from < 3 || (j - from) % 2 == 0) {
      return false;
    }
    for (int k = from; k < j; k++) {
      boolean letter = (k - from) % 2 == 0;
      if (letter ? !Chars.isLetter(text.charAt(k)) : text.charAt(k) != '.') {
        return false;
      }
    }
    return true;
  }

  private boolean allUpper(int from, int to) {
    for (int k = from; k < to; k++) {
      if (!Chars.isUpper(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** "don't" with {@code j} at the apostrophe. */
  private boolean isNegation(int from, int j) {
    return j - from >= 2
        && j + 1 < chunkEnd
        && Chars.isApostrophe(text.charAt(j))
        && (text.charAt(j - 1) == 'n' || text.charAt(j - 1) == 'N')
        && (text.charAt(j + 1) == 't' || text.charAt(j + 1) == 'T')
        && (j + 2 >= chunkEnd || !Chars.isAlnum(text.codePointAt(j + 2)));
  }

  /** Length of the clitic that starts with the apostrophe at {@code i}, or 0. */
  private int clitic(int i) {
    int letters = 0;
    while (letters < 3
        && i + 1 + letters < chunkEnd
        && Chars.isLetter(text.charAt(i + 1 + letters))) {
      letters++;
    }
    int end = i + 1 + letters;
    if (letters == 0 || letters > 2 || (end < chunkEnd && Chars.isAlnum(text.codePointAt(end)))) {
      return 0;
    }
    char a = Character.toLowerCase(text.charAt(i + 1));
    if (letters == 1) {
      return a == 's' || a == 'm' || a == 'd' ? 2 : 0;
    }
    char b = Character.toLowerCase(text.charAt(i + 2));
    boolean known = (a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l');
    return known ? 3 : 0;
  }

  private int symbol(int i) {
    int cp = text.codePointAt(i);
    char c = text.charAt(i);
    boolean fresh = i == chunkStart || !Chars.isAlnum(text.codePointBefore(i));
    int end = i + Character.charCount(cp);
    boolean more = end < chunkEnd;
    if (c == '.' && fresh && more && Chars.isDigit(text.charAt(end)) && text.charAt(i) == c) {
      if (i == chunkStart || text.charAt(i - 1) != '.') {
        return word(end, i);
      }
    } else if (c == '.' || c == '-' || c == '…') {
      while (end < chunkEnd && text.charAt(end) == c) {
        end++;
      }
    } else if (Chars.isApostrophe(c)) {
      end = apostrophe(i, fresh);
    } else if ((c == '#' || c == '@') && fresh && more && Chars.isWordPart(text.codePointAt(end))) {
      while (end < chunkEnd && Chars.isWordPart(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
    } else if (c == '+' && fresh && more && Chars.isDigit(text.charAt(end))) {
      return word(end, i);
    } else {
      end = Clusters.end(text, i, chunkEnd);
    }
    emit(i, end);
    return end;
  }

  private int apostrophe(int i, boolean fresh) {
    int length = clitic(i);
    if (length > 0 && (i > chunkStart || i + length == chunkEnd)) {
      return i + length;
    }
    int end = i + 1;
    if (end < chunkEnd && fresh && Chars.isDigit(text.charAt(end))) {
      while (end < chunkEnd && Chars.isAsciiAlnum(text.charAt(end))) {
        end++;
      }
      return end; // '90s
    }
    return end < chunkEnd && text.charAt(end) == text.charAt(i) ? end + 1 : end;
  }

  /** A number whose sign or leading point stands at {@code start}. */
  private int word(int from, int start) {
    int j = from;
    while (j < chunkEnd
        && (Chars.isDigit(text.charAt(j))
            || (j > from && text.charAt(j) == '.' && joins(from, j)))) {
      j++;
    }
    emit(start, j);
    return j;
  }

  private void emitWord(int from, int to) {
    int split = rules.contraction(text, from, to);
    if (split == 0 && to - from > 2 && Chars.isDigit(text.charAt(from))) {
      split = unit(from, to);
    }
    if (split > 0) {
      emit(from, from + split);
      emit(from + split, to);
    } else {
      emit(from, to);
    }
  }

  /** Digits before a glued unit: "5pm", "300km". */
  private int unit(int from, int to) {
    String unit = text.substring(to - 2, to);
    if (!(unit.equals("pm") || unit.equals("am") || unit.equals("km") || unit.equals("kg"))) {
      return 0;
    }
    return Chars.isDigit(text.charAt(to - 3)) ? to - 2 - from : 0;
  }

  private void emit(int from, int to) {
    int start = from;
    while (to - start > LONGEST) {
      int cut = start + LONGEST;
      if (Character.isHighSurrogate(text.charAt(cut - 1))) {
        cut--;
      }
      starts.add(start);
      ends.add(cut);
      start = cut;
    }
    starts.add(start);
    ends.add(to);
  }
}
