package dev.attache.benchmarks;

import dev.attache.date.DateMention;
import dev.attache.date.DateNormalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Dates, time per character of ten million: a thousand articles, the same on one line, digits, and
 * a weekday every seven characters; found only, and with a look at each mention. For the latter the
 * heap is in memory from the start, so that the price of a fresh page of it is not taken for that
 * of a character.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@OperationsPerInvocation(DatesLengthBenchmark.LENGTH)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class DatesLengthBenchmark {
  static final int LENGTH = 10_000_000;

  private static final int ARTICLE = 10_000;
  private static final String WEEKDAY = "Monday ";

  @Param({"articles", "one line", "digits", "weekdays"})
  public String text = "articles";

  private final DateNormalizer dates = DateNormalizer.english();
  private final LocalDate day = LocalDate.of(2025, 4, 17);
  private List<String> texts = List.of();

  @Setup
  public void write() {
    texts =
        switch (text) {
          case "digits" -> List.of("7".repeat(LENGTH));
          case "weekdays" -> List.of(WEEKDAY.repeat(LENGTH / WEEKDAY.length()));
          case "one line" -> List.of(String.join(" ", articles()).replace('\n', ' '));
          default -> articles();
        };
  }

  private static List<String> articles() {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < LENGTH / ARTICLE; i++) {
      articles.add(new ArticleMaker(i).article(ARTICLE).text());
    }
    return articles;
  }

  @Benchmark
  public List<DateMention> read() {
    List<DateMention> last = List.of();
    for (String one : texts) {
      last = dates.find(one, day);
    }
    return last;
  }

  @Benchmark
  public long readAndLookAtEach() {
    long sum = 0;
    for (String one : texts) {
      for (DateMention mention : dates.find(one, day)) {
        sum += mention.span().start() + mention.value().length();
      }
    }
    return sum;
  }
}
