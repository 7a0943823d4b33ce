package dev.attache.text;

/** Classes of characters that text splitting asks about. */
final class Chars {
  private Chars() {}

  /**
   * White space in the wide sense: also no-break and zero-width spaces, byte order marks, control
   * characters and the marks that only set writing direction. All of them are single code units.
   */
  static boolean isSpace(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < 0x7F) {
      return false;
    }
    return c <= 0xA0
        || c == 0x200B
        || c == 0xFEFF
        || c == 0x061C
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || Character.isSpaceChar(c);
  }

  static boolean isNewline(char c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == '\f';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '´' || c == '‘';
  }

  /** Letters, digits, and what continues a word without being either. */
  static boolean isWordPart(int cp) {
    if (cp < 0x80) {
      return isAsciiAlnum(cp) || cp == '_';
    }
    return Character.isLetterOrDigit(cp) || isMark(cp) || cp == 0xAD || cp == 0x200C;
  }

  static boolean isAsciiAlnum(int cp) {
    return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') || (cp >= '0' && cp <= '9');
  }

  static boolean isLetter(int cp) {
    return cp < 0x80
        ? (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z')
        : Character.isLetter(cp);
  }

  static boolean isAlnum(int cp) {
    return cp < 0x80 ? isAsciiAlnum(cp) : Character.isLetterOrDigit(cp);
  }

  static boolean isDigit(int cp) {
    return cp < 0x80 ? cp >= '0' && cp <= '9' : Character.isDigit(cp);
  }

  static boolean isUpper(int cp) {
    return cp < 0x80
        ? cp >= 'A' && cp <= 'Z'
        : Character.isUpperCase(cp) || Character.isTitleCase(cp);
  }

  static boolean isLower(int cp) {
    return cp < 0x80 ? cp >= 'a' && cp <= 'z' : Character.isLowerCase(cp);
  }

  /** Combining marks and variation selectors: they belong to the character before. */
  static boolean isMark(int cp) {
    if (cp < 0x300) {
      return false;
    }
    int type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015);
  }

  /** Marks that close what came before: quotes and brackets, straight quotes among them. */
  static boolean isCloser(char c) {
    return switch (c) {
      case '”', '’', '"', '\'', ')', ']', '}', '»', '›', '″' -> true;
      default -> false;
    };
  }

  static boolean isOpenQuote(char c) {
    return c == '“' || c == '‘' || c == '«' || c == '„' || c == '‚';
  }

  static boolean isDoubleQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '„';
  }

  static boolean isBullet(char c) {
    return switch (c) {
      case '•', '▪', '◦', '‣', '●', '■', '○', '►', '▶', '◆', '·', '✓', '✔', '★' -> true;
      default -> false;
    };
  }
}
