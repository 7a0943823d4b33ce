package dev.attache.text;

/**
 * Tells line ends that end a paragraph from those a narrow column left behind. A blank line always
 * ends a paragraph; a single line end does unless the text is wrapped, or the line plainly goes on.
 */
final class Layout {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  private final String text;
  private final boolean wrapped;
  private final int width;

  Layout(String text) {
    this.text = text;
    int lines = 0;
    int open = 0;
    int widest = 0;
    int from = 0;
    int length = text.length();
    for (int i = 0; i <= length; i++) {
      if (i < length && !Chars.isNewline(text.charAt(i))) {
        continue;
      }
      int size = i - from;
      if (size >= NARROWEST && i + 1 < length && !Chars.isSpace(text.charAt(i + 1))) {
        lines++;
        widest = Math.max(widest, size);
        if (!isTerminal(text.charAt(i - 1))) {
          open++;
        }
      }
      from = i + 1;
    }
    this.width = widest;
    this.wrapped = lines >= 3 && widest <= WIDEST && open * 10 >= lines * 6;
  }

  /**
   * What the gap between two tokens is.
   *
   * @return true where a paragraph ends in {@code [end, start)}
   */
  boolean breaks(int end, int start) {
    int newlines = 0;
    int first = -1;
    for (int i = end; i < start; i++) {
      char c = text.charAt(i);
      if (Chars.isNewline(c) && !(c == '\n' && i > end && text.charAt(i - 1) == '\r')) {
        newlines++;
        if (first < 0) {
          first = i;
        }
      }
    }
    if (newlines == 0) {
      return false;
    }
    if (newlines > 1) {
      return true;
    }
    char before = text.charAt(end - 1);
    int next = text.codePointAt(start);
    boolean listItem = !Chars.isAlnum(next) && startsItem(start);
    if (wrapped) {
      return listItem || (lineLength(first) * 10 < width * 7 && isTerminal(before));
    }
    return listItem || !Chars.isLower(next) || isTerminal(before);
  }

  private boolean startsItem(int start) {
    char c = text.charAt(start);
    return (Chars.isBullet(c) || Chars.isDash(c) || c == '*')
        && start + 1 < text.length()
        && Chars.isSpace(text.charAt(start + 1));
  }

  /** Length of the line that ends at {@code end}, as far as it matters. */
  private int lineLength(int end) {
    int from = end;
    while (from > 0 && end - from < WIDEST && !Chars.isNewline(text.charAt(from - 1))) {
      from--;
    }
    return end - from;
  }

  private static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == ':' || Chars.isCloser(c);
  }
}
