package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.Analysis;
import dev.attache.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the analysis of any text whatever, through all layers at once. */
class AnyTextTest {
  private static final List<String> PIECES =
      List.of(
          "President",
          "Iranian Foreign Minister",
          "Abbas Araghchi",
          "the",
          "U.S.",
          "Paris",
          "EU’s",
          "said",
          "“we",
          "demand”",
          "\"",
          "'",
          "‘",
          "’",
          "condemned",
          "urged",
          "on Thursday",
          "last year",
          "19 April",
          "2025-04-17",
          "he",
          "their counterpart",
          "met",
          "in",
          "Vienna",
          ",",
          ".",
          ".\n\n",
          ":",
          "–",
          "according to",
          "will",
          "not",
          "rejected",
          "talks",
          "with",
          "and",
          "who",
          "to",
          "sanctions",
          "if",
          "(AFP)",
          "talks.The",
          "\u00A0",
          "\uD83D\uDE00",
          "محمود عباس",
          "\u200F",
          "\u200B",
          "\uFEFF",
          "\r\n",
          "\t",
          "former",
          "acting",
          "the two sides",
          "both",
          "May",
          "Sept. 11",
          "10:30 GMT",
          "•",
          "…",
          "--",
          "1/2/03",
          "�");

  /** What once was not read: a verb or a noun first in the text, where rules look before it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "urged President the said President Iranian Foreign Minister said",
        "urged former , \uD83D\uDE00 (AFP) \uD83D\uDE00 said met",
      })
  void whatOnceFailedIsRead(String text) {
    Analyses.checked(text);
  }

  @Property(tries = 300)
  void anyStringIsRead(@ForAll String text) {
    Analyses.checked(text);
  }

  @Property(tries = 300)
  void anyHeapOfPiecesIsRead(@ForAll("heaps") String text) {
    Analyses.checked(text);
  }

  @Property(tries = 40)
  void anArticleCutAnywhereIsRead(@ForAll("articles") String article, @ForAll Random random) {
    int from = random.nextInt(article.length());
    Analyses.checked(article.substring(from, from + random.nextInt(article.length() - from + 1)));
  }

  @Property(tries = 3)
  void orderAndThreadsChangeNothing(@ForAll("manyHeaps") List<String> texts)
      throws InterruptedException, ExecutionException {
    List<Analysis> expected = texts.stream().map(AnyTextTest::analyze).toList();
    List<Integer> order =
        IntStream.range(0, texts.size() * 3)
            .mapToObj(i -> i % texts.size())
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(order, new Random(texts.hashCode()));
    ExecutorService pool = Executors.newFixedThreadPool(6);
    try {
      List<Future<Analysis>> answers = new ArrayList<>();
      for (int index : order) {
        answers.add(pool.submit(() -> analyze(texts.get(index))));
      }
      for (int i = 0; i < order.size(); i++) {
        assertEquals(expected.get(order.get(i)), answers.get(i).get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Analysis analyze(String text) {
    return Analyses.ATTACHE.analyze(Document.of(text, Analyses.DATE));
  }

  @Provide
  Arbitrary<String> heaps() {
    return Combinators.combine(
            Arbitraries.of(PIECES).list().ofMaxSize(60),
            Arbitraries.of(" ", "  ", "\t", "\n", " \n ", "\u00A0", ""))
        .as((pieces, between) -> String.join(between, pieces));
  }

  @Provide
  Arbitrary<List<String>> manyHeaps() {
    return Arbitraries.oneOf(heaps(), articles()).list().ofSize(12);
  }

  @Provide
  Arbitrary<String> articles() {
    return Arbitraries.of(Articles.texts());
  }
}
