package dev.attache.stance;

import dev.attache.internal.WordTrie;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All cues as one automaton over words. A step takes a token by its lemma or by its form in lower
 * case, so that cues may name either. Work at one token is bounded by the longest cue. Immutable.
 */
final class CueTrie<T> {
  /** A phrase with gaps can match in many ways: enough of them for any real sentence. */
  private static final int MAX_MATCHES = 64;

  private static final int[] NO_TOKENS = {};

  /** Leads over a gap; no token is a space. */
  private static final String OVER = " ";

  /** A cue found in a text: the tokens of its words, gaps left out. */
  record Match<T>(T value, int[] tokens) {}

  private final WordTrie<T> root = new WordTrie<>();

  void add(List<List<String>> words, T value) {
    List<WordTrie<T>> ends = List.of(root);
    for (List<String> spellings : words) {
      List<WordTrie<T>> after = new ArrayList<>(ends.size() * spellings.size());
      for (WordTrie<T> node : ends) {
        for (String spelling : spellings) {
          after.add(node.child(spellings.equals(Cue.GAP) ? OVER : spelling));
        }
      }
      ends = after;
    }
    for (WordTrie<T> node : ends) {
      node.add(value);
    }
  }

  /** Adds the cues that begin at {@code token} and end before {@code end} to {@code found}. */
  void match(AnnotatedText text, int token, int end, List<Match<T>> found) {
    step(text, root, token, end, NO_TOKENS, found, found.size() + MAX_MATCHES);
  }

  private void step(
      AnnotatedText text,
      WordTrie<T> node,
      int token,
      int end,
      int[] path,
      List<Match<T>> found,
      int limit) {
    if (token >= end || found.size() >= limit) {
      return;
    }
    String lemma = text.lemma(token).toLowerCase(Locale.ROOT);
    String form = text.word(token).toLowerCase(Locale.ROOT);
    follow(text, node.step(lemma), token, end, path, found, limit);
    if (!form.equals(lemma)) {
      follow(text, node.step(form), token, end, path, found, limit);
    }
  }

  private void follow(
      AnnotatedText text,
      @Nullable WordTrie<T> node,
      int token,
      int end,
      int[] path,
      List<Match<T>> found,
      int limit) {
    if (node == null) {
      return;
    }
    int[] longer = Arrays.copyOf(path, path.length + 1);
    longer[path.length] = token;
    for (T value : node.values()) {
      found.add(new Match<>(value, longer));
    }
    if (!node.isEnd()) {
      step(text, node, token + 1, end, longer, found, limit);
    }
    WordTrie<T> gap = node.step(OVER);
    if (gap != null) {
      for (int skip = 0; skip <= Cue.GAP_LENGTH; skip++) {
        step(text, gap, token + 1 + skip, end, longer, found, limit);
      }
    }
  }
}
