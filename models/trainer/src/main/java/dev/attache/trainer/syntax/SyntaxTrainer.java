package dev.attache.trainer.syntax;

import dev.attache.text.Relation;
import dev.attache.text.internal.Lemmas;
import dev.attache.text.internal.Margins;
import dev.attache.text.internal.SparseTable;
import dev.attache.text.internal.SyntaxModel;
import dev.attache.text.internal.Tagger;
import dev.attache.text.internal.TripleTable;
import dev.attache.text.internal.WordClasses;
import dev.attache.text.internal.WordFeatures;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Trains the syntax model. The same data and options give the same bytes.
 *
 * <pre>
 * SyntaxTrainer --data DIR --out FILE [--silver PART] [--passes N] [--moves BITS] [--labels BITS]
 *     [--tagger BITS] [--texts FILE.jsonl.gz]
 * </pre>
 *
 * <p>{@code DIR} holds {@code gum-train.conllu.gz} and {@code silver.conllu.gz}; documents of the
 * share-alike genres are left out. {@code --texts} adds plain text from which words learn what they
 * are like.
 */
public final class SyntaxTrainer {
  private static final Set<String> SHARE_ALIKE = Set.of("bio", "voyage");
  private static final int GOLD_REPEATED = 6;
  private static final int GOLD_IN_LEMMAS = 12;
  private static final int LEAST_TAG = 17;
  private static final int LEAST_MOVE = 23;
  private static final int LEAST_LABEL = 25;
  private static final long SEED = 20261123L;
  private static final int TAGGER_PASSES = 4;

  private final Options options;
  private final PrintStream log;
  private final List<Tree> trees = new ArrayList<>();
  private final int gold;
  private final Classes classes;
  private final WordClasses kin;

  private SyntaxTrainer(Options options, PrintStream log) throws IOException {
    this.options = options;
    this.log = log;
    Path data = Path.of(options.text("data", ""));
    for (Tree tree : Conllu.read(data.resolve("gum-train.conllu.gz"))) {
      if (!SHARE_ALIKE.contains(tree.genre())) {
        trees.add(tree);
      }
    }
    this.gold = trees.size();
    List<Tree> silver = Conllu.read(data.resolve("silver.conllu.gz"));
    trees.addAll(silver.subList(0, (int) (silver.size() * options.number("silver", 1.0))));
    this.classes = new Classes(trees);
    ClassTrainer kinTrainer = new ClassTrainer();
    trees.forEach(kinTrainer::add);
    String texts = options.text("texts", "");
    if (!texts.isEmpty()) {
      kinTrainer.addTexts(Path.of(texts));
    }
    this.kin = kinTrainer.train();
    log.printf("%d gold and %d silver sentences%n", gold, trees.size() - gold);
  }

  /** See the class comment. */
  public static void main(String[] args) throws IOException {
    Options options = Options.of(args);
    SyntaxModel model = new SyntaxTrainer(options, System.out).train();
    byte[] bytes = model.toBytes();
    Files.write(Path.of(options.text("out", "syntax.bin")), bytes);
    System.out.printf("%d bytes%n", bytes.length);
  }

  private SyntaxModel train() {
    LemmaTrainer lemmaTrainer = new LemmaTrainer();
    trees.subList(0, gold).forEach(tree -> lemmaTrainer.add(tree, GOLD_IN_LEMMAS));
    trees.subList(gold, trees.size()).forEach(tree -> lemmaTrainer.add(tree, 1));
    Lemmas lemmas = lemmaTrainer.train();
    List<byte[]> tags = crossTags();
    log.println("training the tagger on everything");
    SparseTable tagger = tagger(-1);
    int root = classes.relations.indexOf(Relation.ROOT);
    TrainingTable moves = new TrainingTable((int) options.number("moves", 21), 3);
    TrainingTable labels =
        new TrainingTable((int) options.number("labels", 18), classes.relations.size());
    ParserTrainer parser = new ParserTrainer(moves, labels, classes, kin, root, SEED);
    Random random = new Random(SEED);
    int passes = (int) options.number("passes", 5);
    for (int pass = 0; pass < passes; pass++) {
      parser.pass(trees, tags, order(random, -1), pass > 0);
      log.printf("parser pass %d of %d%n", pass + 1, passes);
    }
    return new SyntaxModel(
        classes.tags,
        classes.upos,
        classes.relations,
        tagger,
        TripleTable.of(moves.average(LEAST_MOVE)),
        SparseTable.of(labels.average(LEAST_LABEL), labels.classes()),
        lemmas,
        kin,
        Margins.NONE);
  }

  /** Tags of every tree by a tagger that did not see its document. */
  private List<byte[]> crossTags() {
    List<byte[]> tags = new ArrayList<>();
    for (Tree tree : trees) {
      tags.add(new byte[tree.size()]);
    }
    int right = 0;
    int all = 0;
    WordFeatures words = new WordFeatures(kin);
    for (int fold = 0; fold < 2; fold++) {
      Tagger tagger = new Tagger(tagger(fold), Margins.NONE.tag());
      for (int i = 0; i < trees.size(); i++) {
        Tree tree = trees.get(i);
        if (foldOf(tree) != fold) {
          continue;
        }
        TaggerTrainer.load(words, tree);
        tagger.tag(words, tags.get(i), 0);
        byte[] goldTags = classes.tagsOf(tree);
        for (int w = 0; w < tree.size(); w++) {
          right += goldTags[w] == tags.get(i)[w] ? 1 : 0;
          all++;
        }
      }
      log.printf("fold %d: tag pairs right so far %.2f%%%n", fold, 100.0 * right / all);
    }
    return tags;
  }

  private static int foldOf(Tree tree) {
    return Math.floorMod(tree.document().hashCode() * 31 + 7, 2);
  }

  /** A tagger trained on all documents but those of {@code withoutFold}. */
  private SparseTable tagger(int withoutFold) {
    TrainingTable table =
        new TrainingTable((int) options.number("tagger", 18), classes.tags.size());
    Random random = new Random(SEED);
    for (int pass = 0; pass < TAGGER_PASSES; pass++) {
      TaggerTrainer.pass(table, trees, order(random, withoutFold), classes, kin);
    }
    return SparseTable.of(table.average(withoutFold < 0 ? LEAST_TAG : 0), table.classes());
  }

  /** Gold sentences several times, silver once, shuffled. */
  private int[] order(Random random, int withoutFold) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      if (foldOf(trees.get(i)) != withoutFold) {
        for (int k = i < gold ? GOLD_REPEATED : 1; k > 0; k--) {
          order.add(i);
        }
      }
    }
    Collections.shuffle(order, random);
    return order.stream().mapToInt(Integer::intValue).toArray();
  }
}
