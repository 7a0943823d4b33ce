package dev.attache.trainer.knowledge;

import dev.attache.knowledge.internal.Folding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dictionary of political actors in the format of TABARI: names, each followed by codes such as
 * {@code [BLZGOV >080208]}, a member of the government of Belize since 8 February 2008.
 */
final class ActorDictionary {
  private static final Pattern CODE =
      Pattern.compile("\\s+\\[([A-Z]{3})GOV[A-Z]*(?: (?:([<>])(\\d{6})|(\\d{6})-(\\d{6})))?\\].*");
  private static final int CENTURY_TURNS = 30;
  private static final int NAME_WORDS = 2;

  /** When somebody was in the government of a state, both days included. */
  private record Stay(Set<String> words, LocalDate from, LocalDate to) {}

  private final Map<String, List<Stay>> byState = new HashMap<>();

  ActorDictionary(Path file) throws IOException {
    List<Set<String>> names = new ArrayList<>();
    boolean coded = false;
    for (String line :
        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        coded = true;
        add(line, names);
      } else {
        if (coded || line.charAt(0) != '+') {
          names.clear();
        }
        coded = false;
        names.add(words(line.replaceAll("[;\\[].*", "").replace('+', ' ').replace('_', ' ')));
      }
    }
  }

  private void add(String line, List<Set<String>> names) {
    Matcher code = CODE.matcher(line.stripTrailing());
    if (!code.matches()) {
      return;
    }
    LocalDate from = LocalDate.MIN;
    LocalDate to = LocalDate.MAX;
    try {
      if (">".equals(code.group(2))) {
        from = day(code.group(3));
      } else if ("<".equals(code.group(2))) {
        to = day(code.group(3));
      } else if (code.group(4) != null) {
        from = day(code.group(4));
        to = day(code.group(5));
      }
    } catch (DateTimeException e) {
      return; // "080231"
    }
    for (Set<String> words : names) {
      byState
          .computeIfAbsent(code.group(1), unused -> new ArrayList<>())
          .add(new Stay(words, from, to));
    }
  }

  private static LocalDate day(String six) {
    int two = Integer.parseInt(six.substring(0, 2));
    return LocalDate.of(
        two + (two < CENTURY_TURNS ? 2000 : 1900),
        Integer.parseInt(six.substring(2, 4)),
        Integer.parseInt(six.substring(4)));
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(Arrays.asList(Folding.fold(name.strip()).split(" ")));
    words.removeIf(word -> word.length() < 2);
    return words;
  }

  /** Whether it has somebody of that name in the government of the state within those days. */
  boolean confirms(String state, String name, LocalDate from, LocalDate to) {
    Set<String> own = words(name);
    for (Stay stay : byState.getOrDefault(state, List.of())) {
      Set<String> fewer = own.size() <= stay.words.size() ? own : stay.words;
      Set<String> more = fewer == own ? stay.words : own;
      if (fewer.size() >= NAME_WORDS
          && more.containsAll(fewer)
          && !stay.from.isAfter(to)
          && !stay.to.isBefore(from)) {
        return true;
      }
    }
    return false;
  }
}
