package dev.attache.actor;

import dev.attache.actor.Lexicon.WordClass;
import dev.attache.actor.internal.Labels;
import dev.attache.internal.Grouped;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets the whole document decide what single sentences leave open: the surname of a full name is a
 * person everywhere, a form met often and mostly as one type is that type, and a full name found
 * once is found wherever it stands.
 */
final class DocumentPass {
  private static final int OFTEN = 3;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Senses senses;
  private final Set<String> persons = new HashSet<>(); // surfaces of surnames
  private final Map<String, List<Form>> byFirstWord = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  private record Form(List<String> words, int type) {}

  private DocumentPass(AnnotatedText text, Lexicon lexicon, Senses senses) {
    this.text = text;
    this.lexicon = lexicon;
    this.senses = senses;
  }

  static List<Name> apply(AnnotatedText text, List<Name> names, Lexicon lexicon, Senses senses) {
    return new DocumentPass(text, lexicon, senses).run(names);
  }

  private List<Name> run(List<Name> names) {
    Map<String, int[]> votes = new HashMap<>();
    for (Name name : names) {
      String surface = name.surface(text);
      int[] known = votes.get(surface);
      int[] count = known == null ? new int[Labels.TYPES.size()] : known;
      count[name.type()]++;
      votes.put(surface, count);
      if (name.type() == Labels.PER && name.length() > 1) {
        learnPerson(name);
      }
      if (name.length() > 1 && name.type() != Labels.MISC) {
        learn(name.from(), name.to(), name.type());
      }
    }
    List<Name> settled = new ArrayList<>(names.size());
    int next = 0;
    for (Name name : names) {
      addMissed(next, name.from(), settled);
      next = name.to();
      settled.add(settle(name, votes));
    }
    addMissed(next, text.tokenCount(), settled);
    return settled;
  }

  /** The last part of a full name, and the first of one like "Ban Ki-moon". */
  private void learnPerson(Name name) {
    int last = name.to() - 1;
    while (last > name.from() && text.start(last) == text.end(last - 1)) {
      last--;
    }
    if (last == name.from()) {
      return;
    }
    surname(last, name.to());
    if (name.to() - last > 1) {
      surname(name.to() - 1, name.to());
    }
    if (name.length() == 2 && senses.familyFirst(name.surface(text))) {
      surname(name.from(), name.from() + 1, 2);
    }
    int second = name.from() + 1;
    boolean hyphenated =
        name.to() - last == 3 && Character.isLowerCase(text.text().charAt(text.start(last + 2)));
    if (hyphenated && last == second) {
      surname(name.from(), second);
    }
  }

  private void surname(int from, int to) {
    surname(from, to, 3);
  }

  private void surname(int from, int to, int shortest) {
    String surface = text.span(from, to).of(text.text());
    if (surface.length() >= shortest
        && Character.isUpperCase(surface.charAt(0))
        && lexicon.entry(surface) == null
        && !lexicon.is(WordClass.NEVER, surface)
        && !lexicon.is(WordClass.TITLE, surface)) {
      persons.add(surface);
      learn(from, to, Labels.PER);
    }
  }

  private void learn(int from, int to, int type) {
    if (to - from > 12 || !known.add(text.span(from, to).of(text.text()))) {
      return;
    }
    List<String> words = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      words.add(text.word(i));
    }
    Grouped.of(byFirstWord, words.get(0)).add(new Form(List.copyOf(words), type));
  }

  private Name settle(Name name, Map<String, int[]> votes) {
    String surface = name.surface(text);
    if (persons.contains(surface)) {
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

  private void addMissed(int from, int to, List<Name> into) {
    if (byFirstWord.isEmpty()) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(text.text().charAt(text.start(i)))) {
        continue;
      }
      Form longest = null;
      for (Form form : byFirstWord.getOrDefault(text.word(i), List.of())) {
        if (i + form.words().size() <= to
            && (longest == null || form.words().size() > longest.words().size())
            && matches(form.words(), i)) {
          longest = form;
        }
      }
      if (longest != null) {
        into.add(Name.of(text, i, i + longest.words().size(), longest.type(), 0));
        i += longest.words().size() - 1;
      }
    }
  }

  private boolean matches(List<String> words, int at) {
    for (int k = 1; k < words.size(); k++) {
      if (!words.get(k).equals(text.word(at + k))) {
        return false;
      }
    }
    return true;
  }
}
