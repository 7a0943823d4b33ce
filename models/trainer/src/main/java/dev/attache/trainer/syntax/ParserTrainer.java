package dev.attache.trainer.syntax;

import dev.attache.text.internal.LabelFeatures;
import dev.attache.text.internal.MoveFeatures;
import dev.attache.text.internal.ParserState;
import dev.attache.text.internal.TagKinds;
import dev.attache.text.internal.WordClasses;
import dev.attache.text.internal.WordFeatures;
import java.util.List;
import java.util.Random;

/** Averaged perceptrons for moves and labels, with a dynamic oracle. */
final class ParserTrainer {
  private static final double FOLLOW = 0.9;
  private static final int MOVE_MARGIN = 30; // a right decision by less still teaches
  private static final int LABEL_MARGIN = 1;

  private final TrainingTable moves;
  private final TrainingTable labels;
  private final Classes classes;
  private final TagKinds kinds;
  private final int root;
  private final Random random;
  private final ParserState state = new ParserState();
  private final MoveFeatures moveView = new MoveFeatures(state);
  private final LabelFeatures labelView = new LabelFeatures(state);
  private final WordFeatures words;
  private final int[] moveFeatures = new int[MoveFeatures.max()];
  private final int[] labelFeatures = new int[LabelFeatures.max()];
  private final int[] moveScores = new int[3];
  private final int[] labelScores;

  ParserTrainer(
      TrainingTable moves,
      TrainingTable labels,
      Classes classes,
      WordClasses kin,
      int root,
      long seed) {
    this.words = new WordFeatures(kin);
    this.moves = moves;
    this.labels = labels;
    this.classes = classes;
    this.kinds = new TagKinds(classes.tags, classes.upos);
    this.root = root;
    this.random = new Random(seed);
    this.labelScores = new int[labels.classes()];
  }

  /**
   * @param tags predicted tags of each tree
   * @param explore whether to follow the prediction, most of the time, rather than the oracle
   */
  void pass(List<Tree> trees, List<byte[]> tags, int[] order, boolean explore) {
    for (int index : order) {
      sentence(trees.get(index), tags.get(index), explore);
    }
  }

  private void sentence(Tree tree, byte[] tags, boolean explore) {
    TaggerTrainer.load(words, tree);
    state.reset(tree.size(), classes.tags.size());
    for (int i = 0; i < tree.size(); i++) {
      state.setTag(i, tags[i], kinds);
    }
    Oracle oracle = new Oracle(tree.heads());
    while (!state.done()) {
      int move = choose(oracle, explore);
      if (move == ParserState.SHIFT) {
        state.shift();
        continue;
      }
      int head = state.headOf(move);
      int child = state.dependentOf(move);
      int label = label(tree, head, child);
      if (move == ParserState.LEFT) {
        state.left(label);
      } else {
        state.right(label);
      }
    }
  }

  private int choose(Oracle oracle, boolean explore) {
    int allowed = -1;
    int choices = 0;
    for (int move = 0; move < 3; move++) {
      if (state.allows(move)) {
        allowed = move;
        choices++;
      }
    }
    if (choices == 1) {
      return allowed;
    }
    int count = moveView.look(words).all(moveFeatures);
    moves.score(moveFeatures, count, moveScores);
    int least = Integer.MAX_VALUE;
    for (int move = 0; move < 3; move++) {
      if (state.allows(move)) {
        least = Math.min(least, oracle.cost(state, move));
      }
    }
    int predicted = -1;
    int best = -1;
    int rival = -1;
    for (int move = 0; move < 3; move++) {
      if (!state.allows(move)) {
        continue;
      }
      boolean good = oracle.cost(state, move) == least;
      if (predicted < 0 || moveScores[move] > moveScores[predicted]) {
        predicted = move;
      }
      if (good && (best < 0 || moveScores[move] > moveScores[best])) {
        best = move;
      }
      if (!good && (rival < 0 || moveScores[move] > moveScores[rival])) {
        rival = move;
      }
    }
    moves.tick();
    if (rival >= 0 && moveScores[best] - moveScores[rival] < MOVE_MARGIN) {
      moves.update(moveFeatures, count, best, rival);
    }
    return explore && random.nextDouble() < FOLLOW ? predicted : best;
  }

  private int label(Tree tree, int head, int child) {
    if (head == tree.size()) {
      return root;
    }
    int count = labelView.look(words, head, child).all(labelFeatures);
    labels.score(labelFeatures, count, labelScores);
    int best = -1;
    for (int k = 0; k < labelScores.length; k++) {
      if (k != root && (best < 0 || labelScores[k] > labelScores[best])) {
        best = k;
      }
    }
    if (tree.heads()[child] != head) {
      return best;
    }
    int gold = classes.label(tree, child);
    labels.tick();
    if (gold != root) {
      int rival = -1;
      for (int k = 0; k < labelScores.length; k++) {
        if (k != root && k != gold && (rival < 0 || labelScores[k] > labelScores[rival])) {
          rival = k;
        }
      }
      if (labelScores[gold] - labelScores[rival] < LABEL_MARGIN) {
        labels.update(labelFeatures, count, gold, rival);
      }
    }
    return best;
  }
}
