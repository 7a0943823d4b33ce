package dev.attache.text.internal;

/** Hashes of features and words; part of the model format, so never changed without a new model. */
public final class Hash {
  private Hash() {}

  static int mix(int template, int a) {
    int h = a * 0x9E3779B1 + template * 0xC2B2AE3D;
    h = (h ^ (h >>> 15)) * 0x2C1B3C6D;
    return h ^ (h >>> 14);
  }

  static int mix(int template, int a, int b) {
    int h = (a * 0x9E3779B1 ^ (b + 0x7F4A7C15) * 0x85EBCA77) + template * 0xC2B2AE3D;
    h = (h ^ (h >>> 15)) * 0x2C1B3C6D;
    return h ^ (h >>> 14);
  }

  static int mix(int template, int a, int b, int c) {
    int h = (a * 0x9E3779B1 ^ (b + 0x7F4A7C15) * 0x85EBCA77) + c * 0x27D4EB2F;
    h = (h ^ (h >>> 16)) + template * 0xC2B2AE3D;
    h = (h ^ (h >>> 15)) * 0x2C1B3C6D;
    return h ^ (h >>> 14);
  }

  static int mix(int template, int a, int b, int c, int d) {
    return mix(template, mix(template + 1, a, b), c, d);
  }

  /** The character a word feature sees: small letters, 0 for digits, straight quotes. */
  static char fold(char c) {
    if (c < 0x80) {
      if (c >= 'A' && c <= 'Z') {
        return (char) (c + 32);
      }
      return c >= '0' && c <= '9' ? '0' : c;
    }
    return switch (c) {
      case '’', '‘', 'ʼ', '´' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      case '–', '—', '‑', '−' -> '-';
      default -> Character.isDigit(c) ? '0' : Character.toLowerCase(c);
    };
  }

  /** Hash of the folded characters {@code [from, to)}. */
  static int word(CharSequence text, int from, int to) {
    int h = 7;
    for (int i = from; i < to; i++) {
      h = h * 31 + fold(text.charAt(i));
    }
    return h * 0x9E3779B1;
  }
}
