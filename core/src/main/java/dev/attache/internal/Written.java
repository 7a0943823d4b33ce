package dev.attache.internal;

/** How the tables write the constants of an enumeration: in small letters, with hyphens. */
public final class Written {
  private Written() {}

  /** Whether {@code text} is how {@code constant} is written. */
  public static boolean is(Enum<?> constant, String text) {
    String name = constant.name();
    if (name.length() != text.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (text.charAt(i) != (c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c)) {
        return false;
      }
    }
    return true;
  }
}
