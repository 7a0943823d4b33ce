package dev.attache.trainer.actor;

import dev.attache.internal.Tsv;
import java.util.ArrayList;
import java.util.List;

/**
 * A labelled sentence without its marks.
 *
 * @param text the sentence as it was written
 * @param names its names, in order
 */
record MarkedSentence(String text, List<Name> names) {
  /**
   * Letters of the kinds: person, state, place, organisation, institution, group, people, other.
   */
  static final String LETTERS = "PCLOIGDM";

  /**
   * @param start UTF-16 offset of the name in the text
   * @param end one past its last character
   * @param letter one of {@link #LETTERS}
   */
  record Name(int start, int end, char letter) {}

  /** Reads the column {@code sentence}, in which a name stands in brackets behind its letter. */
  static MarkedSentence of(Tsv.Row row) {
    try {
      return of(row.require("sentence"));
    } catch (IllegalArgumentException e) {
      throw row.error("sentence", "a letter of " + LETTERS, String.valueOf(e.getMessage()));
    }
  }

  /**
   * @throws IllegalArgumentException with the mark that has no letter of {@link #LETTERS}
   */
  static MarkedSentence of(String marked) {
    StringBuilder plain = new StringBuilder();
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < marked.length()) {
      int close = marked.charAt(i) == '[' ? marked.indexOf(']', i) : -1;
      if (close > i + 3 && marked.charAt(i + 2) == ' ') {
        char letter = marked.charAt(i + 1);
        if (LETTERS.indexOf(letter) < 0) {
          throw new IllegalArgumentException(marked.substring(i, i + 2));
        }
        int start = plain.length();
        plain.append(marked, i + 3, close);
        names.add(new Name(start, plain.length(), letter));
        i = close + 1;
      } else {
        plain.append(marked.charAt(i++));
      }
    }
    return new MarkedSentence(plain.toString(), List.copyOf(names));
  }
}
