package dev.attache.role;

import dev.attache.knowledge.Country;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Office;
import dev.attache.knowledge.Person;
import dev.attache.knowledge.Resolution;
import dev.attache.knowledge.Tenure;
import dev.attache.knowledge.internal.Folding;
import dev.attache.role.internal.PersonIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which office a title means at a place, and whose the names beside it are. */
final class OfficeReader {
  private static final Set<String> PRINCIPAL =
      Set.of("head-of-state", "head-of-government", "foreign-affairs", "defence");
  private static final Set<String> ALIAS_HEADS = Set.of("diplomat", "chief", "boss", "head");

  private static final int MOST_WEIGHT = 1000;
  private static final int SHORTEST_ALIKE = 6;

  private final RoleLexicon lexicon;
  private final KnowledgeBase knowledge;
  private final PersonIndex people;
  private final @Nullable LocalDate date;
  private final Map<String, Map<String, List<Tenure>>> holders = new LinkedHashMap<>();
  private final Map<String, List<Tenure>> alike = new HashMap<>();
  private final Set<PersonIndex.Someone> leaders = new HashSet<>(); // already looked for

  OfficeReader(
      RoleLexicon lexicon, KnowledgeBase knowledge, PersonIndex people, @Nullable LocalDate date) {
    this.lexicon = lexicon;
    this.knowledge = knowledge;
    this.people = people;
    this.date = date;
  }

  boolean isState(String place) {
    return knowledge.country(place) != null;
  }

