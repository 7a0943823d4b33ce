package dev.attache.date;

/** A text, read by its digits. */
abstract class Digits {
  final String text;
  final int length;

  Digits(String text) {
    this.text = text;
    this.length = text.length();
  }

  /** The character at {@code i}, or NUL past the end. */
  final char at(int i) {
    return i < length ? text.charAt(i) : '\0';
  }

  /** The end of the digits that begin at {@code i}. */
  final int digits(int i) {
    int end = i;
    while (end < length && Ascii.digit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The number they write, of nine digits at most. */
  final int value(int start, int end) {
    int value = 0;
    for (int i = start; i < end && i < start + 9; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }
}
