package dev.attache.trainer.actor;

import dev.attache.actor.internal.Labels;
import dev.attache.actor.internal.Tagger;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Exact span and type over the tokens of a labelled corpus, without the passes over a document. */
final class Evaluation {
  private Evaluation() {}

  static String measure(Tagger tagger, Corpus corpus) {
    String text = corpus.frozen();
    byte[] labels = new byte[corpus.tokens()];
    int[] margins = new int[corpus.tokens()];
    Tagger.Session session = tagger.session();
    for (int s = 0; s < corpus.sentences(); s++) {
      session.tag(
          text,
          corpus.starts(),
          corpus.ends(),
          corpus.firstToken(s),
          corpus.endToken(s),
          labels,
          margins);
    }
    int[] hit = new int[4];
    int[] gold = new int[4];
    int[] found = new int[4];
    Set<Long> right = new HashSet<>();
    byte[] truth = new byte[labels.length];
    for (int i = 0; i < truth.length; i++) {
      truth[i] = corpus.label(i);
    }
    for (long span : spans(truth, corpus)) {
      gold[(int) (span & 3)]++;
      right.add(span);
    }
    for (long span : spans(labels, corpus)) {
      found[(int) (span & 3)]++;
      if (right.contains(span)) {
        hit[(int) (span & 3)]++;
      }
    }
    StringBuilder line = new StringBuilder();
    int h = 0;
    int g = 0;
    int f = 0;
    for (int t = 0; t < 3; t++) {
      h += hit[t];
      g += gold[t];
      f += found[t];
    }
    line.append(
        String.format(Locale.ROOT, "micro %.1f (P %.1f R %.1f)", f1(h, g, f), p(h, f), p(h, g)));
    for (int t = 0; t < 3; t++) {
      line.append(
          String.format(
              Locale.ROOT, "  %s %.1f", Labels.TYPES.get(t), f1(hit[t], gold[t], found[t])));
    }
    return line.toString();
  }

  private static double p(int hit, int of) {
    return of == 0 ? 0 : 100.0 * hit / of;
  }

  private static double f1(int hit, int gold, int found) {
    return gold + found == 0 ? 0 : 200.0 * hit / (gold + found);
  }

  /** start token << 32 | length << 2 | type. */
  private static Set<Long> spans(byte[] labels, Corpus corpus) {
    Set<Long> spans = new HashSet<>();
    for (int s = 0; s < corpus.sentences(); s++) {
      int to = corpus.endToken(s);
      for (int i = corpus.firstToken(s); i < to; i++) {
        if (labels[i] > 0 && (Labels.isBegin(labels[i]) || labels[i - 1] <= 0)) {
          int type = Labels.type(labels[i]);
          int j = i + 1;
          while (j < to && labels[j] == Labels.inside(type)) {
            j++;
          }
          spans.add((long) i << 32 | (long) (j - i) << 2 | type);
        }
      }
    }
    return spans;
  }
}
