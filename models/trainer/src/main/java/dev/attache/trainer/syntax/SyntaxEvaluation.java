package dev.attache.trainer.syntax;

import dev.attache.text.Relation;
import dev.attache.text.internal.Parser;
import dev.attache.text.internal.SyntaxModel;
import dev.attache.text.internal.Tagger;
import dev.attache.text.internal.WordFeatures;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures a syntax model on gold tokens with predicted tags, punctuation counted.
 *
 * <pre>
 * SyntaxEvaluation --model FILE --data FILE.conllu.gz [--labels yes] [--speed ROUNDS]
 * </pre>
 */
public final class SyntaxEvaluation {
  private final SyntaxModel model;
  private final Tagger tagger;
  private final Parser parser;
  private final WordFeatures words;

  private int tokens;
  private int rightTags;
  private int rightUpos;
  private int rightLemmas;
  private int rightHeads;
  private int rightArcs;
  private final Map<String, int[]> byLabel = new TreeMap<>(); // gold, predicted, right

  private SyntaxEvaluation(SyntaxModel model) {
    this.model = model;
    this.words = new WordFeatures(model.classes());
    this.tagger = new Tagger(model.tagger(), model.margins().tag());
    this.parser = new Parser(model);
  }

  /** See the class comment. */
  public static void main(String[] args) throws IOException {
    Options options = Options.of(args);
    Path file = Path.of(options.text("model", "syntax.bin"));
    long start = System.nanoTime();
    SyntaxModel model = SyntaxModel.read(file.toString(), Files.readAllBytes(file));
    System.out.printf("load %.0f ms%n", (System.nanoTime() - start) / 1e6);
    List<Tree> trees = Conllu.read(Path.of(options.text("data", "")));
    SyntaxEvaluation evaluation = new SyntaxEvaluation(model);
    for (Tree tree : trees) {
      evaluation.measure(tree);
    }
    evaluation.print(options.text("labels", "").equals("yes"));
    int rounds = (int) options.number("speed", 0);
    if (rounds > 0) {
      evaluation.speed(trees, rounds);
    }
  }

  private void parse(Tree tree, byte[] tags) {
    TaggerTrainer.load(words, tree);
    tagger.tag(words, tags, 0);
    parser.parse(words, tags, 0);
  }

  private void measure(Tree tree) {
    byte[] tags = new byte[tree.size()];
    parse(tree, tags);
    for (int i = 0; i < tree.size(); i++) {
      tokens++;
      String tag = model.tags().get(tags[i]);
      rightTags += tag.equals(tree.tags()[i]) ? 1 : 0;
      rightUpos += model.upos().get(tags[i]).name().equals(tree.upos()[i]) ? 1 : 0;
      rightLemmas += model.lemmas().lemma(tree.forms()[i], tag).equals(tree.lemmas()[i]) ? 1 : 0;
      Relation relation = model.relations().get(parser.relation(i));
      boolean head = parser.head(i) == tree.heads()[i];
      boolean arc = head && relation.label().equals(tree.relations()[i]);
      rightHeads += head ? 1 : 0;
      rightArcs += arc ? 1 : 0;
      byLabel.computeIfAbsent(tree.relations()[i], unused -> new int[3])[0]++;
      byLabel.computeIfAbsent(relation.label(), unused -> new int[3])[1]++;
      byLabel.get(relation.label())[2] += arc ? 1 : 0;
    }
  }

  private void print(boolean labels) {
    double all = tokens / 100.0;
    System.out.printf(
        "tokens %d  XPOS %.2f  UPOS %.2f  lemma %.2f  UAS %.2f  LAS %.2f%n",
        tokens,
        rightTags / all,
        rightUpos / all,
        rightLemmas / all,
        rightHeads / all,
        rightArcs / all);
    if (labels) {
      byLabel.forEach(
          (label, counts) ->
              System.out.printf(
                  "%-14s gold %5d  P %.1f R %.1f F %.1f%n",
                  label,
                  counts[0],
                  100.0 * counts[2] / Math.max(1, counts[1]),
                  100.0 * counts[2] / Math.max(1, counts[0]),
                  200.0 * counts[2] / Math.max(1, counts[0] + counts[1])));
    }
  }

  private void speed(List<Tree> trees, int rounds) {
    var clock = ManagementFactory.getThreadMXBean();
    List<byte[]> tags = new ArrayList<>();
    trees.forEach(tree -> tags.add(new byte[tree.size()]));
    for (int round = 0; round < rounds; round++) {
      long start = clock.getCurrentThreadCpuTime();
      for (int i = 0; i < trees.size(); i++) {
        parse(trees.get(i), tags.get(i));
      }
      double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf("%.0f tokens per CPU second%n", tokens / seconds);
    }
  }
}
