package dev.attache.knowledge;

/** Whether a surface is written in capitals, as acronyms are. */
final class Capitals {
  private Capitals() {}

  static boolean all(CharSequence surface) {
    boolean letter = false;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letter = true;
      }
    }
    return letter;
  }
}
