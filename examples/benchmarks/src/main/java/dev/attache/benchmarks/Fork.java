package dev.attache.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures one contender in a JVM that does nothing else, and prints a {@link Trial} as JSON on the
 * last line. Time is CPU time of the reading thread, so that other work on the machine counts
 * little.
 */
final class Fork {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final long MOST_WARM_UP = 90_000_000_000L;

  private Fork() {}

  /** Arguments: contender, file of articles or -, characters, CPU seconds. */
  public static void main(String[] arguments) throws Exception {
    Contender contender = Contenders.named(arguments[0]);
    Path file = arguments[1].equals("-") ? null : Path.of(arguments[1]);
    int characters = Integer.parseInt(arguments[2]);
    long budget = Math.round(Double.parseDouble(arguments[3]) * 1e9);
    List<Article> articles = Articles.read(file, characters);
    long empty = liveHeap();

    Contender.Engine engine = contender.load();
    engine.read(articles.get(0));
    long heap = liveHeap() - empty;

    long found = warmUp(engine, articles, budget);
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long process = SYSTEM.getProcessCpuTime();
    long from = cpu();
    long read = 0;
    do { // whole passes, and at least one
      for (Article article : articles) {
        engine.read(article);
        read += article.text().length();
      }
    } while (cpu() - from < budget);
    long nanos = cpu() - from;
    System.out.println(
        new ObjectMapper()
            .writeValueAsString(
                new Trial(
                    contender.name(),
                    heap,
                    read,
                    nanos,
                    SYSTEM.getProcessCpuTime() - process,
                    THREADS.getCurrentThreadAllocatedBytes() - allocated,
                    found)));
  }

  /**
   * Reads every article at least once, for as long as will be measured and until the JVM's compiler
   * rests.
   */
  private static long warmUp(Contender.Engine engine, List<Article> articles, long budget)
      throws Exception {
    long found = 0;
    for (Article article : articles) {
      found += engine.read(article);
    }
    WarmUp warmUp = new WarmUp(budget, MOST_WARM_UP);
    for (int i = 0; !warmUp.isDone(); i++) {
      engine.read(articles.get(i % articles.size()));
    }
    return found;
  }

  private static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private static long liveHeap() throws InterruptedException {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(50); // references are cleared by another thread
      used = Math.min(used, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return used;
  }
}
