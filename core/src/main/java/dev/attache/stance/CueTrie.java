package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All cues as one automaton over words. A step takes a token by its lemma or by its form in lower
 * case, so that cues may name either. Work at one token is bounded by the longest cue. Immutable.
 */
final class CueTrie<T> {
  /** A phrase with gaps can match in many ways: enough of them for any real sentence. */
  private static final int MAX_MATCHES = 64;

  private static final int[] NO_TOKENS = {};
  private static final String GAP = Cue.GAP.get(0);

  private static final class Node<T> {
    // most are the end of a cue: nothing is made for what never comes
    Map<String, Node<T>> next = Map.of();
    List<T> values = List.of();
    @Nullable Node<T> gap;

    Node<T> child(String spelling) {
      if (spelling.equals(GAP)) {
        gap = gap == null ? new Node<>() : gap;
        return gap;
      }
      Node<T> child = next.get(spelling);
      if (child == null) {
        if (next.isEmpty()) {
          next = new HashMap<>(4);
        }
        child = new Node<>();
        next.put(spelling, child);
      }
      return child;
    }

    void add(T value) {
      if (values.isEmpty()) {
        values = new ArrayList<>(1);
      }
      values.add(value);
    }
  }

  /** A cue found in a text: the tokens of its words, gaps left out. */
  record Match<T>(T value, int[] tokens) {}

  private final Node<T> root = new Node<>();

  void add(List<List<String>> words, T value) {
    List<Node<T>> ends = List.of(root);
    for (List<String> spellings : words) {
      List<Node<T>> after = new ArrayList<>(ends.size() * spellings.size());
      for (Node<T> node : ends) {
        for (String spelling : spellings) {
          after.add(node.child(spelling));
        }
      }
      ends = after;
    }
    for (Node<T> node : ends) {
      node.add(value);
    }
  }

  /** Adds the cues that begin at {@code token} and end before {@code end} to {@code found}. */
  void match(AnnotatedText text, int token, int end, List<Match<T>> found) {
    step(text, root, token, end, NO_TOKENS, found, found.size() + MAX_MATCHES);
  }

  private void step(
      AnnotatedText text,
      Node<T> node,
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
    follow(text, node.next.get(lemma), token, end, path, found, limit);
    if (!form.equals(lemma)) {
      follow(text, node.next.get(form), token, end, path, found, limit);
    }
  }

  private void follow(
      AnnotatedText text,
      @Nullable Node<T> node,
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
    for (T value : node.values) {
      found.add(new Match<>(value, longer));
    }
    if (!node.next.isEmpty()) {
      step(text, node, token + 1, end, longer, found, limit);
    }
    if (node.gap != null) {
      for (int skip = 0; skip <= Cue.GAP_LENGTH; skip++) {
        step(text, node.gap, token + 1 + skip, end, longer, found, limit);
      }
    }
  }
}
