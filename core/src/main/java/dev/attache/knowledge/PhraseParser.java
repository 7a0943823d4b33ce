package dev.attache.knowledge;

import dev.attache.knowledge.internal.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a phrase for an office apart: modifiers, the place, the rest. */
final class PhraseParser {
  private static final Set<String> FORMER =
      Set.of("former", "ex", "then", "late", "previous", "onetime", "outgone", "erstwhile");
  private static final Set<String> PASSING =
      Set.of(
          "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "acting",
          "interim",
          "caretaker",
          "current",
          "incumbent",
          "new",
          "newly",
          "incoming",
          "outgoing",
          "longtime",
          "veteran",
          "sitting",
          "embattled");
  private static final List<String> LINKS = List.of(" of the ", " of ", " for the ", " for ");
  private static final List<String> AMBASSADOR =
      List.of(
          "ambassador to ",
          "envoy to ",
          "ambassador in ",
          "high commissioner to ",
          "permanent representative to ",
          "charge daffaires in ",
          "charge daffaires to ",
          "us ambassador to ");
  private static final int MOST_WORDS = 6;

  private final NameIndex names;

  PhraseParser(NameIndex names) {
    this.names = names;
  }

  /**
   * @param words folded, without modifiers
   */
  record Parsed(String words, boolean former) {}

  record Split(String place, String rest) {}

  Parsed parse(String phrase) {
    String words = Folding.fold(withoutPossessives(phrase));
    boolean former = false;
    while (true) {
      int space = words.indexOf(' ');
      String first = space < 0 ? words : words.substring(0, space);
      if (space < 0 || !(FORMER.contains(first) || PASSING.contains(first))) {
        break;
      }
      former |= FORMER.contains(first);
      words = words.substring(space + 1);
    }
    return new Parsed(words, former);
  }

  /** {@code France's} becomes {@code France}, so that folding leaves no stray s. */
  private static String withoutPossessives(String phrase) {
    StringBuilder out = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean apostrophe = c == '\'' || c == '\u2019';
      if (apostrophe
          && i + 1 < phrase.length()
          && phrase.charAt(i + 1) == 's'
          && (i + 2 == phrase.length() || phrase.charAt(i + 2) == ' ')) {
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Every way to take a place off the front or the back, the longest place first. */
  List<Split> split(String words) {
    List<Split> splits = new ArrayList<>(2);
    List<Integer> spaces = new ArrayList<>();
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      spaces.add(at);
    }
    boolean opens = !spaces.isEmpty() && names.opens(words.substring(0, spaces.get(0)));
    for (int i = Math.min(spaces.size(), MOST_WORDS) - 1; opens && i >= 0; i--) {
      String code = place(words.substring(0, spaces.get(i)));
      if (code != null) {
        splits.add(new Split(code, words.substring(spaces.get(i) + 1)));
      }
    }
    for (String link : LINKS) {
      int at = words.indexOf(link);
      if (at > 0) {
        String code = place(words.substring(at + link.length()));
        if (code != null) {
          splits.add(new Split(code, words.substring(0, at)));
        }
      }
    }
    return splits;
  }

  /** Code of the state or organisation that folded words name, or null. */
  @Nullable String place(String folded) {
    return names.placeCode(folded.startsWith("the ") ? folded.substring(4) : folded);
  }

  static @Nullable String ambassadorTo(String words) {
    for (String start : AMBASSADOR) {
      if (words.startsWith(start)) {
        return words.substring(start.length());
      }
    }
    return null;
  }
}
