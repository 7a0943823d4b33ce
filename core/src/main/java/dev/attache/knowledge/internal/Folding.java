package dev.attache.knowledge.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How two spellings of a name are compared: lower-case letters and digits without accents, words
 * apart by one space; full stops and apostrophes vanish, so that {@code U.S.} and {@code US},
 * {@code Sa'ar} and {@code Saar} are one.
 */
public final class Folding {
  private Folding() {}

  /** The folded form of a whole string. */
  public static String fold(CharSequence text) {
    if (isPlain(text)) {
      return text.toString().toLowerCase(Locale.ROOT);
    }
    Folder folder = new Folder();
    folder.append(text, 0, text.length());
    return folder.toString();
  }

  /** Plain letters and digits only, in words one space apart: most names. */
  private static boolean isPlain(CharSequence text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!word && (space || c != ' ')) {
        return false;
      }
      space = !word;
    }
    return !space;
  }

  /** Folds a text piece by piece. The folded form so far grows only at its end. */
  public static final class Folder {
    private final StringBuilder out = new StringBuilder();
    private boolean gap;

    public void append(CharSequence text, int start, int end) {
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c < 128) {
          ascii(c);
        } else {
          other(c);
        }
      }
    }

    /** Starts a new word at the next letter. */
    public void gap() {
      gap = out.length() > 0;
    }

    public int hash() {
      return Folding.hash(out, 0, out.length());
    }

    /** The folded form so far, which goes on growing. */
    public CharSequence soFar() {
      return out;
    }

    public int length() {
      return out.length();
    }

    public void clear() {
      out.setLength(0);
      gap = false;
    }

    private void ascii(char c) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        put(c);
      } else if (c >= 'A' && c <= 'Z') {
        put((char) (c + 32));
      } else if (c != '.' && c != '\'' && c != '`') {
        gap();
      }
    }

    private void other(char c) {
      if (c >= '\u0300' && c <= '\u036f') {
        return;
      }
      if (!special(c)) {
        decomposed(c);
      }
    }

    /** Letters that Unicode does not take apart, and marks that vanish. */
    private boolean special(char c) {
      switch (c) {
        case '\u2019', '\u2018', '\u02bc', '\u02bb', '\u00b4', '\u2032' -> {}
        case '\u0142', '\u0141' -> put('l');
        case '\u00f8', '\u00d8' -> put('o');
        case '\u0111', '\u0110', '\u00f0', '\u00d0' -> put('d');
        case '\u0131', '\u0130' -> put('i');
        case '\u0127', '\u0126' -> put('h');
        case '\u0259', '\u018f' -> put('a');
        case '\u00df' -> puts("ss");
        case '\u00e6', '\u00c6' -> puts("ae");
        case '\u0153', '\u0152' -> puts("oe");
        case '\u00fe', '\u00de' -> puts("th");
        default -> {
          return false;
        }
      }
      return true;
    }

    private void decomposed(char c) {
      if (Character.isSurrogate(c)) {
        put(c);
        return;
      }
      if (!Character.isLetterOrDigit(c)) {
        gap();
        return;
      }
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
      for (int i = 0; i < parts.length(); i++) {
        char part = parts.charAt(i);
        if (part < 128) {
          ascii(part);
        } else if (!special(part) && Character.isLetterOrDigit(part)) {
          char lower = Character.toLowerCase(part);
          if (!special(lower)) { // the small form may have a spelling of its own: ẞ, ß, ss
            put(lower);
          }
        }
      }
    }

    private void puts(String letters) {
      put(letters.charAt(0));
      put(letters.charAt(1));
    }

    private void put(char c) {
      if (gap) {
        out.append(' ');
        gap = false;
      }
      out.append(c);
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }

  /** Hash of a folded key; part of the binary format. */
  public static int hash(CharSequence folded, int start, int end) {
    int hash = 0x811c9dc5;
    for (int i = start; i < end; i++) {
      hash = (hash ^ folded.charAt(i)) * 0x01000193;
    }
    return finish(hash);
  }

  /**
   * The hash of a single word's folded form, or 0 where the word has anything but plain letters and
   * digits, when it must be folded first.
   */
  public static int plainHash(CharSequence text, int start, int end) {
    int hash = 0x811c9dc5;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        c += 32;
      } else if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
        return 0;
      }
      hash = (hash ^ c) * 0x01000193;
    }
    return finish(hash);
  }

  private static int finish(int hash) {
    int mixed = (hash ^ hash >>> 15) * 0x2c1b3c6d;
    return mixed ^ mixed >>> 13;
  }

  public static int hash(CharSequence folded) {
    return hash(folded, 0, folded.length());
  }
}
