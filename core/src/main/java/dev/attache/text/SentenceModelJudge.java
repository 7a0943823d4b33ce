package dev.attache.text;

import dev.attache.DataFormatException;
import dev.attache.internal.Zipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Asks OpenNLP's sentence model about one period that the rules leave open. The model sees a window
 * of fixed size, so that a question costs the same in any text. The model is shared and immutable;
 * the generator of features keeps state, so each text takes a judge of its own.
 */
final class SentenceModelJudge {
  private static final int WINDOW = 80;
  private static final String SPLIT = "s";

  private final MaxentModel model;
  private final SDContextGenerator features;

  private SentenceModelJudge(SentenceModel model) {
    this.model = model.getMaxentModel();
    this.features = model.getFactory().getSDContextGenerator();
  }

  /**
   * @throws DataFormatException where the file is cut or damaged
   */
  static SentenceModel read(String resource, byte[] bytes) {
    Zipped.check(resource, bytes);
    try {
      return new SentenceModel(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) { // of a damaged file OpenNLP throws anything
      throw new DataFormatException(resource, 0, 0, "a sentence model of OpenNLP", e.toString());
    }
  }

  static SentenceModelJudge over(SentenceModel model) {
    return new SentenceModelJudge(model);
  }

  /** True where the mark at {@code position} ends a sentence. */
  boolean ends(String text, int position) {
    int from = Math.max(0, position - WINDOW);
    int to = Math.min(text.length(), position + WINDOW);
    String[] context = features.getContext(text.substring(from, to), position - from);
    return SPLIT.equals(model.getBestOutcome(model.eval(context)));
  }
}
