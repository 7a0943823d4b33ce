package dev.attache.benchmarks.peers;

import dev.attache.benchmarks.Contender;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's sentence detector, tokenizer and name finder. Its project publishes no model of names
 * to the registries, so one with its default features is trained on sentences of our own first: the
 * figures tell of speed and size, not of quality.
 */
public final class OpenNlpNames implements Contender {
  private static final Path MODEL =
      Path.of(System.getProperty("java.io.tmpdir"), "attache-benchmarks", "opennlp-names.bin");

  @Override
  public String name() {
    return "opennlp-names";
  }

  @Override
  public String describe() {
    return "OpenNLP 2.5.11, sentences, tokens, names (default features)";
  }

  @Override
  public Group group() {
    return Group.NAMES;
  }

  @Override
  public String[] jars() {
    return new String[] {"opennlp-tools", "opennlp-models", "slf4j-api"};
  }

  @Override
  public void prepare() throws IOException {
    List<NameSample> samples = NameSamples.read();
    TrainingParameters parameters = TrainingParameters.defaultParams();
    Files.createDirectories(MODEL.getParent());
    NameFinderME.train(
            "eng",
            "default",
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            TokenNameFinderFactory.create(
                null, null, java.util.Map.of(), new opennlp.tools.namefind.BioCodec()))
        .serialize(MODEL);
  }

  @Override
  public Engine load() throws IOException {
    SentenceDetectorME sentences =
        new SentenceDetectorME(
            new SentenceModel(resource("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")));
    TokenizerME tokens =
        new TokenizerME(new TokenizerModel(resource("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")));
    NameFinderME names = new NameFinderME(new TokenNameFinderModel(MODEL));
    return article -> {
      int found = 0;
      for (String sentence : sentences.sentDetect(article.text())) {
        found += names.find(tokens.tokenize(sentence)).length;
      }
      names.clearAdaptiveData();
      return found;
    };
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = OpenNlpNames.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no " + name + " on the class path");
    }
    return in;
  }
}
