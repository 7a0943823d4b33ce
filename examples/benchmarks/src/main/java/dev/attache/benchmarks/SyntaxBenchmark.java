package dev.attache.benchmarks;

import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Tokens a second: splitting alone, with tags, and with trees. Each includes those before it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class SyntaxBenchmark {
  /** Figures are tokens a second; the texts are read up to the one with this token. */
  private static final int TOKENS = 20_000;

  private final TextAnalyzer analyzer = TextAnalyzer.load();
  private List<Article> articles = List.of();

  @Setup
  public void write() {
    articles = new ArticleMaker(1).set(400_000);
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public void split(Blackhole sink) {
    each((text, token) -> sink.consume(text.start(token)));
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public void tag(Blackhole sink) {
    each((text, token) -> sink.consume(text.upos(token)));
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public void parse(Blackhole sink) {
    each((text, token) -> sink.consume(text.head(token)));
  }

  private void each(Visitor visitor) {
    int left = TOKENS;
    for (Article article : articles) {
      AnnotatedText text = analyzer.analyze(article.text());
      for (int token = 0; token < text.tokenCount(); token++) {
        visitor.visit(text, token);
        if (--left == 0) {
          return;
        }
      }
    }
    throw new IllegalStateException("the articles have " + left + " tokens too few");
  }

  private interface Visitor {
    void visit(AnnotatedText text, int token);
  }
}
