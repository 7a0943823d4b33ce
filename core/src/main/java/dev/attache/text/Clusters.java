package dev.attache.text;

/** Where a symbol ends that several code points write: emoji, flags, letters with marks. */
final class Clusters {
  private static final int JOINER = 0x200D;

  private Clusters() {}

  /** End of the symbol at {@code i}, at most {@code limit}. */
  static int end(String text, int i, int limit) {
    int cp = text.codePointAt(i);
    int end = i + Character.charCount(cp);
    if (isFlagHalf(cp) && end < limit && isFlagHalf(text.codePointAt(end))) {
      return end + Character.charCount(text.codePointAt(end));
    }
    while (end < limit) {
      int next = text.codePointAt(end);
      if (next == JOINER) {
        end++;
        if (end < limit && !Chars.isAlnum(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
      } else if (Chars.isMark(next) || (next >= 0x1F3FB && next <= 0x1F3FF)) {
        end += Character.charCount(next);
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isFlagHalf(int cp) {
    return cp >= 0x1F1E6 && cp <= 0x1F1FF;
  }
}
