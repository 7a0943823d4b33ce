package dev.attache.benchmarks;

import dev.attache.Attache;
import dev.attache.Layer;
import java.util.List;
import java.util.Locale;
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
import org.openjdk.jmh.infra.Blackhole;

/** One hundred kilobytes of news in articles of ordinary length, by the last layer asked for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class LayersBenchmark {
  @Param({"dates", "actors", "roles", "statements", "stances", "events", "all"})
  public String layer = "all";

  private List<Article> articles = List.of();
  private Attache attache = Attache.builder().layers(Layer.DATES).build();

  @Setup
  public void load() {
    articles = new ArticleMaker(1).set(100_000);
    attache =
        layer.equals("all")
            ? Attache.load()
            : Attache.builder().layers(Layer.valueOf(layer.toUpperCase(Locale.ROOT))).build();
  }

  @Benchmark
  public void news(Blackhole sink) {
    for (Article article : articles) {
      sink.consume(attache.analyze(Own.document(article)));
    }
  }
}
