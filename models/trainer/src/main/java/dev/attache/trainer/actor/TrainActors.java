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
 * Trains the taggers of actor names.
 *
 * <pre>
 * TrainActors --data DIR --labels FILE --documents FILE --out DIR [--epochs 4] [--gold 2] [--own 6]
 *     [--part 1] [--reports 6000] [--no-general] [--no-silver] [--no-repair] [--no-lists] [--no-classes]
 * </pre>
 *
 * Reads {@code DIR/ner} and {@code DIR/knowledge}; writes {@code tagger.bin}, {@code reports.bin}
 * (the tagger of reports on sport, from a part of the same text and sentences made of templates),
 * {@code classes.bin} and {@code lists.bin}; prints figures on the development sets. The same data
 * gives the same bytes.
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

  private static final long SEED = 20_261_122;
  private static final int REPORTS_PART = 5; // of the machine-labelled sentences, one in five

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
      NameFile.addAll(NameFile.all(packs), names);
    }
    NameLists nameLists = names.build();
    WordClasses wordClasses = WordClasses.read("classes.bin", classes);

    Sources sources = new Sources(ner, options, analyzer, compiler.places(), nameLists);
    Features features = new Features(wordClasses, nameLists);
    byte[] packed = new byte[0];
    if (options.general) {
      Corpus corpus = new Corpus();
      sources.machine(corpus, options.part);
      if (options.repair) {
        System.out.println(new Repair(corpus, nameLists).run() + " names relabelled");
      }
      sources.people(corpus, options.own);
      packed = learn(corpus, features, options.epochs);
      Files.write(options.out.resolve("tagger.bin"), packed);
      measure("tagger.bin", packed, wordClasses, nameLists, sources);
    }
    if (options.reports > 0) {
      Corpus corpus = new Corpus();
      sources.machine(corpus, REPORTS_PART);
      if (options.repair) {
        System.out.println(new Repair(corpus, nameLists).run() + " names relabelled");
      }
      sources.people(corpus, 2);
      new NewswireText(packs, compiler.words(), new Random(SEED))
          .add(options.reports, sources.own(), corpus);
      byte[] reports = learn(corpus, features, 3);
      Files.write(options.out.resolve("reports.bin"), reports);
      measure("reports.bin", reports, wordClasses, nameLists, sources);
    }
    System.out.printf(Locale.ROOT, "lists %,d bytes, classes %,d%n", lists.length, classes.length);
  }

  private static byte[] learn(Corpus corpus, Features features, int epochs) {
    System.out.printf(
        Locale.ROOT, "%,d sentences, %,d tokens%n", corpus.sentences(), corpus.tokens());
    Perceptron learner = new Perceptron(features);
    Random random = new Random(SEED);
    String text = corpus.frozen();
    for (int epoch = 1; epoch <= epochs; epoch++) {
      long start = System.nanoTime();
      double right = learner.pass(corpus, text, random);
      System.out.printf(
          Locale.ROOT,
          "pass %d: %.1f %% of sentences right, %.0f s%n",
          epoch,
          100 * right,
          (System.nanoTime() - start) / 1e9);
    }
    return learner.pack();
  }

  private static void measure(
      String file, byte[] packed, WordClasses classes, NameLists lists, Sources sources)
      throws IOException {
    System.out.printf(Locale.ROOT, "%s %,d bytes%n", file, packed.length);
    Tagger tagger = new Tagger(Weights.read(file, packed), classes, lists);
    for (String set : DEV) {
      System.out.println(set + "  " + Evaluation.measure(tagger, sources.dev(set)));
    }
  }
}
