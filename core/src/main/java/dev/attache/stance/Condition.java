package dev.attache.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One test a cue must pass in its sentence, such as {@code said}, {@code @with}, {@code obj:deal},
 * {@code !first}.
 *
 * @param name the part before the colon; {@code @} for a preposition
 * @param word the preposition, or the word class; empty where the test takes none
 * @param wanted false where the test must fail ({@code !})
 */
record Condition(String name, String word, boolean wanted) {
  private static final Set<String> PLAIN =
      Set.of(
          "said",
          "voiced",
          "quoted",
          "pred",
          "amod",
          "neg",
          "light",
          "arg",
          "to",
          "that",
          "obj",
          "no-obj",
          "poss",
          "passive",
          "active",
          "start",
          "csubj",
          "subjunctive",
          "progressive",
          "first",
          "own",
          "judged",
          "human",
          "actor-holder",
          "actor-target",
          "actor-after");

  private static final Set<String> OF_CLASS = Set.of("obj", "after", "act", "under", "mod");

  /** What a condition may be, for messages. */
  static final String EXPECTED =
      "conditions such as said, to + actor-holder, @on / @with, obj:deal, !act:harm";

  /**
   * Reads alternatives between {@code /}, each of tests between {@code +}.
   *
   * @return null where a test or a class is not known; empty where {@code text} is
   */
  static @Nullable List<List<Condition>> alternatives(
      String text, Map<String, Set<String>> classes) {
    List<List<Condition>> alternatives = new ArrayList<>();
    if (text.isEmpty()) {
      return alternatives;
    }
    for (String alternative : text.split("/", -1)) {
      List<Condition> tests = new ArrayList<>();
      for (String word : alternative.split("\\+", -1)) {
        Condition test = of(word.strip(), classes);
        if (test == null) {
          return null;
        }
        tests.add(test);
      }
      alternatives.add(List.copyOf(tests));
    }
    return List.copyOf(alternatives);
  }

  private static @Nullable Condition of(String field, Map<String, Set<String>> classes) {
    boolean wanted = !field.startsWith("!");
    String text = wanted ? field : field.substring(1);
    if (text.startsWith("@") && text.length() > 1) {
      return new Condition("@", text.substring(1), wanted);
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      return PLAIN.contains(text) ? new Condition(text, "", wanted) : null;
    }
    String name = text.substring(0, colon);
    String word = text.substring(colon + 1);
    return OF_CLASS.contains(name) && classes.containsKey(word)
        ? new Condition(name, word, wanted)
        : null;
  }

  /** How much a test narrows its cue down. */
  int weight() {
    if (!wanted) {
      return 0;
    }
    return switch (name) {
      case "start" -> 9;
      case "act" -> 3;
      case "obj", "after", "under" -> word.isEmpty() ? 0 : 2;
      case "to", "that", "neg", "subjunctive", "progressive", "actor-target" -> 1;
      default -> 0;
    };
  }

  @Override
  public String toString() {
    String test = name.equals("@") ? name + word : word.isEmpty() ? name : name + ":" + word;
    return wanted ? test : "!" + test;
  }
}
