package dev.attache.trainer.knowledge;

import dev.attache.knowledge.internal.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which rows speak of one person: those of one Wikidata item; of one state and one name, accents
 * aside; and of one office at one time whose names are spellings of each other.
 */
final class Identities {
  /**
   * One person.
   *
   * @param name canonical name
   * @param variants other spellings
   * @param familyFirst whether the first word of the name is the surname
   * @param mononym whether the first word of the name stands alone in news, as of kings and
   *     Ethiopians
   */
  record Identity(
      String name,
      TreeSet<String> variants,
      String wikidata,
      boolean familyFirst,
      boolean mononym) {}

  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "VNM", "KHM");
  private static final Set<String> FIRST_NAME =
      Set.of("ETH", "ERI", "ISL", "SGP", "MYS", "IDN", "THA", "LAO", "BTN", "AFG", "SOM");
  private static final Pattern CROWNED =
      Pattern.compile(
          "(?:SAU|JOR|MAR|BHR|KWT|QAT|OMN|ARE|GBR|ESP|NOR|SWE|DNK|BEL|NLD|LUX|MCO|LIE|THA|KHM|BTN|BRN|MYS|TON|LSO|SWZ|VAT|JPN)/(?:head-of-state|royal.*)");
  private static final Pattern TITLED =
      Pattern.compile(".* of .*|(?:Lord|Lady|Baroness|Earl|Viscount|King|Queen) .*");

  private final List<Spell> spells;
  private final CanonicalNames canonical;
  private final int[] parent;

  /** Of the first row of each group, the Wikidata item of the group, empty where it has none. */
  private final String[] items;

  Identities(List<Spell> spells, CanonicalNames canonical) {
    this.spells = spells;
    this.canonical = canonical;
    this.parent = new int[spells.size()];
    this.items = new String[spells.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      items[i] = spells.get(i).wikidata();
    }
    joinSameKeys();
    joinSpellings(false);
    joinSpellings(true);
  }

  /** The rows that count, each with the key of its person for a holder. */
  static List<Spell> keyed(KnowledgeSources sources) {
    return keyed(sources, List.of());
  }

  /** The same, with rows that are no source. */
  static List<Spell> keyed(KnowledgeSources sources, List<Spell> more) {
    List<Spell> keyed = new ArrayList<>();
    List<Spell> all = new ArrayList<>(sources.spells());
    all.addAll(more);
    List<Spell> kept = new Rulings(sources).apply(all);
    new Identities(kept, new CanonicalNames(sources)).people(keyed);
    return keyed;
  }

  private int find(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int at = i; parent[at] != root; ) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  private void join(int a, int b) {
    int low = Math.min(find(a), find(b));
    int high = Math.max(find(a), find(b));
    parent[high] = low;
    if (items[low].isEmpty()) {
      items[low] = items[high];
    }
  }

  /**
   * Rows of one item; then of one office and name, as namesakes hold other offices; then of one
   * state and name.
   */
  private void joinSameKeys() {
    joinBy(spell -> spell.wikidata().isEmpty() ? List.of() : List.of(spell.wikidata()));
    joinBy(spell -> List.of(spell.office() + " " + Folding.fold(spell.holder())));
    joinBy(this::nameKeys);
  }

  private void joinBy(Function<Spell, List<String>> keysOf) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < spells.size(); i++) {
      for (String key : keysOf.apply(spells.get(i))) {
        Integer known = first.putIfAbsent(key, i);
        if (known != null && !differentItems(i, known)) {
          join(i, known);
        }
      }
    }
  }

  private List<String> nameKeys(Spell spell) {
    List<String> keys = new ArrayList<>();
    String named = canonical.of(spell.holder());
    if (named != null) {
      keys.add("person " + named);
    }
    String folded = Folding.fold(spell.holder());
    if (folded.indexOf(' ') > 0) {
      keys.add(spell.place() + " " + folded);
      spell.aliases().forEach(a -> keys.add(spell.place() + " " + Folding.fold(a)));
    }
    return keys;
  }

  /** Whether the rows joined so far with each of two are of different Wikidata items. */
  private boolean differentItems(int a, int b) {
    String left = items[find(a)];
    String right = items[find(b)];
    return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
  }

  /**
   * Rows of one office at one time whose names are spellings of each other; where their starts are
   * the same, names may be less alike.
   */
  private void joinSpellings(boolean byStart) {
    Map<String, List<Integer>> byOffice = new TreeMap<>();
    for (int i = 0; i < spells.size(); i++) {
      byOffice.computeIfAbsent(spells.get(i).office(), unused -> new ArrayList<>()).add(i);
    }
    for (List<Integer> rows : byOffice.values()) {
      for (int a = 0; a < rows.size(); a++) {
        for (int b = a + 1; b < rows.size(); b++) {
          Spell left = spells.get(rows.get(a));
          Spell right = spells.get(rows.get(b));
          if (find(rows.get(a)) != find(rows.get(b))
              && !differentItems(rows.get(a), rows.get(b))
              && near(left, right)
              && Spelling.same(left.holder(), right.holder(), byStart && sameStart(left, right))) {
            join(rows.get(a), rows.get(b));
          }
        }
      }
    }
  }

  private static boolean near(Spell left, Spell right) {
    return left.from() < reach(right) && right.from() < reach(left);
  }

  /** An open spell reaches some years past what its source knew. */
  private static long reach(Spell spell) {
    return spell.to() + (spell.end() == null ? 1600 : 200);
  }

  private static boolean sameStart(Spell left, Spell right) {
    return left.start() != null
        && right.start() != null
        && left.start().day() > 0
        && right.start().day() > 0
        && Math.abs(left.from() - right.from()) <= 20;
  }

  /** The people by key, and each row with its holder's key in place of the name. */
  Map<String, Identity> people(List<Spell> into) {
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < spells.size(); i++) {
      groups.computeIfAbsent(find(i), unused -> new ArrayList<>()).add(i);
    }
    Map<String, Identity> people = new TreeMap<>();
    Map<Integer, String> keys = new HashMap<>();
    for (Map.Entry<Integer, List<Integer>> group : groups.entrySet()) {
      Identity person = identity(group.getValue());
      String place = spells.get(group.getKey()).place();
      String key =
          person.wikidata().isEmpty()
              ? NameTables.slug(place + " " + person.name())
              : person.wikidata();
      while (people.containsKey(key)) {
        key += "-2";
      }
      people.put(key, person);
      keys.put(group.getKey(), key);
    }
    for (int i = 0; i < spells.size(); i++) {
      into.add(spells.get(i).withHolder(keys.getOrDefault(find(i), "")));
    }
    return people;
  }

  private Identity identity(List<Integer> rows) {
    String name = "";
    int best = Integer.MAX_VALUE;
    String item = "";
    TreeSet<String> variants = new TreeSet<>();
    for (int row : rows) {
      Spell spell = spells.get(row);
      int rank = nameRank(spell);
      if (rank < best) {
        best = rank;
        name = spell.holder();
      }
      if (item.isEmpty()) {
        item = spell.wikidata();
      }
      variants.add(spell.holder());
      variants.addAll(spell.aliases());
    }
    for (String variant : variants) {
      String given = canonical.of(variant);
      if (given != null) {
        name = given;
      }
    }
    variants.addAll(canonical.spellings(name));
    variants.remove(name);
    boolean familyFirst = false;
    boolean mononym = false;
    for (int row : rows) {
      Spell spell = spells.get(row);
      familyFirst |= FAMILY_FIRST.contains(spell.place());
      mononym |= FIRST_NAME.contains(spell.place()) || CROWNED.matcher(spell.office()).matches();
    }
    return new Identity(name, variants, item, familyFirst, mononym || familyFirst);
  }

  /** Whose way of writing a name is nearest to that of news. */
  private static int nameRank(Spell spell) {
    if (TITLED.matcher(spell.holder()).matches()) {
      return 8;
    }
    return switch (spell.file()) {
      case "tenures/curated.tsv" -> 0;
      case "tenures/wikidata.tsv" -> 1;
      case "tenures/observations.tsv" -> 2;
      case "tenures/uk-ministers.tsv" -> 3;
      case "tenures/us-presidents.tsv" -> 4;
      case "tenures/us-state.tsv" -> 5;
      default -> 6;
    };
  }
}
