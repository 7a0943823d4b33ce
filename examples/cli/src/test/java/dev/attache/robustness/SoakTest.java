package dev.attache.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.Document;
import dev.attache.cli.Analyses;
import dev.attache.cli.Articles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Many documents one after the other: the heap stays where it was, and the first documents get the
 * same answers at the end. {@code -Dattache.soak=50000} makes it long; the profile {@code soak}
 * does.
 */
class SoakTest {
  private static final int DOCUMENTS = Integer.getInteger("attache.soak", 400);
  private static final int COMPARED = 100;

  /** Bytes that a heap may differ by after a collection, with nothing of ours kept. */
  private static final long SLACK = 8L << 20;

  @Test
  void theHeapStaysFlatAndTheAnswersTheSame(TestReporter report) {
    List<Analysis> first = new ArrayList<>();
    for (int i = 0; i < COMPARED; i++) {
      first.add(analyze(i));
    }
    long before = used();
    report.publishEntry("heap after " + COMPARED, before + " bytes");
    for (int i = COMPARED; i < DOCUMENTS; i++) {
      analyze(i);
      if (i % 10_000 == 0) {
        report.publishEntry("heap after " + i, used() + " bytes");
      }
    }
    long after = used();
    report.publishEntry("heap after " + DOCUMENTS, after + " bytes");
    assertTrue(after - before < SLACK, "heap from " + before + " to " + after);
    for (int i = 0; i < COMPARED; i++) {
      assertEquals(first.get(i), analyze(i));
    }
  }

  private static Analysis analyze(int number) {
    return Analyses.ATTACHE.analyze(Document.of(text(number), Analyses.DATE));
  }

  /** A text of its own for each number: pieces of our articles, and names not met before. */
  private static String text(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    List<String> articles = Articles.texts();
    for (int i = 0; i < 3; i++) {
      String article = articles.get(random.nextInt(articles.size()));
      int from = random.nextInt(article.length() / 2);
      text.append(article, from, Math.min(article.length(), from + 400))
          .append("\n\nAnna Vind")
          .append(Integer.toString(random.nextInt(1 << 30), 36))
          .append(" of the Front ")
          .append(random.nextInt(100_000))
          .append(" condemned the talks.\n");
    }
    return text.toString();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
