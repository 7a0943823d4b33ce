package dev.attache.trainer.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.spi.DataPacks;
import dev.attache.stance.Certainty;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import dev.attache.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Correlation of {@link Certainty} with graded events: {@code EvaluateCertainty FILE…}, each line
 * {@code {"text","events":[{"span":[start,end],"factuality"}]}}. With {@code --errors} prints what
 * is off by 2 or more.
 */
public final class EvaluateCertainty {
  private EvaluateCertainty() {}

  public static void main(String[] args) throws IOException {
    DataPacks packs = DataPacks.discover();
    TextAnalyzer analyzer = TextAnalyzer.load(packs);
    Certainty certainty = Certainty.load(packs);
    ObjectMapper json = new ObjectMapper();
    boolean errors = false;
    for (String arg : args) {
      if (arg.equals("--errors")) {
        errors = true;
        continue;
      }
      Sums sums = new Sums();
      for (String line : Files.readAllLines(Path.of(arg))) {
        JsonNode document = json.readTree(line);
        String content = document.get("text").asText();
        AnnotatedText text = analyzer.analyze(content);
        for (JsonNode event : document.get("events")) {
          Span span = new Span(event.get("span").get(0).asInt(), event.get("span").get(1).asInt());
          double gold = event.get("factuality").asDouble();
          double found = certainty.of(text, span);
          sums.add(gold, found);
          if (errors && Math.abs(gold - found) >= 2) {
            System.out.println(
                gold + " found " + found + ": " + span.of(content) + " in " + content);
          }
        }
      }
      System.out.printf(
          "%s  events %d  Pearson r %.3f  mean error %.2f%n",
          Path.of(arg).getFileName(), sums.n, sums.correlation(), sums.error / sums.n);
    }
  }

  private static final class Sums {
    private int n;
    private double x;
    private double y;
    private double xx;
    private double yy;
    private double xy;
    private double error;

    void add(double gold, double found) {
      n++;
      x += gold;
      y += found;
      xx += gold * gold;
      yy += found * found;
      xy += gold * found;
      error += Math.abs(gold - found);
    }

    double correlation() {
      double spread = Math.sqrt(n * xx - x * x) * Math.sqrt(n * yy - y * y);
      return spread == 0 ? 0 : (n * xy - x * y) / spread;
    }
  }
}
