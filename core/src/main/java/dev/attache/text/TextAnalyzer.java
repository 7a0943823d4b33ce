package dev.attache.text;

import dev.attache.spi.DataPacks;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Splits text into paragraphs, sentences and tokens, and prepares its syntax. Immutable, and safe
 * for use by many threads at once.
 *
 * <p>Tokens follow Universal Dependencies for English: clitics, possessives and hyphens are tokens
 * of their own. Every character that is not white space is in exactly one token. Tokens longer than
 * 200 code units and sentences longer than 400 tokens are cut.
 */
public final class TextAnalyzer {
  private final SplitRules rules;
  private final SentenceModel sentences;

  private TextAnalyzer(SplitRules rules, SentenceModel sentences) {
    this.rules = rules;
    this.sentences = sentences;
  }

  /**
   * Loads what the packs hold.
   *
   * @throws dev.attache.ModelMissingException where {@code attache-models} is not among them
   * @throws dev.attache.DataFormatException where a resource is not as its format asks
   */
  public static TextAnalyzer load(DataPacks packs) {
    Objects.requireNonNull(packs, "packs");
    return new TextAnalyzer(
        SplitRules.load(packs),
        SentenceModelJudge.read(packs.require("opennlp/sentence.bin", "attache-models")));
  }

  /** Splits one text; takes any text, and time in proportion to its length. */
  public AnnotatedText analyze(String text) {
    Objects.requireNonNull(text, "text");
    Tokenizer tokens = new Tokenizer(rules, text).run();
    return new SentenceSplitter(
            rules, sentences, text, tokens.starts(), tokens.ends(), new Layout(text))
        .run();
  }
}
