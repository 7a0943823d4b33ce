package dev.attache.text.internal;

/**
 * Tags and parses the sentences of one text into arrays over all its tokens. Holds buffers, so one
 * for each text at work; the model behind it is shared.
 */
public final class SyntaxEngine {
  private final SyntaxModel model;
  private final Tagger tagger;
  private final Parser parser;
  private final WordFeatures words;
  private final MonthTags months;

  public SyntaxEngine(SyntaxModel model) {
    this.model = model;
    this.words = new WordFeatures(model.classes());
    this.tagger = new Tagger(model.tagger(), model.margins().tag());
    this.parser = new Parser(model);
    this.months = new MonthTags(model);
  }

  public SyntaxModel model() {
    return model;
  }

  /**
   * Tags the tokens {@code [first, end)}.
   *
   * @param tags filled with classes of {@link SyntaxModel#tags}
   */
  public void tag(String text, int[] starts, int[] ends, int first, int end, byte[] tags) {
    load(text, starts, ends, first, end);
    tagger.tag(words, tags, first);
    months.amend(text, starts, ends, first, end, tags);
  }

  /**
   * Parses the tokens {@code [first, end)}, tagged before.
   *
   * @param heads filled with token numbers, −1 for the root
   * @param relations filled with classes of {@link SyntaxModel#relations}
   */
  public void parse(
      String text,
      int[] starts,
      int[] ends,
      int first,
      int end,
      byte[] tags,
      int[] heads,
      byte[] relations) {
    load(text, starts, ends, first, end);
    int count = end - first;
    parser.parse(words, tags, first);
    for (int i = 0; i < count; i++) {
      int head = parser.head(i);
      heads[first + i] = head == count ? -1 : first + head;
      relations[first + i] = (byte) parser.relation(i);
    }
  }

  private void load(String text, int[] starts, int[] ends, int first, int end) {
    words.reset(end - first);
    for (int i = first; i < end; i++) {
      words.set(i - first, text, starts[i], ends[i]);
    }
  }
}
