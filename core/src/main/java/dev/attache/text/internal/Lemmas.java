package dev.attache.text.internal;

import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Dictionary forms by rewriting: for a tag and the longest known ending of a word, how many
 * characters to cut and what to append. Immutable.
 */
public final class Lemmas {
  /** Longest ending that is not a whole word. */
  public static final int LONGEST_ENDING = 5;

  private final Map<String, String> rules;

  /**
   * @param rules from a key (see {@link #key}) to a rule: a digit, how many characters to cut, and
   *     what to append
   */
  public Lemmas(Map<String, String> rules) {
    this.rules = new HashMap<>(rules);
  }

  /**
   * @param ending the last characters of a word in small letters; a whole word starts with {@code
   *     ^}
   */
  public static String key(String tag, String ending) {
    return tag + ' ' + ending;
  }

  /** The dictionary form of {@code word}: small letters; names as they are written. */
  public String lemma(String word, String tag) {
    if (tag.startsWith("NNP")) {
      return word;
    }
    String lower = straight(word.toLowerCase(Locale.ROOT));
    String rule = rules.get(key(tag, "^" + lower));
    int ending = Math.min(LONGEST_ENDING, lower.length());
    while (rule == null && ending >= 0) {
      rule = rules.get(key(tag, lower.substring(lower.length() - ending)));
      ending--;
    }
    String lemma = rule == null ? lower : apply(rule, lower);
    return lemma.isEmpty() ? lower : lemma;
  }

  /** Cuts and appends as {@code rule} says; a word too short for it stays as it is. */
  public static String apply(String rule, String word) {
    int cut = rule.charAt(0) - '0';
    if (cut > word.length()) {
      return word;
    }
    return word.substring(0, word.length() - cut) + rule.substring(1);
  }

  static String straight(String word) {
    return word.indexOf('’') < 0 ? word : word.replace('’', '\'');
  }

  static Lemmas read(ModelReader in) {
    int count = in.count(2 * Integer.BYTES);
    Map<String, String> rules = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = in.text();
      String rule = in.text();
      if (rule.isEmpty() || rule.charAt(0) < '0' || rule.charAt(0) > '9') {
        throw in.error("a rule that begins with a digit", rule);
      }
      rules.put(key, rule);
    }
    return new Lemmas(rules);
  }

  void write(ModelWriter out) {
    out.number(rules.size());
    new TreeMap<>(rules).forEach((key, rule) -> out.text(key).text(rule));
  }
}
