package dev.attache.actor.internal;

import java.text.Normalizer;

/** Character folding and hashing, without allocation and independent of any locale. */
public final class Chars {
  private static final char[] PLAIN = plain();

  private Chars() {}

  private static char[] plain() {
    char[] table = new char[0x250];
    for (char c = 0; c < table.length; c++) {
      String bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      table[c] = Character.toLowerCase(bare.charAt(0));
    }
    // letters that Unicode does not decompose
    table['\u0131'] = 'i';
    table['\u0142'] = 'l';
    table['\u0141'] = 'l';
    table['\u00f8'] = 'o';
    table['\u00d8'] = 'o';
    table['\u0111'] = 'd';
    table['\u0110'] = 'd';
    return table;
  }

  /** Lower case, without diacritics for Latin letters. */
  public static char fold(char c) {
    return c < PLAIN.length ? PLAIN[c] : Character.toLowerCase(c);
  }

  /** As training text has it: straight quotes, plain hyphen, plain space. */
  public static char straight(char c) {
    switch (c) {
      case '\u2018':
      case '\u2019':
      case '`':
        return '\'';
      case '\u201c':
      case '\u201d':
        return '"';
      case '\u2010':
      case '\u2011':
        return '-';
      case '\u00a0':
        return ' ';
      default:
        return c;
    }
  }

  public static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  public static boolean isLower(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  public static boolean isDigit(char c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  public static boolean isWordChar(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  /** One step of the running hash of a character sequence. */
  public static int step(int hash, char c) {
    return (hash ^ c) * 0x01000193;
  }

  /** Spreads the bits of a hash. */
  public static int mix(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** Hash of the lower-cased word with digits as 0: the key of the word class tables. */
  public static int classKey(CharSequence text, int start, int end) {
    int h = 0x811C9DC5;
    for (int i = start; i < end; i++) {
      char c = straight(text.charAt(i));
      h = step(h, isDigit(c) ? '0' : Character.toLowerCase(c));
    }
    return mix(h);
  }
}
