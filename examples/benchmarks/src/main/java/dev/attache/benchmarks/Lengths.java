package dev.attache.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import dev.attache.Attache;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Time per character by the length of one text, all layers, one thread, in one JVM. */
final class Lengths {
  private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000, 9_999_000};
  private static final long LEAST_CPU = 2_000_000_000L;

  private Lengths() {}

  /**
   * @param characters of the text
   * @param nanosPerCharacter CPU time of the reading thread
   */
  record Length(int characters, double nanosPerCharacter) {}

  static List<Length> measure(List<String> options) throws IOException, InterruptedException {
    Child.Output output = Child.run(options, Lengths.class);
    return List.of(new ObjectMapper().readValue(output.lastLine(), Length[].class));
  }

  public static void main(String[] arguments) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Attache attache = Attache.load();
    List<Length> found = new ArrayList<>();
    measure(threads, attache, new ArticleMaker(0).article(LENGTHS[0])); // warms up
    for (int length : LENGTHS) {
      Article article = new ArticleMaker(length).article(length);
      found.add(new Length(article.text().length(), measure(threads, attache, article)));
    }
    System.out.println(new ObjectMapper().writeValueAsString(found));
  }

  private static double measure(ThreadMXBean threads, Attache attache, Article article) {
    long from = threads.getCurrentThreadCpuTime();
    long read = 0;
    long nanos;
    do {
      attache.analyze(Own.document(article));
      read += article.text().length();
      nanos = threads.getCurrentThreadCpuTime() - from;
    } while (nanos < LEAST_CPU);
    return (double) nanos / read;
  }
}
