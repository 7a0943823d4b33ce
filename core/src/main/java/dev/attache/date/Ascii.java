package dev.attache.date;

/** Letters without a locale. */
final class Ascii {
  private Ascii() {}

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\u2019' ? '\'' : c;
  }

  static String lower(String text) {
    char[] chars = text.toCharArray();
    boolean same = true;
    for (int i = 0; i < chars.length; i++) {
      char lower = lower(chars[i]);
      same &= lower == chars[i];
      chars[i] = lower;
    }
    return same ? text : new String(chars);
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean letter(char c) {
    return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
  }

  static boolean upper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0' || c == '\u2009';
  }
}
