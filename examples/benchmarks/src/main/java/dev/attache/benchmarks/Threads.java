package dev.attache.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import dev.attache.Attache;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two threads beside one, sharing an analyser.
 *
 * @param wallRatio characters per second of two threads over those of one; means something only on
 *     a machine that does nothing else
 * @param cpuRatio the same per CPU second of the threads, doubled: what is lost to shared caches
 */
record Threads(Spread wallRatio, Spread cpuRatio) {
  private static final int ROUNDS = 5;
  private static final long TURN = 3_000_000_000L;

  static Threads measure(List<String> options) throws IOException, InterruptedException {
    Child.Output output = Child.run(options, Threads.class);
    return new ObjectMapper().readValue(output.lastLine(), Threads.class);
  }

  public static void main(String[] arguments) throws Exception {
    Attache attache = Attache.load();
    List<Article> articles = new ArticleMaker(2).set(300_000);
    WarmUp warmUp = new WarmUp(5 * TURN, 60 * TURN);
    do {
      turn(attache, articles, 2);
    } while (!warmUp.isDone());
    double[] wall = new double[ROUNDS];
    double[] cpu = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      Turn one = turn(attache, articles, 1);
      Turn two = turn(attache, articles, 2);
      wall[round] = two.perSecond / one.perSecond;
      cpu[round] = 2 * two.perCpuSecond / one.perCpuSecond;
    }
    System.out.println(
        new ObjectMapper().writeValueAsString(new Threads(Spread.of(wall), Spread.of(cpu))));
  }

  private record Turn(double perSecond, double perCpuSecond) {}

  private static Turn turn(Attache attache, List<Article> articles, int count) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(count);
    try {
      List<Future<Turn>> turns = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        turns.add(pool.submit(() -> read(attache, articles)));
      }
      double perSecond = 0;
      double perCpuSecond = 0;
      for (Future<Turn> turn : turns) {
        perSecond += turn.get().perSecond;
        perCpuSecond += turn.get().perCpuSecond / count;
      }
      return new Turn(perSecond, perCpuSecond);
    } finally {
      pool.shutdown();
    }
  }

  private static Turn read(Attache attache, List<Article> articles) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long from = System.nanoTime();
    long until = from + TURN;
    long read = 0;
    for (int i = 0; System.nanoTime() < until; i++) {
      Article article = articles.get(i % articles.size());
      attache.analyze(Own.document(article));
      read += article.text().length();
    }
    return new Turn(
        read * 1e9 / (System.nanoTime() - from),
        read * 1e9 / (threads.getCurrentThreadCpuTime() - cpu));
  }
}
