package dev.attache.actor.internal;

import java.util.Arrays;

/**
 * Finds the best label sequence of a sentence. Immutable; the buffers of one thread are in a {@link
 * Session}.
 */
public final class Tagger {
  /** Longer sentences are read in pieces of this many tokens, to bound memory. */
  static final int PIECE = 1000;

  private static final int C = Labels.COUNT;
  private static final int NEVER = Integer.MIN_VALUE / 4;

  private final Weights weights;
  private final WordClasses classes;
  private final NameLists lists;
  private final int[] transitions = new int[C * C]; // NEVER where not legal

  public Tagger(Weights weights, WordClasses classes, NameLists lists) {
    this.weights = weights;
    this.classes = classes;
    this.lists = lists;
    for (int p = 0; p < C; p++) {
      for (int q = 0; q < C; q++) {
        transitions[p * C + q] = Labels.legal(p, q) ? weights.transition(p, q) : NEVER;
      }
    }
  }

  public Session session() {
    return new Session();
  }

  /** Buffers for tagging sentence after sentence. Not safe for use by several threads. */
  public final class Session {
    private final Features features = new Features(classes, lists);
    private final int[] rows = new int[Features.MOST];
    private int[] own = new int[64 * C]; // of the token alone
    private int[] scores = new int[64 * C]; // of the best path so far
    private byte[] back = new byte[64 * C];

    private Session() {}

    /**
     * Labels the tokens {@code from} to {@code to - 1}.
     *
     * @param labels written at the same token numbers
     * @param margins how far the label's own score is above (or below) that of no name, likewise
     */
    public void tag(
        CharSequence text,
        int[] starts,
        int[] ends,
        int from,
        int to,
        byte[] labels,
        int[] margins) {
      for (int piece = from; piece < to; piece += PIECE) {
        tagPiece(text, starts, ends, piece, Math.min(to, piece + PIECE), labels, margins);
      }
    }

    private void tagPiece(
        CharSequence text,
        int[] starts,
        int[] ends,
        int from,
        int to,
        byte[] labels,
        int[] margins) {
      features.prepare(text, starts, ends, from, to);
      int n = to - from;
      if (scores.length < n * C) {
        own = new int[n * C];
        scores = new int[n * C];
        back = new byte[n * C];
      }
      for (int i = 0; i < n; i++) {
        if (features.isPlain(i)) {
          Arrays.fill(own, i * C, i * C + C, NEVER);
          own[i * C] = 0; // outside
        } else {
          weights.sum(rows, features.rows(i, rows), own, i * C);
        }
      }
      int best = forward(n);
      for (int i = n - 1; i >= 0; i--) {
        labels[from + i] = (byte) best;
        margins[from + i] = own[i * C + best] - own[i * C];
        best = back[i * C + best];
      }
    }

    /** Runs Viterbi; the best label of the last token. */
    private int forward(int n) {
      for (int q = 0; q < C; q++) {
        scores[q] = own[q] + transitions[q]; // a sentence begins as after no name
      }
      for (int i = 1; i < n; i++) {
        int at = i * C;
        int end = own[at + 1] == NEVER ? 1 : C; // of the labels it can have
        Arrays.fill(scores, at + end, at + C, NEVER);
        for (int q = 0; q < end; q++) {
          int best = NEVER * 2;
          int from = 0;
          for (int p = 0; p < C; p++) {
            int s = scores[at - C + p] + transitions[p * C + q];
            if (s > best) {
              best = s;
              from = p;
            }
          }
          scores[at + q] = Math.max(own[at + q] + best, NEVER);
          back[at + q] = (byte) from;
        }
      }
      int best = 0;
      for (int q = 1; q < C; q++) {
        if (scores[(n - 1) * C + q] > scores[(n - 1) * C + best]) {
          best = q;
        }
      }
      return best;
    }
  }
}
