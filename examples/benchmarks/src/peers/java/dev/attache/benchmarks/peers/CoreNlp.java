package dev.attache.benchmarks.peers;

import dev.attache.benchmarks.Contender;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Stanford CoreNLP in five set-ups, one thread each. */
public abstract class CoreNlp implements Contender {
  private static final String VERSION = "CoreNLP 4.5.10, ";

  private final String name;
  private final Group group;
  private final String annotators;
  private final String[] settings;

  private CoreNlp(String name, Group group, String annotators, String... settings) {
    this.name = name;
    this.group = group;
    this.annotators = annotators;
    this.settings = settings;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String describe() {
    return VERSION + annotators + (settings.length == 0 ? "" : " " + String.join(" ", settings));
  }

  @Override
  public Group group() {
    return group;
  }

  @Override
  public String[] jars() {
    return new String[] {
      "stanford-corenlp",
      "ejml",
      "xom",
      "joda",
      "jollyday",
      "xalan",
      "xerces",
      "serializer",
      "protobuf",
      "commons-lang3",
      "commons-math3",
      "jaxb",
      "javax",
      "jakarta",
      "slf4j-api",
      "istack",
      "xml-apis",
      "AppleJava",
      "jsr305"
    };
  }

  @Override
  public Engine load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      properties.setProperty(setting.substring(0, equals), setting.substring(equals + 1));
    }
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return article -> {
      Annotation annotation = new Annotation(article.text());
      annotation.set(CoreAnnotations.DocDateAnnotation.class, article.date().toString());
      pipeline.annotate(annotation);
      return found(annotation);
    };
  }

  private static int found(Annotation annotation) {
    return size(annotation.get(CoreAnnotations.MentionsAnnotation.class))
        + size(annotation.get(CoreAnnotations.QuotationsAnnotation.class))
        + size(annotation.get(TimeAnnotations.TimexAnnotations.class));
  }

  private static int size(@Nullable List<CoreMap> found) {
    return found == null ? 0 : found.size();
  }

  /** Names with the fine-grained classes and dates, as it comes. */
  public static final class Ner extends CoreNlp {
    public Ner() {
      super("corenlp-ner", Group.PIPELINE, "tokenize,ssplit,pos,lemma,ner");
    }
  }

  /** Names without the fine-grained classes, and dates. */
  public static final class Coarse extends CoreNlp {
    public Coarse() {
      super(
          "corenlp-coarse",
          Group.PIPELINE,
          "tokenize,ssplit,pos,lemma,ner",
          "ner.applyFineGrained=false");
    }
  }

  /** Names without the fine-grained classes and without dates: the least it does for names. */
  public static final class NamesOnly extends CoreNlp {
    public NamesOnly() {
      super(
          "corenlp-names",
          Group.PIPELINE,
          "tokenize,ssplit,pos,lemma,ner",
          "ner.applyFineGrained=false",
          "ner.useSUTime=false");
    }
  }

  /** Names, trees, coreference and quotations with their speakers. */
  public static final class Quote extends CoreNlp {
    public Quote() {
      super("corenlp-quote", Group.PIPELINE, "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    }
  }

  /** SUTime: dates alone. */
  public static final class SuTime extends CoreNlp {
    public SuTime() {
      super(
          "sutime",
          Group.DATES,
          "tokenize,ssplit,pos,sutime",
          "customAnnotatorClass.sutime=edu.stanford.nlp.time.TimeAnnotator");
    }
  }
}
