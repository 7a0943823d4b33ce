package dev.attache.trainer.actor;

import dev.attache.actor.internal.Labels;
import dev.attache.text.AnnotatedText;
import java.util.Arrays;

/**
 * Labelled sentences over one text, as the tagger reads them. Labels are those of {@link Labels};
 * {@link #UNKNOWN} where the label is not known.
 */
final class Corpus {
  static final byte UNKNOWN = -1;

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[1 << 16];
  private int[] ends = new int[1 << 16];
  private byte[] labels = new byte[1 << 16];
  private int tokens;
  private int[] first = new int[1 << 12]; // first token of each sentence, and the end
  private int[] document = new int[1 << 12]; // document of each sentence
  private int sentences;
  private int documents;

  void beginDocument() {
    documents++;
  }

  /** Adds one sentence: all tokens of a text, with their labels. */
  void add(AnnotatedText sentence, byte[] tags) {
    if (sentences + 2 > first.length) {
      first = Arrays.copyOf(first, first.length * 2);
      document = Arrays.copyOf(document, document.length * 2);
    }
    first[sentences] = tokens;
    document[sentences] = documents;
    int base = text.length();
    text.append(sentence.text()).append('\n');
    for (int i = 0; i < tags.length; i++) {
      if (tokens == starts.length) {
        starts = Arrays.copyOf(starts, tokens * 2);
        ends = Arrays.copyOf(ends, tokens * 2);
        labels = Arrays.copyOf(labels, tokens * 2);
      }
      starts[tokens] = base + sentence.start(i);
      ends[tokens] = base + sentence.end(i);
      labels[tokens++] = tags[i];
    }
    sentences++;
    first[sentences] = tokens;
  }

  CharSequence text() {
    return text;
  }

  /** The text as one string; call once, when all is added. */
  String frozen() {
    return text.toString();
  }

  int[] starts() {
    return starts;
  }

  int[] ends() {
    return ends;
  }

  byte label(int token) {
    return labels[token];
  }

  void relabel(int from, int to, int type) {
    for (int i = from; i < to; i++) {
      labels[i] = (byte) (i == from ? Labels.begin(type) : Labels.inside(type));
    }
  }

  int tokens() {
    return tokens;
  }

  int sentences() {
    return sentences;
  }

  int firstToken(int sentence) {
    return first[sentence];
  }

  int endToken(int sentence) {
    return first[sentence + 1];
  }

  int documentOf(int sentence) {
    return document[sentence];
  }

  String word(int token) {
    return text.substring(starts[token], ends[token]);
  }
}
