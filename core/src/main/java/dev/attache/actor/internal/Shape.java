package dev.attache.actor.internal;

/** How a token is written. */
final class Shape {
  static final int LOWER = 1;
  static final int CAPITALISED = 2;
  static final int ALL_CAPS = 3;
  static final int MIXED_CAPITAL = 4; // McCain, ITAR-Tass
  static final int MIXED_LOWER = 5; // iPhone
  static final int LETTER = 6; // A
  static final int INITIAL = 7; // A.
  static final int DOTTED = 8; // U.S.
  static final int NUMBER = 9;
  static final int DIGITS = 10; // 5th, M23
  static final int OTHER = 11; // punctuation

  private Shape() {}

  static int form(CharSequence text, int start, int end) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int dots = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Chars.isUpper(c)) {
        upper++;
      } else if (Chars.isLower(c)) {
        lower++;
      } else if (Chars.isDigit(c)) {
        digits++;
      } else if (c == '.') {
        dots++;
      }
    }
    if (digits > 0) {
      return upper + lower == 0 ? NUMBER : DIGITS;
    }
    if (upper == 0) {
      return lower > 0 ? LOWER : Chars.isWordChar(text.charAt(start)) ? CAPITALISED : OTHER;
    }
    if (lower == 0) {
      if (dots > 0) {
        return upper == 1 ? INITIAL : DOTTED;
      }
      return upper == 1 ? LETTER : ALL_CAPS;
    }
    if (!Chars.isUpper(text.charAt(start))) {
      return MIXED_LOWER;
    }
    return upper == 1 ? CAPITALISED : MIXED_CAPITAL;
  }

  /** True for tokens that look like part of a name. */
  static boolean isCapital(int form) {
    return (form >= CAPITALISED && form <= DOTTED) || form == DIGITS;
  }

  /** Hash of the shape: letters as X and x, digits as 0, runs shortened to two. */
  static int hash(CharSequence text, int start, int end) {
    int h = 0x1234567;
    char last = 0;
    int run = 0;
    int stop = Math.min(end, start + 40);
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      char s =
          Chars.isUpper(c)
              ? 'X'
              : Chars.isLower(c) ? 'x' : Chars.isDigit(c) ? '0' : Chars.straight(c);
      run = s == last ? run + 1 : 1;
      last = s;
      if (run <= 2) {
        h = Chars.step(h, s);
      }
    }
    return Chars.mix(h);
  }
}
