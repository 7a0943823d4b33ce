package dev.attache.robustness;

import dev.attache.text.Span;

/** Texts from the bytes a fuzzer makes, and what holds for a span of any text. */
final class AnyText {
  private AnyText() {}

  /**
   * Every sequence of UTF-16 units can come of some bytes, halves of pairs included: ASCII as it
   * is, two- and three-byte forms as in UTF-8 but without its checks, any other byte as Latin-1.
   */
  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= 0xC0 && b < 0xE0 && i + 1 < bytes.length) {
        text.append((char) ((b & 0x1F) << 6 | bytes[++i] & 0x3F));
      } else if (b >= 0xE0 && b < 0xF0 && i + 2 < bytes.length) {
        text.append((char) ((b & 0x0F) << 12 | (bytes[++i] & 0x3F) << 6 | bytes[++i] & 0x3F));
      } else {
        text.append((char) b);
      }
    }
    return text.toString();
  }

  static void check(Span span, String surface, String text) {
    if (span.end() > text.length() || span.length() == 0 || !span.of(text).equals(surface)) {
      throw new AssertionError(span + " is not “" + surface + "”");
    }
  }
}
