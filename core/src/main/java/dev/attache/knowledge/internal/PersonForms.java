package dev.attache.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The forms a person is looked up by. */
public final class PersonForms {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "as", "ash", "at", "az", "bin", "ben", "ibn", "abu", "abou", "ould", "von",
          "van", "der", "den", "de", "del", "della", "di", "da", "das", "do", "dos", "du", "la",
          "le", "las", "los", "ter", "zu", "zur", "vel", "st", "san", "mac", "bou");
  private static final Set<String> GENERATIONS = Set.of("jr", "sr");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private PersonForms() {}

  /** The last word with the particles before it ("von der Leyen"), without "Jr." */
  public static String surname(String name) {
    String[] words = name.strip().split("\\s+");
    int last = words.length - 1;
    if (last > 0 && SUFFIXES.contains(Folding.fold(words[last]))) {
      last--;
    }
    int first = last;
    while (first > 1 && PARTICLES.contains(Folding.fold(words[first - 1]))) {
      first--;
    }
    return String.join(" ", List.of(words).subList(first, last + 1));
  }

  /** The words of a name, folded, without "Jr." */
  public static String[] words(String name) {
    String folded = Folding.fold(name);
    String[] words = folded.isEmpty() ? new String[0] : folded.split(" ");
    int end = words.length;
    while (end > 1 && GENERATIONS.contains(words[end - 1])) {
      end--;
    }
    return end == words.length ? words : Arrays.copyOf(words, end);
  }

  /** Folded forms a name is looked up by: itself, and every tail of its words. */
  public static List<String> keys(String name) {
    String folded = Folding.fold(name);
    List<String> keys = new ArrayList<>();
    keys.add(folded);
    for (int space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) {
      keys.add(folded.substring(space + 1));
    }
    return keys;
  }
}
