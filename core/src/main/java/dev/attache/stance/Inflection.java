package dev.attache.stance;

import java.util.ArrayList;
import java.util.List;

/**
 * Regular forms of English verbs. Cues are matched by lemma and by form; listing the forms keeps a
 * cue from being lost where the lemma of a rare verb is guessed wrong ("extoll", "implor").
 */
final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** The verb itself and its forms in -s, -ed and -ing. */
  static List<String> forms(String verb) {
    List<String> forms = new ArrayList<>();
    forms.add(verb);
    int length = verb.length();
    if (length < 3 || !letters(verb)) {
      return forms;
    }
    char last = verb.charAt(length - 1);
    char before = verb.charAt(length - 2);
    boolean vowelBefore = VOWELS.indexOf(before) >= 0;
    String cut = verb.substring(0, length - 1);
    if (last == 'e') {
      forms.add(verb + "s");
      forms.add(verb + "d");
      forms.add((before == 'e' ? verb : cut) + "ing");
    } else if (last == 'y' && !vowelBefore) {
      forms.add(cut + "ies");
      forms.add(cut + "ied");
      forms.add(verb + "ing");
    } else {
      boolean sibilant = "sxz".indexOf(last) >= 0 || verb.endsWith("ch") || verb.endsWith("sh");
      forms.add(verb + (sibilant ? "es" : "s"));
      forms.add(verb + "ed");
      forms.add(verb + "ing");
      if (vowelBefore && VOWELS.indexOf(last) < 0 && "wxyh".indexOf(last) < 0) {
        forms.add(verb + last + "ed");
        forms.add(verb + last + "ing");
      }
    }
    return forms;
  }

  private static boolean letters(String verb) {
    for (int i = 0; i < verb.length(); i++) {
      if (!Character.isLetter(verb.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
