package dev.attache.trainer.actor;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.actor.ActorRecognizer;
import dev.attache.internal.Tsv;
import dev.attache.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures the whole recogniser on labelled sentences, each read by itself: exact span, and kind.
 *
 * <pre>
 * EvaluateLabels FILE [--errors]
 * </pre>
 */
public final class EvaluateLabels {
  private static final ActorKind[] KINDS = ActorKind.values();
  private static final int NONE = KINDS.length;

  private final int[][] counts = new int[NONE + 1][NONE + 1]; // labelled kind, found kind
  private final boolean errors;

  private EvaluateLabels(boolean errors) {
    this.errors = errors;
  }

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("expected a file of labelled sentences");
    }
    Path file = Path.of(args[0]);
    EvaluateLabels evaluation = new EvaluateLabels(Arrays.asList(args).contains("--errors"));
    TextAnalyzer analyzer = TextAnalyzer.load();
    ActorRecognizer recognizer = ActorRecognizer.load();
    Tsv tsv = Tsv.parse(file.toString(), Files.readAllBytes(file));
    for (Tsv.Row row : tsv.rows()) {
      evaluation.add(row, analyzer, recognizer);
    }
    evaluation.print(tsv.rows().size());
  }

  private void add(Tsv.Row row, TextAnalyzer analyzer, ActorRecognizer recognizer) {
    MarkedSentence sentence = MarkedSentence.of(row);
    Map<String, ActorKind> found = new HashMap<>();
    for (ActorMention mention : recognizer.find(analyzer.analyze(sentence.text()))) {
      found.put(key(mention.span().start(), mention.span().end()), mention.kind());
    }
    for (MarkedSentence.Name name : sentence.names()) {
      ActorKind wanted = kind(name.letter());
      if (wanted == null) {
        continue;
      }
      ActorKind kind = found.remove(key(name.start(), name.end()));
      counts[wanted.ordinal()][kind == null ? NONE : kind.ordinal()]++;
      if (errors && kind != wanted) {
        String surface = sentence.text().substring(name.start(), name.end());
        System.out.printf("%d: %s %s, found %s%n", row.line(), wanted, surface, kind);
      }
    }
    found.forEach(
        (span, kind) -> {
          counts[NONE][kind.ordinal()]++;
          if (errors) {
            System.out.printf("%d: nothing labelled at %s, found %s%n", row.line(), span, kind);
          }
        });
  }

  private static String key(int start, int end) {
    return start + "-" + end;
  }

  private static @Nullable ActorKind kind(char letter) {
    return switch (letter) {
      case 'P' -> ActorKind.PERSON;
      case 'C' -> ActorKind.COUNTRY;
      case 'L' -> ActorKind.LOCATION;
      case 'O' -> ActorKind.ORGANISATION;
      case 'I' -> ActorKind.INSTITUTION;
      case 'G', 'D' -> ActorKind.GROUP;
      default -> null;
    };
  }

  private void print(int sentences) {
    int[] all = new int[4];
    System.out.printf("%d sentences%n", sentences);
    for (int kind = 0; kind < NONE; kind++) {
      int labelled = Arrays.stream(counts[kind]).sum();
      int right = counts[kind][kind];
      int missed = counts[kind][NONE];
      int extra = counts[NONE][kind];
      all[0] += labelled;
      all[1] += right;
      all[2] += missed;
      all[3] += extra;
      print(KINDS[kind].name(), labelled, right, missed, extra);
    }
    print("all", all[0], all[1], all[2], all[3]);
  }

  private static void print(String name, int labelled, int right, int missed, int extra) {
    int found = labelled - missed + extra;
    System.out.printf(
        Locale.ROOT,
        "%-13s labelled %4d, right %4d, other kind %3d, missed %3d, too many %3d, F1 %.1f%n",
        name,
        labelled,
        right,
        labelled - right - missed,
        missed,
        extra,
        200.0 * right / Math.max(1, labelled + found));
  }
}
