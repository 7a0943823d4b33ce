package dev.attache.text.internal;

import dev.attache.text.Relation;
import java.util.Arrays;

/**
 * Greedy arc-hybrid dependency parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): one linear model
 * chooses among three moves, a second one names the relation when an arc is made. Linear in the
 * length of the sentence. Punctuation is hung on the tree of the words by rule. Holds buffers, so
 * one per thread.
 */
public final class Parser {
  private final Scorer moves;
  private final Scorer labels;
  private final Margins margins;
  private final int root;
  private final int mark;
  private final TagKinds kinds;
  private final Punctuation punctuation;
  private final ParserState state = new ParserState();
  private final MoveFeatures moveView = new MoveFeatures(state);
  private final LabelFeatures labelView = new LabelFeatures(state);
  private final int[] moveFeatures = new int[MoveFeatures.max()];
  private final int[] labelFeatures = new int[LabelFeatures.max()];
  private final int[] moveScores = new int[3];
  private final int[] labelScores;
  private final Leader leader = new Leader();

  public Parser(SyntaxModel model) {
    this.moves = model.moves();
    this.labels = model.labels();
    this.margins = model.margins();
    this.root = model.root();
    this.kinds = model.kinds();
    this.mark = model.classOf(Relation.PUNCT);
    this.punctuation = new Punctuation(kinds);
    this.labelScores = new int[labels.classes()];
  }

  /** Parses a sentence; {@code tags[offset + i]} is the tag of word {@code i}. */
  public void parse(WordFeatures words, byte[] tags, int offset) {
    state.reset(words.size, kinds.size());
    for (int i = 0; i < words.size; i++) {
      state.setTag(i, tags[offset + i], kinds);
    }
    while (!state.done()) {
      int move = bestMove(words);
      if (move == ParserState.SHIFT) {
        state.shift();
      } else {
        make(move, bestLabel(words, state.headOf(move), state.dependentOf(move)));
      }
    }
    punctuation.attach(words, tags, offset, state.head);
    for (int i = 0; i < words.size; i++) {
      if (state.head[i] == words.size) {
        state.label[i] = (byte) root;
      } else if (kinds.isPunctuation(tags[offset + i])) {
        state.label[i] = (byte) mark;
      }
    }
  }

  /** Head of a word of the last sentence; the number of its words for the root. */
  public int head(int word) {
    return state.head[word];
  }

  /** Class of the relation of a word of the last sentence. */
  public int relation(int word) {
    return state.label[word];
  }

  private void make(int move, int label) {
    if (move == ParserState.LEFT) {
      state.left(label);
    } else {
      state.right(label);
    }
  }

  private int bestMove(WordFeatures words) {
    if (state.depth == 0) {
      return ParserState.SHIFT;
    }
    if (state.front == state.size) {
      return state.depth == 1 ? ParserState.LEFT : ParserState.RIGHT;
    }
    Arrays.fill(moveScores, 0);
    int none = state.depth > 1 ? -1 : ParserState.RIGHT;
    int count = moveView.look(words).first(moveFeatures, 0);
    moves.add(moveFeatures, count, moveScores);
    if (!leader.of(moveScores, none).leadsBy(margins.firstMove())) {
      count = moveView.second(moveFeatures, 0);
      moves.add(moveFeatures, count, moveScores);
      if (!leader.of(moveScores, none).leadsBy(margins.secondMove())) {
        count = moveView.third(moveFeatures, 0);
        moves.add(moveFeatures, count, moveScores);
        leader.of(moveScores, none);
      }
    }
    return leader.best();
  }

  private int bestLabel(WordFeatures words, int head, int dependent) {
    if (head == state.size) {
      return root;
    }
    Arrays.fill(labelScores, 0);
    int count = labelView.look(words, head, dependent).first(labelFeatures, 0);
    labels.add(labelFeatures, count, labelScores);
    if (!leader.of(labelScores, root).leadsBy(margins.label())) {
      count = labelView.rest(labelFeatures, 0);
      labels.add(labelFeatures, count, labelScores);
      leader.of(labelScores, root);
    }
    return leader.best();
  }
}
