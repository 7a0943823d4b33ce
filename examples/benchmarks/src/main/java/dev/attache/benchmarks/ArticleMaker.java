package dev.attache.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Writes news-like articles of any length from sentences of our own with slots for countries,
 * people, offices and dates: the same seed gives the same text on every machine, and no two
 * paragraphs of a long one are alike.
 */
public final class ArticleMaker {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 21);

  private final Map<String, List<String>> slots = new HashMap<>();
  private final List<String> sentences;
  private final SplittableRandom random;

  public ArticleMaker(long seed) {
    random = new SplittableRandom(seed);
    for (String line : lines("slots.tsv")) {
      List<String> cells = List.of(line.split("\t"));
      slots.put(cells.get(0), cells.subList(1, cells.size()));
    }
    sentences = lines("sentences.txt");
  }

  /** Articles with the lengths of ordinary news, {@code characters} in all. */
  public List<Article> set(int characters) {
    List<Article> set = new ArrayList<>();
    int written = 0;
    while (written < characters) {
      Article article = article(1_200 + random.nextInt(2_400));
      set.add(article);
      written += article.text().length();
    }
    return set;
  }

  /** One article of at least {@code characters}, and at most a sentence more. */
  public Article article(int characters) {
    LocalDate date = FIRST_DAY.plusDays(random.nextInt(700));
    StringBuilder text = new StringBuilder(characters + 300);
    int left = 1 + random.nextInt(4);
    while (text.length() < characters) {
      fill(sentences.get(random.nextInt(sentences.size())), text);
      left--;
      text.append(left == 0 ? "\n\n" : " ");
      if (left == 0) {
        left = 1 + random.nextInt(4);
      }
    }
    return new Article("made-" + characters + "-" + date, date, text.toString().strip() + "\n");
  }

  private void fill(String sentence, StringBuilder out) {
    int from = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
      int close = sentence.indexOf('}', open);
      List<String> values = Objects.requireNonNull(slots.get(sentence.substring(open + 1, close)));
      out.append(sentence, from, open).append(values.get(random.nextInt(values.size())));
      from = close + 1;
    }
    out.append(sentence, from, sentence.length());
  }

  private static List<String> lines(String name) {
    InputStream in = Objects.requireNonNull(ArticleMaker.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
