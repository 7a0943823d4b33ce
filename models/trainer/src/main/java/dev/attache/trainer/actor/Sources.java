package dev.attache.trainer.actor;

import dev.attache.actor.internal.NameLists;
import dev.attache.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** The labelled text that the taggers of actor names learn from, by who labelled it. */
final class Sources {
  private final Path ner;
  private final Options options;
  private final TextAnalyzer analyzer;
  private final Set<String> places;
  private final LabelReader own;
  private final DocumentReader documents;

  Sources(Path ner, Options options, TextAnalyzer analyzer, Set<String> places, NameLists lists) {
    this.ner = ner;
    this.options = options;
    this.analyzer = analyzer;
    this.places = places;
    this.own = new LabelReader(analyzer, lists);
    this.documents = new DocumentReader(analyzer, lists);
  }

  /** The reader of the project's own marks. */
  LabelReader own() {
    return own;
  }

  /** Adds machine-labelled text, one sentence in {@code part}. */
  void machine(Corpus into, int part) throws IOException {
    if (options.silver) {
      BioReader reader = new BioReader(analyzer, places, 25, part);
      reader.read(ner.resolve("silver.news.bio.gz"), into);
      reader.read(ner.resolve("silver.wikipedia-sets.bio.gz"), into);
    }
  }

  /** Adds text labelled by people; the project's own {@code repeats} times. */
  void people(Corpus into, int repeats) throws IOException {
    BioReader reader = new BioReader(analyzer, places, 25);
    for (int times = 0; times < options.gold; times++) {
      reader.read(ner.resolve("wikigold.all.bio"), into);
      reader.read(ner.resolve("crossner-politics.train.bio"), into);
    }
    for (int times = 0; times < repeats; times++) {
      own.read(options.labels, into);
      documents.read(options.documents, into);
    }
  }

  /** A development set. */
  Corpus dev(String file) throws IOException {
    Corpus dev = new Corpus();
    new BioReader(analyzer, places, 0).read(ner.resolve(file), dev);
    return dev;
  }
}
