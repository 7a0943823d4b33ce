package dev.attache.benchmarks;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.OfficeResolver;
import dev.attache.knowledge.Resolution;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The knowledge base: loading it, a resolution of a phrase, and a look-up by name. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class KnowledgeBenchmark {
  private final LocalDate date = LocalDate.of(2025, 4, 17);
  private KnowledgeBase knowledge = KnowledgeBase.load();
  private OfficeResolver offices = knowledge.offices();

  @Setup
  public void load() {
    knowledge = KnowledgeBase.load();
    offices = knowledge.offices();
  }

  @Benchmark
  public KnowledgeBase read() {
    return KnowledgeBase.load();
  }

  @Benchmark
  public Resolution resolve() {
    return offices.resolve("top diplomat", "USA", date);
  }

  @Benchmark
  public Object senses() {
    return knowledge.names().senses("Kyiv");
  }
}
