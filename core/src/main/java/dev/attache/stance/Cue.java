package dev.attache.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a cue file.
 *
 * @param file where it stands, for messages and explanations
 * @param words the words in order, each with its spellings; {@link #GAP} for up to six words
 * @param when alternatives of tests that must all hold; empty where the cue needs none
 * @param own true where a user's file gives it, which counts before the packs'
 * @param example a sentence in which the cue carries its attitude
 * @param not a sentence in which it must not, or empty
 */
record Cue(
    String file,
    int line,
    List<List<String>> words,
    Part part,
    Frame frame,
    StanceCategory category,
    int polarity,
    int strength,
    @Nullable Integer certainty,
    @Nullable String subcategory,
    List<List<Condition>> when,
    boolean own,
    String example,
    String not) {

  /** Stands for zero to {@link #GAP_LENGTH} words between two words of a phrase. */
  static final List<String> GAP = List.of("~");

  static final int GAP_LENGTH = 6;

  /** Part of speech of the word that heads a cue. */
  enum Part {
    VERB,
    NOUN,
    ADJ,
    ADP,
    MODAL
  }

  /** The cue as the file writes it. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (List<String> spellings : words) {
      text.append(text.isEmpty() ? "" : " ").append(String.join("/", spellings));
    }
    return text.toString();
  }

  /** Whether another is a cue of the same words, part of speech, category and conditions. */
  boolean repeats(Cue other) {
    return part == other.part
        && category == other.category
        && words.equals(other.words)
        && when.toString().equals(other.when.toString());
  }

  /** Ranks a cue among others on the same words: the more it asks for, the earlier it counts. */
  int demands() {
    int most = when.isEmpty() ? -1 : 0;
    for (int i = 0; i < when.size(); i++) { // asked at every comparison: no iterators
      List<Condition> tests = when.get(i);
      int sum = 0;
      for (int k = 0; k < tests.size(); k++) {
        sum += tests.get(k).weight();
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  /** Number of words, gaps not counted. */
  int length() {
    int length = 0;
    for (List<String> word : words) {
      length += word.equals(GAP) ? 0 : 1;
    }
    return length;
  }

  /** True where one of the tests, in any alternative, has this name. */
  boolean asks(String test) {
    for (int i = 0; i < when.size(); i++) { // asked of every candidate: no iterators
      List<Condition> tests = when.get(i);
      for (int k = 0; k < tests.size(); k++) {
        if (tests.get(k).name().equals(test)) {
          return true;
        }
      }
    }
    return false;
  }
}
