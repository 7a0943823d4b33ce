package dev.attache.text;

import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of one language that text splitting reads. Immutable. */
final class SplitRules {
  private static final int LONGEST_ABBREVIATION = 12;
  private static final int LONGEST_PREFIX = 8;

  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Map<String, Integer> contractions = new HashMap<>();
  private final Set<String> starters = new HashSet<>();
  private final Set<String> headingBreakers = new HashSet<>();
  private final Set<String> speech = new HashSet<>();

  private SplitRules() {}

  static SplitRules load(DataPacks packs) {
    SplitRules rules = new SplitRules();
    for (Tsv.Row row : table(packs, "text/abbreviations.tsv").rows()) {
      String form = row.require("form");
      if (!form.endsWith(".") || form.length() > LONGEST_ABBREVIATION) {
        throw row.error("form", "up to 12 characters that end in a period", form);
      }
      Abbreviation kind = row.require("kind", Abbreviation.class);
      String bare = form.substring(0, form.length() - 1);
      rules.abbreviations.put(bare, kind);
      rules.abbreviations.putIfAbsent(bare.toUpperCase(Locale.ROOT), kind);
    }
    for (Tsv.Row row : table(packs, "text/hyphen-prefixes.tsv").rows()) {
      rules.prefixes.add(row.require("prefix"));
    }
    for (Tsv.Row row : table(packs, "text/contractions.tsv").rows()) {
      String parts = row.require("parts");
      int bar = parts.indexOf('|');
      if (bar <= 0) {
        throw row.error("parts", "two parts with | between", parts);
      }
      rules.contractions.put(parts.replace("|", ""), bar);
    }
    for (Tsv.Row row : table(packs, "text/sentence-starters.tsv").rows()) {
      String form = row.require("form");
      rules.starters.add(form);
      if (row.get("afterHeading").equals("yes")) {
        rules.headingBreakers.add(form);
      }
    }
    for (Tsv.Row row : table(packs, "text/speech-verbs.tsv").rows()) {
      rules.speech.add(row.require("form"));
    }
    return rules;
  }

  private static Tsv table(DataPacks packs, String resource) {
    return Tsv.parse(resource, packs.require(resource, "attache-models"));
  }

  /** The kind of the abbreviation {@code text[start, end)}, given without its last period. */
  @Nullable Abbreviation abbreviation(String text, int start, int end) {
    if (end - start >= LONGEST_ABBREVIATION) {
      return null;
    }
    return abbreviations.get(text.substring(start, end));
  }

  /** True where the word before a hyphen stays in one token with what follows it. */
  boolean isPrefix(String text, int start, int end) {
    if (end - start > LONGEST_PREFIX) {
      return false;
    }
    String word = text.substring(start, end);
    if (word.length() > 1 && Chars.isUpper(word.charAt(1))) {
      return false; // "UN-led" is no "un-"
    }
    return prefixes.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Length of the first of the two tokens a word such as "cannot" is, or 0. */
  int contraction(String text, int start, int end) {
    int length = end - start;
    if (length < 5 || length > 6) {
      return 0;
    }
    Integer split = contractions.get(text.substring(start, end).toLowerCase(Locale.ROOT));
    return split == null ? 0 : split;
  }

  /** True for a capitalised word that starts a sentence where it follows an abbreviation. */
  boolean startsSentence(String word) {
    return starters.contains(word);
  }

  /** True for a word that starts a sentence even after a heading that lost its line. */
  boolean breaksHeading(String word) {
    return headingBreakers.contains(word);
  }

  boolean isSpeechVerb(String word) {
    return speech.contains(word);
  }
}
