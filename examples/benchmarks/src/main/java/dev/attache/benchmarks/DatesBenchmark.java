package dev.attache.benchmarks;

import dev.attache.date.DateMention;
import dev.attache.date.DateNormalizer;
import java.util.List;
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

/** Dates alone: making the normaliser, a line with two dates, and ten thousand characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class DatesBenchmark {
  private static final String LINE =
      "The minister said late on Wednesday that talks would resume by 30 June.";

  private final DateNormalizer dates = DateNormalizer.english();
  private Article article = new ArticleMaker(1).article(1);

  @Setup
  public void write() {
    article = new ArticleMaker(1).article(10_000);
  }

  @Benchmark
  public DateNormalizer make() {
    return DateNormalizer.english();
  }

  @Benchmark
  public List<DateMention> line() {
    return dates.find(LINE, article.date());
  }

  @Benchmark
  public List<DateMention> tenThousandCharacters() {
    return dates.find(article.text(), article.date());
  }
}
