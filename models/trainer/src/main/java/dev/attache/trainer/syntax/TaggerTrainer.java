package dev.attache.trainer.syntax;

import dev.attache.text.internal.TagFeatures;
import dev.attache.text.internal.WordClasses;
import dev.attache.text.internal.WordFeatures;
import java.util.List;

/** Averaged perceptron for the tagger; sees its own tags of the words before. */
final class TaggerTrainer {
  private TaggerTrainer() {}

  /**
   * @param order which sentences to take, one pass
   */
  static void pass(
      TrainingTable table, List<Tree> trees, int[] order, Classes classes, WordClasses kin) {
    WordFeatures words = new WordFeatures(kin);
    int[] features = new int[TagFeatures.max()];
    int[] scores = new int[table.classes()];
    for (int index : order) {
      Tree tree = trees.get(index);
      load(words, tree);
      byte[] gold = classes.tagsOf(tree);
      int before = -1;
      int second = -1;
      for (int i = 0; i < tree.size(); i++) {
        int count = TagFeatures.extract(words, i, before, second, features);
        table.score(features, count, scores);
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
          if (scores[k] > scores[best]) {
            best = k;
          }
        }
        table.tick();
        if (best != gold[i]) {
          table.update(features, count, gold[i], best);
        }
        second = before;
        before = best;
      }
    }
  }

  static void load(WordFeatures words, Tree tree) {
    words.reset(tree.size());
    for (int i = 0; i < tree.size(); i++) {
      words.set(i, tree.forms()[i], 0, tree.forms()[i].length());
    }
  }
}
