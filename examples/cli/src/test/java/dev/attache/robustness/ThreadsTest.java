package dev.attache.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.Document;
import dev.attache.cli.Analyses;
import dev.attache.cli.Articles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One analyser for all: sixty-four threads at once, and threads told to stop. */
class ThreadsTest {
  private static final int THREADS = 64;

  /** Platform threads, and virtual ones where this Java has them. */
  static Stream<Named<ExecutorService>> pools() throws ReflectiveOperationException {
    Named<ExecutorService> platform =
        Named.of("platform threads", Executors.newFixedThreadPool(THREADS));
    if (Runtime.version().feature() < 21) {
      return Stream.of(platform);
    }
    Object virtual = Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    return Stream.of(platform, Named.of("virtual threads", (ExecutorService) virtual));
  }

  @ParameterizedTest
  @MethodSource("pools")
  void answersAreThoseOfOneThread(ExecutorService pool) throws Exception {
    List<String> texts = texts();
    List<Analysis> expected = texts.stream().map(ThreadsTest::analyze).toList();
    CyclicBarrier together = new CyclicBarrier(THREADS);
    try {
      List<Future<Boolean>> runs = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        List<Integer> order = order(texts.size(), i);
        runs.add(
            pool.submit(
                () -> {
                  together.await();
                  for (int index : order) {
                    assertEquals(expected.get(index), analyze(texts.get(index)));
                  }
                  return true;
                }));
      }
      for (Future<Boolean> run : runs) {
        assertTrue(run.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** An analysis ends by itself soon; it neither fails for an interrupt nor swallows it. */
  @Test
  void anInterruptIsLeftToTheCaller() {
    String text = texts().get(0);
    Analysis expected = analyze(text);
    Thread.currentThread().interrupt();
    Analysis found = analyze(text);
    assertTrue(Thread.interrupted(), "the interrupt is still there");
    assertEquals(expected, found);
    assertEquals(expected, analyze(text));
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(Articles.texts());
    for (String article : Articles.texts()) {
      texts.add(article.substring(article.length() / 3));
      texts.add(article.substring(0, article.length() / 3));
    }
    return texts;
  }

  private static List<Integer> order(int size, int seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    return order.subList(0, 4);
  }

  private static Analysis analyze(String text) {
    return Analyses.ATTACHE.analyze(Document.of(text, Analyses.DATE));
  }
}
