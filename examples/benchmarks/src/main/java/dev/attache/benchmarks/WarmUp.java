package dev.attache.benchmarks;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/**
 * Says when a JVM is warm: after some time, as soon as its compiler rests, and not later than some
 * other time. Large programs keep the compiler busy for a minute and longer.
 */
final class WarmUp {
  /** The compiler rests if it worked for less than this share of the last while. */
  private static final double REST = 0.05;

  private static final long WHILE = 2_000_000_000L;

  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

  private final long start = System.nanoTime();
  private final long least;
  private final long most;
  private long whileFrom = start;
  private long compiledBefore = compiled();
  private boolean rests;

  /** Times are nanoseconds of wall time. */
  WarmUp(long least, long most) {
    this.least = least;
    this.most = most;
  }

  /** To be asked again and again while work goes on, by one thread. */
  boolean isDone() {
    long now = System.nanoTime();
    if (now - whileFrom >= WHILE) {
      long compiled = compiled();
      rests = compiled - compiledBefore < REST * (now - whileFrom);
      compiledBefore = compiled;
      whileFrom = now;
    }
    return now - start >= most || rests && now - start >= least;
  }

  private static long compiled() {
    return COMPILER.getTotalCompilationTime() * 1_000_000;
  }
}
