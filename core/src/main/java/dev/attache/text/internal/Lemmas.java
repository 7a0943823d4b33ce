package dev.attache.text.internal;

import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms by rewriting: for a tag and the longest known ending of a word, how many
 * characters to cut and what to append. Immutable.
 */
public final class Lemmas {
  /** Longest ending that is not a whole word. */
  public static final int LONGEST_ENDING = 5;

  private static final char WHOLE = '^'; // before a whole word

  // open addressing by the hash code of the key, so that none has to be put together to be found
  private final @Nullable String[] keys;
  private final @Nullable String[] rules;

  /**
   * @param rules from a key (see {@link #key}) to a rule: a digit, how many characters to cut, and
   *     what to append
   */
  public Lemmas(Map<String, String> rules) {
    this(rules.size());
    new TreeMap<>(rules).forEach(this::put);
  }

  private Lemmas(int count) {
    int room = Integer.highestOneBit(Math.max(4, count)) << 2;
    this.keys = new String[room];
    this.rules = new String[room];
  }

  private void put(String key, String rule) {
    int at = place(key.hashCode());
    while (keys[at] != null) {
      at = (at + 1) & (keys.length - 1);
    }
    keys[at] = key;
    rules[at] = rule;
  }

  private int place(int hash) {
    return (hash ^ hash >>> 15) & (keys.length - 1);
  }

  /** The rule for a tag and the characters of a word from {@code from} on, or null. */
  private @Nullable String rule(String tag, String word, int from, boolean whole) {
    int hash = 31 * tag.hashCode() + ' ';
    if (whole) {
      hash = 31 * hash + WHOLE;
    }
    for (int i = from; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    int at = place(hash);
    for (String key = keys[at]; key != null; key = keys[at]) {
      if (is(key, tag, word, from, whole)) {
        return rules[at];
      }
      at = (at + 1) & (keys.length - 1);
    }
    return null;
  }

  private static boolean is(String key, String tag, String word, int from, boolean whole) {
    int ending = tag.length() + (whole ? 2 : 1);
    return key.length() == ending + word.length() - from
        && key.startsWith(tag)
        && key.charAt(tag.length()) == ' '
        && (!whole || key.charAt(ending - 1) == WHOLE)
        && key.regionMatches(ending, word, from, word.length() - from);
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
    String rule = rule(tag, lower, 0, true);
    int ending = Math.min(LONGEST_ENDING, lower.length());
    while (rule == null && ending >= 0) {
      rule = rule(tag, lower, lower.length() - ending, false);
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
    if (rule.length() == 1) {
      return word.substring(0, word.length() - cut);
    }
    return word.substring(0, word.length() - cut) + rule.substring(1);
  }

  static String straight(String word) {
    return word.indexOf('’') < 0 ? word : word.replace('’', '\'');
  }

  static Lemmas read(ModelReader in) {
    int count = in.count(2 * Integer.BYTES);
    Lemmas lemmas = new Lemmas(count);
    for (int i = 0; i < count; i++) {
      String key = in.text();
      String rule = in.text();
      if (rule.isEmpty() || rule.charAt(0) < '0' || rule.charAt(0) > '9') {
        throw in.error("a rule that begins with a digit", rule);
      }
      lemmas.put(key, rule);
    }
    return lemmas;
  }

  void write(ModelWriter out) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      String rule = rules[i];
      if (key != null && rule != null) {
        sorted.put(key, rule);
      }
    }
    out.number(sorted.size());
    sorted.forEach((key, rule) -> out.text(key).text(rule));
  }
}
