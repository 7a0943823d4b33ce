package dev.attache.trainer.syntax;

import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The classes of the models, numbered: pairs of Penn and universal tags, and relations. */
final class Classes {
  private static final int RARE = 5;

  final List<String> tags = new ArrayList<>();
  final List<Upos> upos = new ArrayList<>();
  final List<Relation> relations = new ArrayList<>();
  private final Map<String, Integer> pairs = new HashMap<>();
  private final Map<String, Integer> labels = new HashMap<>();

  Classes(List<Tree> trees) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> labelCounts = new TreeMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        counts.merge(tree.tags()[i] + '|' + tree.upos()[i], 1, Integer::sum);
        labelCounts.merge(tree.relations()[i], 1, Integer::sum);
      }
    }
    Map<String, String> usual = new HashMap<>(); // the commonest pair of each Penn tag
    for (String pair : counts.keySet()) {
      String tag = pair.substring(0, pair.indexOf('|'));
      String best = usual.getOrDefault(tag, pair);
      if (best.equals(pair) || counts.getOrDefault(pair, 0) > counts.getOrDefault(best, 0)) {
        usual.put(tag, pair);
      }
    }
    for (String pair : counts.keySet()) {
      String tag = pair.substring(0, pair.indexOf('|'));
      if (counts.getOrDefault(pair, 0) >= RARE || pair.equals(usual.get(tag))) {
        pairs.put(pair, tags.size());
        tags.add(tag);
        upos.add(Upos.valueOf(pair.substring(pair.indexOf('|') + 1)));
      }
    }
    for (String pair : counts.keySet()) {
      String tag = pair.substring(0, pair.indexOf('|'));
      pairs.computeIfAbsent(pair, unused -> pairs.get(usual.get(tag)));
    }
    for (String label : labelCounts.keySet()) {
      labels.put(label, relations.size());
      relations.add(relation(label));
    }
  }

  static Relation relation(String label) {
    for (Relation relation : Relation.values()) {
      if (relation.label().equals(label)) {
        return relation;
      }
    }
    throw new IllegalArgumentException("no relation " + label);
  }

  byte[] tagsOf(Tree tree) {
    byte[] ids = new byte[tree.size()];
    for (int i = 0; i < ids.length; i++) {
      Integer id = pairs.get(tree.tags()[i] + '|' + tree.upos()[i]);
      ids[i] = id == null ? 0 : (byte) (int) id;
    }
    return ids;
  }

  int label(Tree tree, int word) {
    Integer id = labels.get(tree.relations()[word]);
    return id == null ? labels.getOrDefault("dep", 0) : id;
  }
}
