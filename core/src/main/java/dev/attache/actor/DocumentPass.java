package dev.attache.actor;

import dev.attache.actor.internal.Labels;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets the whole document decide what single sentences leave open: a surname seen in a full name is
 * a person everywhere, and a form met often and mostly as one type is that type.
 */
final class DocumentPass {
  private static final int OFTEN = 3;

  private DocumentPass() {}

  static List<Name> apply(AnnotatedText text, List<Name> names, Lexicon lexicon) {
    Set<String> surnames = surnames(text, names, lexicon);
    Map<String, int[]> votes = new HashMap<>();
    for (Name name : names) {
      votes.computeIfAbsent(name.surface(text), k -> new int[Labels.TYPES.size()])[name.type()]++;
    }
    List<Name> settled = new ArrayList<>(names.size());
    int next = 0;
    for (Name name : names) {
      addMissed(text, next, name.from(), surnames, settled);
      next = name.to();
      settled.add(settle(text, name, surnames, votes));
    }
    addMissed(text, next, text.tokenCount(), surnames, settled);
    return settled;
  }

  private static Set<String> surnames(AnnotatedText text, List<Name> names, Lexicon lexicon) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.type() == Labels.PER && name.length() > 1) {
        String last = text.word(name.to() - 1);
        if (last.length() > 2
            && Character.isUpperCase(last.charAt(0))
            && text.text().charAt(text.start(name.to() - 1) - 1) != '-'
            && lexicon.entry(last) == null
            && !lexicon.is(Lexicon.WordClass.NEVER, last)) {
          surnames.add(last);
        }
      }
    }
    return surnames;
  }

  private static Name settle(
      AnnotatedText text, Name name, Set<String> surnames, Map<String, int[]> votes) {
    String surface = name.surface(text);
    if (name.length() == 1 && surnames.contains(surface)) {
      return name.withType(Labels.PER);
    }
    int[] counts = votes.getOrDefault(surface, new int[Labels.TYPES.size()]);
    int total = 0;
    int best = 0;
    for (int t = 0; t < counts.length; t++) {
      total += counts[t];
      best = counts[t] > counts[best] ? t : best;
    }
    return total >= OFTEN && counts[best] * 10 >= total * 7 ? name.withType(best) : name;
  }

  private static void addMissed(
      AnnotatedText text, int from, int to, Set<String> surnames, List<Name> into) {
    if (surnames.isEmpty()) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (Character.isUpperCase(text.text().charAt(text.start(i)))
          && surnames.contains(text.word(i))) {
        into.add(Name.of(text, i, i + 1, Labels.PER, 0));
      }
    }
  }
}
