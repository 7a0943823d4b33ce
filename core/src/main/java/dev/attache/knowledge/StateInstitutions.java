package dev.attache.knowledge;

import dev.attache.knowledge.internal.Columns;
import dev.attache.knowledge.internal.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Institutions that every state has, by name: "Iranian Foreign Ministry", "government of Japan".
 * Patterns instead of some ten thousand names.
 */
final class StateInstitutions {
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "USA", "GBR", "NLD", "PHL", "CZE", "ARE", "BHS", "GMB", "MDV", "COM", "CAF", "COD", "COG",
          "DOM", "SYC", "MHL", "SLB", "VAT");
  private static final int MOST_PLACE_WORDS = 4;

  private final List<String> keys = new ArrayList<>();
  private final List<String> offices = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Boolean> replaced = new ArrayList<>();
  private final List<List<String>> patterns = new ArrayList<>();
  private final Map<String, Integer> afterAdjective = new HashMap<>();
  private final Map<String, Integer> beforeName = new HashMap<>();
  private final int[] heads; // hashes of the words after an adjective, sorted
  private int mostWords;

  StateInstitutions(Columns columns) {
    int[] key = columns.column("state.key");
    int[] from = columns.column("state.patterns.from");
    for (int row = 0; row < key.length; row++) {
      keys.add(columns.string(key[row]));
      offices.add(columns.string(columns.column("state.office")[row]));
      names.add(columns.string(columns.column("state.name")[row]));
      replaced.add(columns.column("state.replaced")[row] != 0);
      List<String> own = new ArrayList<>();
      own.add(names.get(row));
      for (int i = from[row]; i < from[row + 1]; i++) {
        own.add(columns.string(columns.column("state.patterns")[i]));
      }
      patterns.add(own);
      for (String pattern : own) {
        if (pattern.startsWith("{A} ")) {
          afterAdjective.putIfAbsent(Folding.fold(pattern.substring(4)), row);
        } else if (pattern.endsWith(" {N}")) {
          beforeName.putIfAbsent(Folding.fold(pattern.substring(0, pattern.length() - 4)), row);
        }
        mostWords = Math.max(mostWords, pattern.split(" ").length + MOST_PLACE_WORDS);
      }
    }
    heads = afterAdjective.keySet().stream().mapToInt(Folding::hash).sorted().toArray();
  }

  /** Words of the longest name there can be. */
  int mostWords() {
    return mostWords;
  }

  /** Words that names of the form "Foreign Ministry of Japan" begin with. */
  Set<String> firstWords() {
    Set<String> words = new TreeSet<>();
    for (String head : beforeName.keySet()) {
      int space = head.indexOf(' ');
      words.add(space < 0 ? head : head.substring(0, space));
    }
    return words;
  }

  /** False where {@link #sense} finds none. */
  boolean mayHave(CharSequence folded) {
    int spaces = 0;
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) == ' ') {
        spaces++;
        boolean head = spaces <= MOST_PLACE_WORDS && isHead(folded, i + 1);
        if (head || isOf(folded, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOf(CharSequence folded, int space) {
    return space + 3 < folded.length()
        && folded.charAt(space + 1) == 'o'
        && folded.charAt(space + 2) == 'f'
        && folded.charAt(space + 3) == ' ';
  }

  /** The institution these folded words name, or null. */
  @Nullable NameSense sense(Store store, String folded) {
    int space = folded.indexOf(' ');
    for (int n = 1; space >= 0 && n <= MOST_PLACE_WORDS; n++) {
      boolean known = isHead(folded, space + 1); // hardly ever: no copy is made to see that
      Integer row = known ? afterAdjective.get(folded.substring(space + 1)) : null;
      if (row != null) {
        String place = place(store, folded.substring(0, space), true);
        if (place != null) {
          return sense(store, row, place);
        }
      }
      space = folded.indexOf(' ', space + 1);
    }
    for (int of = folded.indexOf(" of "); of >= 0; of = folded.indexOf(" of ", of + 1)) {
      Integer row = beforeName.get(folded.substring(0, of + 3));
      if (row != null) {
        String rest = folded.substring(of + 4);
        String place = place(store, rest.startsWith("the ") ? rest.substring(4) : rest, false);
        if (place != null) {
          return sense(store, row, place);
        }
      }
    }
    return null;
  }

  private boolean isHead(CharSequence folded, int from) {
    return Arrays.binarySearch(heads, Folding.hash(folded, from, folded.length())) >= 0;
  }

  private static @Nullable String place(Store store, String words, boolean adjective) {
    return store.surfaces.countryCode(words, adjective);
  }

  private NameSense sense(Store store, int row, String place) {
    Organization found = of(store, row, place);
    return new NameSense(
        SenseKind.INSTITUTION, found.key(), found.name(), place, found.office(), false);
  }

  /** The institution of a state that leads to an office of this class, or null. */
  @Nullable Organization ofOffice(Store store, String place, String type) {
    int row = offices.indexOf(type);
    return row < 0 || store.places.findCountry(place) < 0 ? null : of(store, row, place);
  }

  /** The institution of a key such as {@code irn-foreign-ministry}, or null. */
  @Nullable Organization ofKey(Store store, String key) {
    if (key.length() < 5 || key.charAt(3) != '-') {
      return null;
    }
    int row = keys.indexOf(key.substring(4));
    String place = key.substring(0, 3).toUpperCase(Locale.ROOT);
    return row < 0 || store.places.findCountry(place) < 0 ? null : of(store, row, place);
  }

  private Organization of(Store store, int row, String place) {
    if (replaced.get(row)) {
      int own = store.places.institutionOf(place, offices.get(row));
      if (own >= 0) {
        return store.places.organization(own);
      }
    }
    Country country = store.places.country(store.places.findCountry(place));
    String state = (WITH_ARTICLE.contains(place) ? "the " : "") + country.name();
    List<String> own = new ArrayList<>();
    for (String pattern : patterns.get(row)) {
      String adjective = country.adjective();
      if (!pattern.startsWith("{A}") || adjective != null) {
        own.add(pattern.replace("{N}", state).replace("{A}", adjective == null ? "" : adjective));
      }
    }
    String office = offices.get(row);
    return new Organization(
        place.toLowerCase(Locale.ROOT) + "-" + keys.get(row),
        SenseKind.INSTITUTION,
        own.get(0),
        own,
        place,
        null,
        country.capital(),
        office.isEmpty() ? null : office,
        null);
  }
}
