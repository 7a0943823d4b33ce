package dev.attache.trainer.actor;

import dev.attache.actor.internal.Features;
import dev.attache.actor.internal.Labels;
import dev.attache.actor.internal.Weights;
import java.util.Arrays;
import java.util.Random;

/**
 * Averaged structured perceptron. A token of unknown label takes what the model itself finds best
 * between its neighbours. Same corpus and seed, same weights.
 */
final class Perceptron {
  private static final int C = Labels.COUNT;
  private static final float NEVER = -1e30f;

  private final float[] weights = new float[Weights.ROWS * C];
  private final double[] sums = new double[Weights.ROWS * C];
  private final float[] moves = new float[C * C];
  private final double[] moveSums = new double[C * C];
  private final Features features;
  private int[] rows = new int[0];
  private int[] rowsFrom = new int[0];
  private float[] own = new float[0];
  private float[] path = new float[0];
  private byte[] back = new byte[0];
  private byte[] found = new byte[0];
  private byte[] wanted = new byte[0];
  private int step = 1;

  Perceptron(Features features) {
    this.features = features;
  }

  /** One pass over all sentences in a seeded order; returns the share of sentences got right. */
  double pass(Corpus corpus, String text, Random random) {
    int[] order = order(corpus, random);
    int right = 0;
    for (int sentence : order) {
      right += learn(corpus, text, sentence) ? 1 : 0;
      step++;
    }
    return right / (double) order.length;
  }

  private static int[] order(Corpus corpus, Random random) {
    int[] order = new int[corpus.sentences()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }

  private boolean learn(Corpus corpus, String text, int sentence) {
    int from = corpus.firstToken(sentence);
    int n = corpus.endToken(sentence) - from;
    features.prepare(text, corpus.starts(), corpus.ends(), from, from + n);
    reserve(n);
    boolean unknown = false;
    for (int i = 0; i < n; i++) {
      int count = features.rows(i, scratch);
      rowsFrom[i + 1] = rowsFrom[i] + count;
      if (rows.length < rowsFrom[i + 1]) {
        rows = Arrays.copyOf(rows, rowsFrom[i + 1] * 2);
      }
      System.arraycopy(scratch, 0, rows, rowsFrom[i], count);
      score(i);
      wanted[i] = corpus.label(from + i);
      unknown |= wanted[i] == Corpus.UNKNOWN;
    }
    decode(n, found, false);
    if (unknown) {
      decode(n, wanted, true);
    }
    boolean right = true;
    for (int i = 0; i < n; i++) {
      if (found[i] != wanted[i]) {
        right = false;
        update(i, wanted[i], 1);
        update(i, found[i], -1);
      }
      int w = (i == 0 ? 0 : wanted[i - 1]) * C + wanted[i];
      int f = (i == 0 ? 0 : found[i - 1]) * C + found[i];
      if (w != f) {
        moves[w] += 1;
        moveSums[w] += step;
        moves[f] -= 1;
        moveSums[f] -= step;
      }
    }
    return right;
  }

  private final int[] scratch = new int[Features.MOST];

  private void reserve(int n) {
    if (found.length < n) {
      rowsFrom = new int[n + 1];
      own = new float[n * C];
      path = new float[n * C];
      back = new byte[n * C];
      found = new byte[n];
      wanted = new byte[n];
    }
  }

  private void score(int i) {
    int at = i * C;
    Arrays.fill(own, at, at + C, 0);
    for (int k = rowsFrom[i]; k < rowsFrom[i + 1]; k++) {
      int r = rows[k] * C;
      for (int q = 0; q < C; q++) {
        own[at + q] += weights[r + q];
      }
    }
  }

  private void update(int i, int label, int by) {
    for (int k = rowsFrom[i]; k < rowsFrom[i + 1]; k++) {
      int w = rows[k] * C + label;
      weights[w] += by;
      sums[w] += (double) by * step;
    }
  }

  /** Best path; where {@code bound}, through the labels of {@code out} that are known. */
  private void decode(int n, byte[] out, boolean bound) {
    for (int i = 0; i < n; i++) {
      int at = i * C;
      for (int q = 0; q < C; q++) {
        if (bound && out[i] != Corpus.UNKNOWN && out[i] != q) {
          path[at + q] = NEVER;
          continue;
        }
        float best = NEVER * 2;
        int from = 0;
        for (int p = 0; p < (i == 0 ? 1 : C); p++) {
          if (Labels.legal(p, q)) {
            float s = (i == 0 ? 0 : path[at - C + p]) + moves[p * C + q];
            if (s > best) {
              best = s;
              from = p;
            }
          }
        }
        path[at + q] = Math.max(best + own[at + q], NEVER);
        back[at + q] = (byte) from;
      }
    }
    int best = 0;
    for (int q = 1; q < C; q++) {
      if (path[(n - 1) * C + q] > path[(n - 1) * C + best]) {
        best = q;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      out[i] = (byte) best;
      best = back[i * C + best];
    }
  }

  /** The averaged weights as the library reads them, rounded to bytes. */
  byte[] pack() {
    float[] mean = new float[weights.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (weights[i] - sums[i] / step);
    }
    float[] moveMean = new float[C * C];
    for (int i = 0; i < moveMean.length; i++) {
      moveMean[i] = (float) (moves[i] - moveSums[i] / step);
    }
    return Quantiser.pack(mean, moveMean);
  }
}
