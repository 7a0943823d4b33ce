package dev.attache.trainer.syntax;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import dev.attache.text.internal.LabelFeatures;
import dev.attache.text.internal.Margins;
import dev.attache.text.internal.MoveFeatures;
import dev.attache.text.internal.ParserState;
import dev.attache.text.internal.Scorer;
import dev.attache.text.internal.SyntaxModel;
import dev.attache.text.internal.TagFeatures;
import dev.attache.text.internal.TagKinds;
import dev.attache.text.internal.WordFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Gives a trained model its margins: reads plain texts with all features and counts after which
 * lead the first of them would have been enough. Needs no labels.
 *
 * <pre>
 * CalibrateMargins --model FILE --texts FILE.jsonl --out FILE [--changes SHARE]
 * </pre>
 */
public final class CalibrateMargins {
  private final SyntaxModel model;
  private final TagKinds kinds;
  private final WordFeatures words;
  private final ParserState state = new ParserState();
  private final MoveFeatures moveView = new MoveFeatures(state);
  private final LabelFeatures labelView = new LabelFeatures(state);
  private final int[] features = new int[MoveFeatures.max()];
  private final MarginSearch tags = new MarginSearch();
  private final MarginSearch firstMoves = new MarginSearch();
  private final MarginSearch secondMoves = new MarginSearch();
  private final MarginSearch labels = new MarginSearch();

  private CalibrateMargins(SyntaxModel model) {
    this.model = model;
    this.kinds = model.kinds();
    this.words = new WordFeatures(model.classes());
  }

  /** See the class comment. */
  public static void main(String[] args) throws IOException {
    Options options = Options.of(args);
    Path file = Path.of(options.text("model", "syntax.bin"));
    SyntaxModel model = SyntaxModel.read(file.toString(), Files.readAllBytes(file));
    CalibrateMargins calibration = new CalibrateMargins(model);
    TextAnalyzer analyzer = TextAnalyzer.load();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(options.text("texts", "")))) {
      calibration.read(analyzer.analyze(mapper.readTree(line).path("text").asText()));
    }
    Margins margins = calibration.margins(options.number("changes", 0.0004));
    Files.write(Path.of(options.text("out", "syntax.bin")), model.with(margins).toBytes());
  }

  private Margins margins(double share) {
    return new Margins(
        margin("tags", tags, share / 2), // the parser reads them: a wrong one costs more
        margin("moves, first portion", firstMoves, share),
        margin("moves, second portion", secondMoves, share),
        margin("labels", labels, share));
  }

  private static int margin(String name, MarginSearch search, double share) {
    int margin = search.least(share);
    System.out.printf(
        "%-22s %7d choices, margin %5d settles %.1f%%%n",
        name, search.count(), margin, 100 * search.settled(margin));
    return margin;
  }

  private void read(AnnotatedText text) {
    for (int s = 0; s < text.sentenceCount(); s++) {
      int first = text.firstToken(s);
      int size = text.endToken(s) - first;
      words.reset(size);
      for (int i = 0; i < size; i++) {
        words.set(i, text.text(), text.start(first + i), text.end(first + i));
      }
      parse(tag(size));
    }
  }

  private int[] tag(int size) {
    int[] result = new int[size];
    int before = -1;
    int second = -1;
    for (int i = 0; i < size; i++) {
      int[] scores = new int[model.tags().size()];
      add(model.tagger(), TagFeatures.first(words, i, before, second, features, 0), scores);
      int[] partial = scores.clone();
      add(model.tagger(), TagFeatures.rest(words, i, before, second, features, 0), scores);
      result[i] = note(tags, partial, scores);
      second = before;
      before = result[i];
    }
    return result;
  }

  private void parse(int[] tagged) {
    state.reset(tagged.length, model.tags().size());
    for (int i = 0; i < tagged.length; i++) {
      state.setTag(i, tagged[i], kinds);
    }
    while (!state.done()) {
      int move = move();
      if (move == ParserState.SHIFT) {
        state.shift();
      } else if (move == ParserState.LEFT) {
        state.left(label(move));
      } else {
        state.right(label(move));
      }
    }
  }

  private int move() {
    if (!state.allows(ParserState.LEFT)) {
      return state.allows(ParserState.RIGHT) ? ParserState.RIGHT : ParserState.SHIFT;
    }
    if (!state.allows(ParserState.SHIFT)) {
      return ParserState.LEFT;
    }
    int allowed = state.allows(ParserState.RIGHT) ? 3 : 2;
    int[] scores = new int[3];
    add(model.moves(), moveView.look(words).first(features, 0), scores);
    int[] one = Arrays.copyOf(scores, allowed);
    add(model.moves(), moveView.second(features, 0), scores);
    int[] two = Arrays.copyOf(scores, allowed);
    add(model.moves(), moveView.third(features, 0), scores);
    int[] all = Arrays.copyOf(scores, allowed);
    note(firstMoves, one, all);
    return note(secondMoves, two, all);
  }

  private int label(int move) {
    int head = state.headOf(move);
    if (head == state.size()) {
      return model.root();
    }
    int child = state.dependentOf(move);
    int[] scores = new int[model.relations().size()];
    scores[model.root()] = Integer.MIN_VALUE / 2; // never chosen
    add(model.labels(), labelView.look(words, head, child).first(features, 0), scores);
    int[] partial = scores.clone();
    add(model.labels(), labelView.rest(features, 0), scores);
    return note(labels, partial, scores);
  }

  private void add(Scorer scorer, int count, int[] scores) {
    scorer.add(features, count, scores);
  }

  /** Notes one choice; the class that all features choose. */
  private static int note(MarginSearch search, int[] partial, int[] all) {
    int early = best(partial, -1);
    int late = best(all, -1);
    search.add(partial[early] - partial[best(partial, early)], early == late);
    return late;
  }

  private static int best(int[] scores, int without) {
    int best = without == 0 ? 1 : 0;
    for (int k = best + 1; k < scores.length; k++) {
      if (k != without && scores[k] > scores[best]) {
        best = k;
      }
    }
    return best;
  }
}
