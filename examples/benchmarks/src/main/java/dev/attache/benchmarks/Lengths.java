package dev.attache.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import dev.attache.Attache;
import dev.attache.Document;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Time per character by the length of one text, all layers, one thread, warm, in one JVM. A text is
 * read again and again; of short ones, whose sentences differ most, several are measured, one after
 * the other.
 */
final class Lengths {
  private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000, 9_999_000};
  private static final int SHORT = 100_000;
  private static final int SHORT_TEXTS = 8;
  private static final int ROUNDS = 5;
  private static final long LEAST_CPU = 1_000_000_000L;
  private static final long LEAST_WARM_UP = 10_000_000_000L;
  private static final long MOST_WARM_UP = 180_000_000_000L;

  private Lengths() {}

  /**
   * @param characters of a text, at least
   * @param nanosPerCharacter CPU time of the reading thread, median of the rounds
   */
  record Length(int characters, double nanosPerCharacter) {}

  static List<Length> measure(List<String> options) throws IOException, InterruptedException {
    Child.Output output = Child.run(touched(options), Lengths.class);
    return List.of(new ObjectMapper().readValue(output.lastLine(), Length[].class));
  }

  /**
   * With a heap that lies in memory from the start, as a service's does after a while, so that no
   * text pays for pages that another made the heap grow by.
   */
  private static List<String> touched(List<String> options) {
    List<String> touched = new ArrayList<>(options);
    for (String option : options) {
      if (option.startsWith("-Xmx")) {
        touched.add("-Xms" + option.substring("-Xmx".length()));
      }
    }
    touched.add("-XX:+AlwaysPreTouch");
    return touched;
  }

  public static void main(String[] arguments) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Attache attache = Attache.load();
    warmUp(attache);
    double[][] nanos = new double[LENGTHS.length][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < LENGTHS.length; i++) {
        nanos[i][round] = measure(threads, attache, articles(LENGTHS[i]));
      }
    }
    List<Length> found = new ArrayList<>();
    for (int i = 0; i < LENGTHS.length; i++) {
      found.add(new Length(LENGTHS[i], Spread.of(nanos[i]).median()));
    }
    System.out.println(new ObjectMapper().writeValueAsString(found));
  }

  private static List<Article> articles(int length) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < (length < SHORT ? SHORT_TEXTS : 1); i++) {
      articles.add(new ArticleMaker(length + i).article(length));
    }
    return articles;
  }

  private static void warmUp(Attache attache) {
    List<Article> articles = new ArticleMaker(0).set(300_000);
    WarmUp warmUp = new WarmUp(LEAST_WARM_UP, MOST_WARM_UP);
    for (int i = 0; !warmUp.isDone(); i++) {
      attache.analyze(Own.document(articles.get(i % articles.size())));
    }
  }

  private static double measure(ThreadMXBean threads, Attache attache, List<Article> articles) {
    long read = 0;
    long nanos = 0;
    for (Article article : articles) {
      Document document = Own.document(article);
      attache.analyze(document); // the first time tells more of the text before than of this one
      long from = threads.getCurrentThreadCpuTime();
      long spent;
      do {
        attache.analyze(document);
        read += article.text().length();
        spent = threads.getCurrentThreadCpuTime() - from;
      } while (spent < LEAST_CPU / articles.size());
      nanos += spent;
    }
    return (double) nanos / read;
  }
}
