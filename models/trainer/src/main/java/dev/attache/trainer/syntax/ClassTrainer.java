package dev.attache.trainer.syntax;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.text.internal.WordClasses;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Groups frequent words by the company they keep: spherical k-means over how often each stands
 * before and after the commonest words. Deterministic; starts from the commonest words.
 */
final class ClassTrainer {
  private static final int CLASSES = 200;
  private static final int CONTEXTS = 600;
  private static final int LEAST = 12;
  private static final int MOST_WORDS = 24_000;
  private static final int ROUNDS = 12;

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<String[]> sentences = new ArrayList<>();

  void add(Tree tree) {
    String[] words = new String[tree.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = WordClasses.fold(tree.forms()[i]);
    }
    addWords(words);
  }

  /** Adds the texts of a gzipped file of JSON lines with a field {@code text}. */
  void addTexts(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        addWords(split(mapper.readTree(line).path("text").asText()));
      }
    }
  }

  /** Rough tokens are enough here: words, clitics, single marks. */
  private static String[] split(String text) {
    List<String> words = new ArrayList<>();
    String folded = WordClasses.fold(text);
    int i = 0;
    while (i < folded.length()) {
      char c = folded.charAt(i);
      int end = i + 1;
      if (Character.isLetterOrDigit(c) || c == '\'') {
        while (end < folded.length()
            && (Character.isLetterOrDigit(folded.charAt(end))
                || (folded.charAt(end) == '.' && end - i == 1))) {
          end++;
        }
      }
      if (!Character.isWhitespace(c)) {
        words.add(folded.substring(i, end));
      }
      i = end;
    }
    return words.toArray(new String[0]);
  }

  private void addWords(String[] words) {
    sentences.add(words);
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
  }

  WordClasses train() {
    List<String> frequent = new ArrayList<>(counts.keySet());
    frequent.removeIf(word -> counts.getOrDefault(word, 0) < LEAST);
    frequent.sort(
        (a, b) -> {
          int byCount = Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0));
          return byCount != 0 ? byCount : a.compareTo(b);
        });
    List<String> words = frequent.subList(0, Math.min(MOST_WORDS, frequent.size()));
    float[][] vectors = vectors(words);
    int[] classes = group(vectors);
    Map<String, Integer> byWord = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      byWord.put(words.get(i), classes[i] + 1);
    }
    return WordClasses.of(byWord);
  }

  /** Square roots of the counts of neighbours, over what chance would give, at length 1. */
  private float[][] vectors(List<String> words) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      index.put(words.get(i), i);
    }
    float[][] vectors = new float[words.size()][2 * CONTEXTS];
    for (String[] sentence : sentences) {
      int before = -1;
      for (String word : sentence) {
        int here = index.getOrDefault(word, -1);
        if (before >= 0 && here >= 0) {
          if (before < CONTEXTS) {
            vectors[here][before]++;
          }
          if (here < CONTEXTS) {
            vectors[before][CONTEXTS + here]++;
          }
        }
        before = here;
      }
    }
    double[] totals = new double[2 * CONTEXTS];
    for (float[] vector : vectors) {
      for (int k = 0; k < totals.length; k++) {
        totals[k] += vector[k];
      }
    }
    for (float[] vector : vectors) {
      double length = 0;
      for (int k = 0; k < totals.length; k++) {
        vector[k] = totals[k] == 0 ? 0 : (float) Math.sqrt(vector[k] / Math.sqrt(totals[k]));
        length += vector[k] * vector[k];
      }
      float scale = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
      for (int k = 0; k < totals.length; k++) {
        vector[k] *= scale;
      }
    }
    return vectors;
  }

  private static int[] group(float[][] vectors) {
    int width = 2 * CONTEXTS;
    float[][] centres = new float[CLASSES][];
    for (int c = 0; c < CLASSES; c++) {
      centres[c] = vectors[c % vectors.length].clone();
    }
    int[] classes = new int[vectors.length];
    for (int round = 0; round < ROUNDS; round++) {
      float[][] sums = new float[CLASSES][width];
      for (int i = 0; i < vectors.length; i++) {
        classes[i] = nearest(vectors[i], centres);
        for (int k = 0; k < width; k++) {
          sums[classes[i]][k] += vectors[i][k];
        }
      }
      for (int c = 0; c < CLASSES; c++) {
        double length = 0;
        for (float value : sums[c]) {
          length += value * value;
        }
        if (length > 0) {
          for (int k = 0; k < width; k++) {
            sums[c][k] /= (float) Math.sqrt(length);
          }
          centres[c] = sums[c];
        }
      }
    }
    return classes;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int[] used = new int[vector.length];
    int count = 0;
    for (int k = 0; k < vector.length; k++) {
      if (vector[k] != 0) {
        used[count++] = k;
      }
    }
    int[] places = Arrays.copyOf(used, count);
    int best = 0;
    float bestScore = -1;
    for (int c = 0; c < centres.length; c++) {
      float score = 0;
      for (int k : places) {
        score += vector[k] * centres[c][k];
      }
      if (score > bestScore) {
        bestScore = score;
        best = c;
      }
    }
    return best;
  }
}
