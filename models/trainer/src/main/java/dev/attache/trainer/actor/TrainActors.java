package dev.attache.trainer.actor;

import dev.attache.actor.internal.Features;
import dev.attache.actor.internal.NameFile;
import dev.attache.actor.internal.NameLists;
import dev.attache.actor.internal.Tagger;
import dev.attache.actor.internal.Weights;
import dev.attache.actor.internal.WordClasses;
import dev.attache.spi.DataPacks;
import dev.attache.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Trains the tagger of actor names.
 *
 * <pre>
 * TrainActors --data DIR --labels FILE --out DIR [--epochs 4] [--gold 2] [--own 6]
 *     [--no-silver] [--no-repair] [--no-lists] [--no-classes]
 * </pre>
 *
 * Reads {@code DIR/ner} and {@code DIR/knowledge}; writes {@code tagger.bin}, {@code classes.bin}
 * and {@code lists.bin}; prints figures on the development sets. The same data gives the same
 * bytes.
 */
public final class TrainActors {
  private static final String[] DEV = {
    "crossner-politics.dev.bio",
    "evalonly.conll2003.testa.bio",
    "re3d.open-sources.bio",
    "gmb-voa.dev.bio",
    "uner-pud.test.bio",
    "wikigold.all.bio"
  };

  private TrainActors() {}

  public static void main(String[] args) throws IOException {
    Options options = Options.parse(args);
    Path ner = options.data.resolve("ner");
    Files.createDirectories(options.out);
    DataPacks packs = DataPacks.discover();
    TextAnalyzer analyzer = TextAnalyzer.load(packs);
    Corpus sample = new Corpus();
    new BioReader(analyzer, Set.of(), 0).read(ner.resolve("silver.news.bio.gz"), sample);
    ListCompiler compiler = new ListCompiler(CommonWords.of(sample));
    byte[] lists = compiler.pack(options.data.resolve("knowledge"));
    byte[] classes = ClassTables.pack(ner.resolve("clusters"));
    if (!options.lists) {
      lists = new NameLists.Builder().pack();
    }
    if (!options.classes) {
      classes = WordClasses.pack(new int[0], new int[0], new int[0]);
    }
    Files.write(options.out.resolve("lists.bin"), lists);
    Files.write(options.out.resolve("classes.bin"), classes);
    NameLists.Builder names = new NameLists.Builder("lists.bin", lists);
    if (options.lists) {
      NameFile.addAll(packs, names);
    }
    NameLists nameLists = names.build();
    WordClasses wordClasses = WordClasses.read("classes.bin", classes);

    Corpus corpus = new Corpus();
    BioReader reader = new BioReader(analyzer, compiler.places(), 25);
    if (options.silver) {
      reader.read(ner.resolve("silver.news.bio.gz"), corpus);
      reader.read(ner.resolve("silver.wikipedia-sets.bio.gz"), corpus);
    }
    if (options.repair) {
      System.out.println(new Repair(corpus, nameLists).run() + " names relabelled");
    }
    for (int times = 0; times < options.gold; times++) {
      reader.read(ner.resolve("wikigold.all.bio"), corpus);
      reader.read(ner.resolve("crossner-politics.train.bio"), corpus);
    }
    LabelReader own = new LabelReader(analyzer, nameLists);
    for (int times = 0; times < options.own; times++) {
      own.read(options.labels, corpus);
    }
    System.out.printf(
        Locale.ROOT, "%,d sentences, %,d tokens%n", corpus.sentences(), corpus.tokens());

    Features features = new Features(wordClasses, nameLists);
    Perceptron learner = new Perceptron(features);
    Random random = new Random(20_261_122);
    String text = corpus.frozen();
    for (int epoch = 1; epoch <= options.epochs; epoch++) {
      long start = System.nanoTime();
      double right = learner.pass(corpus, text, random);
      System.out.printf(
          Locale.ROOT,
          "pass %d: %.1f %% of sentences right, %.0f s%n",
          epoch,
          100 * right,
          (System.nanoTime() - start) / 1e9);
    }
    byte[] packed = learner.pack();
    Files.write(options.out.resolve("tagger.bin"), packed);
    System.out.printf(
        Locale.ROOT,
        "tagger %,d bytes, lists %,d, classes %,d%n",
        packed.length,
        lists.length,
        classes.length);
    Tagger tagger = new Tagger(Weights.read("tagger.bin", packed), wordClasses, nameLists);
    for (String set : DEV) {
      Corpus dev = new Corpus();
      new BioReader(analyzer, compiler.places(), 0).read(ner.resolve(set), dev);
      System.out.println(set + "  " + Evaluation.measure(tagger, dev));
    }
  }
}
