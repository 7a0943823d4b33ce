package dev.attache.benchmarks;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.date.DateNormalizer;

/** Attaché itself: everything, dates alone, and names alone. */
public abstract class Own implements Contender {
  private static final String[] CORE = {"attache-core", "slf4j-api", "guava", "failureaccess"};
  private static final String[] ALL = {
    "attache-core",
    "attache-knowledge",
    "attache-models",
    "opennlp",
    "slf4j-api",
    "guava",
    "failureaccess"
  };

  private final String name;
  private final Group group;

  private Own(String name, Group group) {
    this.name = name;
    this.group = group;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Group group() {
    return group;
  }

  @Override
  public String[] jars() {
    return ALL.clone();
  }

  static Document document(Article article) {
    return Document.of(article.text(), article.date());
  }

  static int found(Analysis analysis) {
    return analysis.actors().size()
        + analysis.roles().size()
        + analysis.dates().size()
        + analysis.statements().size()
        + analysis.stances().size()
        + analysis.events().size();
  }

  /** All layers. */
  public static final class Whole extends Own {
    public Whole() {
      super("attache", Group.PIPELINE);
    }

    @Override
    public String describe() {
      return "Attaché " + Attache.version() + ", all layers";
    }

    @Override
    public Engine load() {
      Attache attache = Attache.load();
      return article -> found(attache.analyze(document(article)));
    }
  }

  /** Dates, with core alone. */
  public static final class Dates extends Own {
    public Dates() {
      super("attache-dates", Group.DATES);
    }

    @Override
    public String describe() {
      return "Attaché " + Attache.version() + ", dates";
    }

    @Override
    public String[] jars() {
      return CORE.clone();
    }

    @Override
    public Engine load() {
      DateNormalizer dates = DateNormalizer.english();
      return article -> dates.find(article.text(), article.date()).size();
    }
  }

  /** Names of actors. */
  public static final class Names extends Own {
    public Names() {
      super("attache-actors", Group.NAMES);
    }

    @Override
    public String describe() {
      return "Attaché " + Attache.version() + ", actors";
    }

    @Override
    public Engine load() {
      Attache attache = Attache.builder().layers(Layer.ACTORS).build();
      return article -> found(attache.analyze(document(article)));
    }
  }
}
