package dev.attache.trainer.actor;

import dev.attache.actor.internal.Chars;
import dev.attache.actor.internal.WordClasses;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Packs Brown clusters and word-vector classes into the resource that features read. */
final class ClassTables {
  private static final String[] SETS = {"w2v150", "w2v1000", "w2v2500"};

  private ClassTables() {}

  /**
   * @param clusters the folder with {@code whitehouse-voa.brown256.tsv.gz} and {@code
   *     politics-news.w2v*.tsv.gz}
   */
  static byte[] pack(Path clusters) throws IOException {
    Map<Integer, int[]> words = new TreeMap<>();
    try (BufferedReader in = open(clusters.resolve("whitehouse-voa.brown256.tsv.gz"))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] f = line.split("\t", -1);
        row(words, f[1])[0] = f[0].length() << 16 | Integer.parseInt(f[0], 2);
      }
    }
    for (int s = 0; s < SETS.length; s++) {
      try (BufferedReader in = open(clusters.resolve("politics-news." + SETS[s] + ".tsv.gz"))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          String[] f = line.split("\t", -1);
          row(words, f[0])[1 + s] = Integer.parseInt(f[1]) + 1;
        }
      }
    }
    int[] keys = new int[words.size()];
    int[] brown = new int[keys.length];
    int[] classes = new int[keys.length * SETS.length];
    int i = 0;
    for (Map.Entry<Integer, int[]> e : words.entrySet()) {
      keys[i] = e.getKey();
      brown[i] = e.getValue()[0];
      System.arraycopy(e.getValue(), 1, classes, i * SETS.length, SETS.length);
      i++;
    }
    return WordClasses.pack(keys, brown, classes);
  }

  private static int[] row(Map<Integer, int[]> words, String word) {
    return words.computeIfAbsent(
        Chars.classKey(word, 0, word.length()), k -> new int[1 + SETS.length]);
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }
}
