package dev.attache.benchmarks.peers;

import dev.attache.benchmarks.ArticleMaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/** Sentences to train a name finder on: runs of capitalised words of articles of our own making. */
final class NameSamples {
  private static final int CHARACTERS = 400_000;

  private NameSamples() {}

  static List<NameSample> read() throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (String paragraph : new ArticleMaker(3).article(CHARACTERS).text().split("\n\n")) {
      String[] tokens = SimpleTokenizer.INSTANCE.tokenize(paragraph);
      samples.add(new NameSample(tokens, names(tokens), false));
    }
    return samples;
  }

  private static Span[] names(String[] tokens) {
    List<Span> spans = new ArrayList<>();
    for (int token = 1; token < tokens.length; token++) {
      int end = token;
      while (end < tokens.length && Character.isUpperCase(tokens[end].charAt(0))) {
        end++;
      }
      if (end > token && !tokens[token - 1].equals(".")) {
        spans.add(new Span(token, end, end - token == 2 ? "person" : "place"));
      }
      token = Math.max(token, end);
    }
    return spans.toArray(new Span[0]);
  }
}
