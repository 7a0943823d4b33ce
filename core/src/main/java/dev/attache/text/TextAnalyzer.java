package dev.attache.text;

import dev.attache.spi.DataPacks;
import dev.attache.text.internal.SyntaxModel;
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
  private static final String SENTENCES = "opennlp/sentence.bin";
  private static final String SYNTAX = "text/syntax.bin";

  private final SplitRules rules;
  private final SentenceModel sentences;
  private final SyntaxModel syntax;

  private TextAnalyzer(SplitRules rules, SentenceModel sentences, SyntaxModel syntax) {
    this.rules = rules;
    this.sentences = sentences;
    this.syntax = syntax;
  }

  /**
   * With the data jars of the class path.
   *
   * @throws dev.attache.ModelMissingException where {@code attache-models} is not on the class path
   */
  public static TextAnalyzer load() {
    return load(DataPacks.discover());
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
        SentenceModelJudge.read(SENTENCES, packs.require(SENTENCES, "attache-models")),
        SyntaxModel.read(SYNTAX, packs.require(SYNTAX, "attache-models")));
  }

  /** Splits one text; takes any text, and time in proportion to its length. */
  public AnnotatedText analyze(String text) {
    Objects.requireNonNull(text, "text");
    Tokenizer tokens = new Tokenizer(rules, text).run();
    SentenceSplitter split =
        new SentenceSplitter(
                rules, sentences, text, tokens.starts(), tokens.ends(), new Layout(text))
            .run();
    return new AnnotatedText(
        syntax,
        text,
        tokens.starts().toArray(),
        tokens.ends().toArray(),
        split.firsts().toArray(),
        split.paragraphs().toArray());
  }
}
