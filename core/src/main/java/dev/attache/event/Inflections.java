package dev.attache.event;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The regular forms of an English verb, so that a trigger is found where the lemma of a rare verb
 * was read wrongly ("quelled" as "quel").
 */
final class Inflections {
  private static final String VOWELS = "aeiou";

  private Inflections() {}

  /** Forms in -s, -ed and -ing; some that no verb has are among them, and do no harm. */
  static Set<String> of(String verb) {
    Set<String> forms = new LinkedHashSet<>();
    int length = verb.length();
    if (length < 3) {
      return forms;
    }
    char last = verb.charAt(length - 1);
    String stem = verb.substring(0, length - 1);
    forms.add(verb + "s");
    if (last == 'e') {
      forms.add(verb + "d");
      forms.add(stem + "ing");
    } else if (last == 'y' && VOWELS.indexOf(verb.charAt(length - 2)) < 0) {
      forms.add(stem + "ies");
      forms.add(stem + "ied");
      forms.add(verb + "ing");
    } else {
      forms.add(verb + "es");
      forms.add(verb + "ed");
      forms.add(verb + "ing");
      forms.add(verb + last + "ed");
      forms.add(verb + last + "ing");
    }
    return forms;
  }
}
