package dev.attache.benchmarks;

import dev.attache.Analysis;
import dev.attache.Attache;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One text by its length, all layers: small and medium news, a long transcript, a book. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 10) // the compiler is busy for most of it
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class LengthBenchmark {
  @Param({"1000", "10000", "1000000", "9999000"})
  public int characters;

  private final Attache attache = Attache.load();
  private Article article = new ArticleMaker(1).article(1);

  @Setup
  public void write() {
    article = new ArticleMaker(characters).article(characters);
  }

  @Benchmark
  public Analysis all() {
    return attache.analyze(Own.document(article));
  }
}