  /** Fixes meaning, office and key of a phrase whose place is known or known to be unknown. */
  void settle(RolePhrase phrase) {
    Title title = sense(phrase, phrase.place);
    phrase.title = title;
    String type = title.type();
    String office = title.office();
    String place = phrase.place;
    String body = phrase.body;
    if (body == null && place != null && !isState(place)) {
      body = "organisation";
    }
    if (body != null) {
      String[] beside = lexicon.beside(office, body);
      if (beside != null) {
        type = beside[0];
        office = beside[1];
      }
    }
    if (phrase.qualifier != null
        && title.words().endsWith("minister")
        && type.equals(Title.OTHER)
        && !phrase.qualifier.isEmpty()) {
      office = title.office() + " of " + phrase.qualifier;
    }
    if (phrase.modifier == RoleModifier.DEPUTY
        && !office.startsWith("Deputy")
        && !office.startsWith("Vice")
        && !office.startsWith("Assistant")) {
      type = deputy(type);
      office = "Deputy " + office;
    }
    if (type.equals(Title.HEAD) && body != null && place != null && isState(place)) {
      type = Title.OTHER; // the head of an agency, whose name the key leaves open
    }
    phrase.office = office;
    phrase.officeClass = type;
    phrase.officeId = place == null ? null : key(phrase, type, place, office);
    if (phrase.officeId != null && ALIAS_HEADS.contains(lastWord(title.words()))) {
      Office known = knowledge.office(phrase.officeId);
      if (known != null) {
        phrase.office = known.title();
      }
    }
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static String deputy(String type) {
    return switch (type) {
      case "foreign-affairs" -> "foreign-affairs-deputy";
      case "defence" -> "defence-deputy";
      case "head-of-government" -> "deputy-head-of-government";
      default -> Title.OTHER;
    };
  }

  /** The meaning a title has at a place. */
  Title sense(RolePhrase phrase, @Nullable String place) {
    for (Title title : phrase.senses) {
      if (place != null && title.in().contains(place)) {
        return title;
      }
    }
    return phrase.first();
  }

  private @Nullable String key(RolePhrase phrase, String type, String place, String office) {
    switch (type) {
      case Title.RANK, Title.INHERIT -> {
        return null;
      }
      case "ambassador" -> {
        if (phrase.qualifier == null) {
          return null;
        }
        if (phrase.qualifier.equals("UN")) {
          phrase.office = "Ambassador to the UN";
          return place + "/un-envoy";
        }
        return place + "/ambassador/" + phrase.qualifier;
      }
      case "special-envoy", "chief-negotiator", "presidential-aide", "intelligence" -> {
        return place
            + "/"
            + type
            + (phrase.qualifier == null ? "" : "/" + slug(placeName(phrase.qualifier)));
      }
      case Title.OTHER -> {
        return place + "/other/" + slug(office);
      }
      default -> {
        return known(phrase, type, place);
      }
    }
  }

  private String placeName(String code) {
    var country = knowledge.country(code);
    return country == null ? code : country.name();
  }

  /** The knowledge base's own reading of the words, where it is of the class expected. */
  private String known(RolePhrase phrase, String type, String place) {
    String plain = place + "/" + type;
    if (phrase.body != null || phrase.title == null) {
      return plain;
    }
    for (String id : knowledge.offices().officeIds(phrase.title.words(), place)) {
      if (id.equals(plain) || id.startsWith(plain + "/")) {
        return id;
      }
    }
    return plain;
  }

  private static String slug(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (String part : Folding.fold(words).split(" ")) {
      if (!part.equals("the") && !part.equals("of") && !part.isEmpty()) {
        out.append(out.isEmpty() ? "" : "-").append(part);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  Resolution roster(String officeId) {
    return knowledge.offices().holder(officeId, date);
  }

  // ---- names

  /**
   * Of what a named person is known to hold or have held, what the title can mean; settles who a
   * bare surname is on the way.
   */
  @Nullable Tenure tenure(RolePhrase phrase, int mention) {
    PersonIndex.Someone someone = people.of(mention);
    if (someone == null) {
      return null;
    }
    if (someone.known() != null) {
      return matching(phrase, people.tenures(someone));
    }
    for (Person person : someone.candidates()) {
      Tenure tenure = matching(phrase, people.tenures(person));
      if (tenure != null) {
        someone.identify(person);
        return tenure;
      }
    }
    return phrase.places.isEmpty() && !someone.full() ? anywhere(phrase, someone) : null;
  }

  /** Whose surname this is among all who hold such an office on the day, where it is one only. */
  private @Nullable Tenure anywhere(RolePhrase phrase, PersonIndex.Someone someone) {
    String type = phrase.first().type();
    if (date == null
        || phrase.modifier != null
        || phrase.body != null
        || !PRINCIPAL.contains(type)) {
      return null;
    }
    Tenure found = null;
    for (Tenure tenure : alike(type, Folding.fold(someone.name()))) {
      if (found != null && !found.holder().key().equals(tenure.holder().key())) {
        return null;
      }
      found = tenure;
    }
    if (found != null) {
      someone.identify(found.holder());
    }
    return found;
  }

  /** Of holders of this word, else of a word a letter away where it is long enough to tell. */
  private List<Tenure> alike(String type, String word) {
    return alike.computeIfAbsent(type + " " + word, key -> findAlike(type, word));
  }

  private List<Tenure> findAlike(String type, String word) {
    Map<String, List<Tenure>> byWord = holders(type);
    List<Tenure> exact = byWord.get(word);
    if (exact != null || word.length() < SHORTEST_ALIKE) {
      return exact == null ? List.of() : exact;
    }
    List<Tenure> found = new ArrayList<>(1);
    byWord.forEach(
        (other, tenures) -> {
          if (other.length() >= SHORTEST_ALIKE
              && other.charAt(0) == word.charAt(0)
              && NameLikeness.alike(other, word)) {
            found.addAll(tenures);
          }
        });
    return found;
  }

  /** The state of a leader known by a surname only ("Zelensky's chief of staff"), or null. */
  @Nullable String countryOfLeader(PersonIndex.Someone someone) {
    if (someone.known() != null || someone.full() || date == null || !leaders.add(someone)) {
      return null;
    }
    String word = Folding.fold(someone.name());
    for (String type : List.of("head-of-state", "head-of-government")) {
      for (Tenure tenure : alike(type, word)) {
        someone.identify(tenure.holder());
        return people.country(someone);
      }
    }
    return null;
  }

  /** Holders of the offices of one class on the day, by each word of their names. */
  private Map<String, List<Tenure>> holders(String type) {
    return holders.computeIfAbsent(
        type,
        t -> {
          Map<String, List<Tenure>> byWord = new LinkedHashMap<>();
          for (Country country : knowledge.countries()) {
            Tenure tenure = roster(country.iso3() + "/" + t).tenure();
            if (tenure != null) {
              for (String word : Folding.fold(tenure.holder().name()).split(" ")) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(tenure);
              }
            }
          }
          return byWord;
        });
  }

  /** The tenure in which someone holds an office a bare title can mean on the day, or null. */
  @Nullable Tenure current(Title title, PersonIndex.Someone someone) {
    for (Tenure tenure : people.tenures(someone)) {
      String id = tenure.officeId();
      String type = id.substring(id.indexOf('/') + 1);
      boolean alike =
          title.type().equals(type)
              && (title.isGeneral() || tenure.title().contains(title.office()));
      if (alike && people.current(tenure)) {
        return tenure;
      }
    }
    return null;
  }

  private @Nullable Tenure matching(RolePhrase phrase, List<Tenure> tenures) {
    Tenure best = null;
    int bestRank = -1;
    boolean former = phrase.modifier == RoleModifier.FORMER;
    for (Tenure tenure : tenures) {
      if (!matches(phrase, tenure)) {
        continue;
      }
      boolean fits = former ? people.past(tenure) : people.current(tenure);
      String id = tenure.officeId();
      int weight = Math.min(people.weight(id.substring(0, id.indexOf('/'))), MOST_WEIGHT);
      int rank = fits ? MOST_WEIGHT + 1 + weight : weight;
      if (rank > bestRank || rank == bestRank && !fits) {
        best = tenure;
        bestRank = rank;
      }
    }
    return best;
  }

  private boolean matches(RolePhrase phrase, Tenure tenure) {
    String id = tenure.officeId();
    int slash = id.indexOf('/');
    String place = id.substring(0, slash);
    if (!phrase.places.isEmpty() && !phrase.places.get(0).equals(place)) {
      return false;
    }
    int second = id.indexOf('/', slash + 1);
    String type = id.substring(slash + 1, second < 0 ? id.length() : second);
    Title title = sense(phrase, place);
    String expected = title.type();
    if (phrase.body != null) {
      String[] beside = lexicon.beside(title.office(), phrase.body);
      expected = beside == null ? expected : beside[0];
    }
    if (phrase.modifier == RoleModifier.DEPUTY) {
      expected = deputy(expected);
    }
    if (expected.equals(Title.OTHER)) {
      return isGeneric(title) && ministerial(type);
    }
    if (expected.equals("ambassador") && phrase.qualifier != null) {
      String to = phrase.qualifier;
      return to.equals("UN") ? type.equals("un-envoy") : id.equals(place + "/ambassador/" + to);
    }
    return expected.equals(type)
        || title.office().equals("Spokesperson") && type.endsWith(expected);
  }

  private static boolean isGeneric(Title title) {
    return title.words().equals("minister") || title.words().equals("secretary");
  }

  private static boolean ministerial(String type) {
    return switch (type) {
      case "foreign-affairs",
          "defence",
          "interior",
          "finance",
          "trade",
          "justice",
          "energy",
          "european-affairs",
          "international-cooperation" ->
          true;
      default -> false;
    };
  }

  /** The office of a tenure, where the title itself was too general to name it. */
  void settleBy(RolePhrase phrase, Tenure tenure) {
    phrase.officeId = tenure.officeId();
    phrase.tenure = tenure.interval();
    Title title = phrase.title;
    if (title != null && isGeneric(title)) {
      Office office = knowledge.office(tenure.officeId());
      phrase.office = office == null ? tenure.title() : office.title();
      phrase.officeClass = office == null ? phrase.officeClass : office.type();
    }
  }

  /** The canonical name of a person beside a title, by the roster's spelling where it is alike. */
  String name(RolePhrase phrase, int mention) {
    PersonIndex.Someone someone = people.of(mention);
    if (someone == null) {
      return "";
    }
    String id = phrase.officeId;
    if (someone.known() == null && id != null && date != null) {
      String holder = roster(id).holder();
      if (holder != null && NameLikeness.alike(holder, someone.name())) {
        Person person = knowledge.person(holder);
        if (person != null) {
          someone.identify(person);
        } else {
          someone.rename(holder);
        }
      }
    }
    return someone.name();
  }

  @Nullable String countryOf(int mention) {
    PersonIndex.Someone someone = people.of(mention);
    return someone == null ? null : people.country(someone);
  }

  /** What the state itself calls an office, or null where the knowledge base has no such office. */
  @Nullable String titleOf(String officeId) {
    Office office = knowledge.office(officeId);
    return office == null ? null : office.title();
  }
}
