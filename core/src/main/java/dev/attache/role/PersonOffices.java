package dev.attache.role;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.OfficeClass;
import dev.attache.knowledge.Person;
import dev.attache.knowledge.Tenure;
import dev.attache.knowledge.internal.Folding;
import dev.attache.role.internal.PersonIndex;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who the persons beside titles are, and which of their offices a title means. */
final class PersonOffices {
  private static final Set<String> PRINCIPAL =
      Set.of("head-of-state", "head-of-government", "foreign-affairs", "defence");
  private static final Set<String> MINISTERIAL =
      Set.of(
          "foreign-affairs",
          "defence",
          "interior",
          "finance",
          "trade",
          "justice",
          "energy",
          "european-affairs",
          "international-cooperation");
  private static final Set<String> HEADS = Set.of("head-of-state", "head-of-government");
  private static final int MOST_WEIGHT = 1000;

  private final RoleLexicon lexicon;
  private final KnowledgeBase knowledge;
  private final OfficeReader offices;
  private final PersonIndex people;
  private final @Nullable LocalDate date;
  private final Namesakes namesakes;
  private final Set<PersonIndex.Someone> leaders = new HashSet<>(); // already looked for

  PersonOffices(
      RoleLexicon lexicon,
      KnowledgeBase knowledge,
      OfficeReader offices,
      PersonIndex people,
      HolderNames names,
      @Nullable LocalDate date) {
    this.lexicon = lexicon;
    this.offices = offices;
    this.knowledge = knowledge;
    this.people = people;
    this.date = date;
    this.namesakes = new Namesakes(names, date);
  }

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
      Tenure tenure = matching(phrase, people.tenures(someone));
      return tenure != null ? tenure : namesake(phrase, mention);
    }
    for (Person person : someone.candidates()) {
      Tenure tenure = matching(phrase, people.tenures(person));
      if (tenure != null) {
        someone.identify(person);
        return tenure;
      }
    }
    if (someone.full()) {
      return namesake(phrase, mention);
    }
    return phrase.places.isEmpty() ? anywhere(phrase, someone) : null;
  }

  /**
   * "Jill Biden ... President Biden": of the same surname, the one who holds the office that stands
   * before it, where the one the text named holds none such.
   */
  private @Nullable Tenure namesake(RolePhrase phrase, int mention) {
    if (!phrase.rule.startsWith("title before name")
        || phrase.modifier != null
        || phrase.first().type().equals(Title.OTHER)) {
      return null;
    }
    for (Person person : people.namesakes(mention)) {
      Tenure tenure = matching(phrase, people.tenures(person));
      if (tenure != null && people.onTheDay().current(tenure)) {
        people.assign(mention, person);
        return tenure;
      }
    }
    return null;
  }

  /** The office a person of the text holds on its day that the title can mean, or null. */
  @Nullable Tenure held(RolePhrase phrase, int mention) {
    PersonIndex.Someone someone = people.of(mention);
    if (someone == null) {
      return null;
    }
    if (someone.known() == null) {
      return someone.full() ? null : anywhere(phrase, someone);
    }
    Tenure tenure = matching(phrase, people.tenures(someone));
    return tenure != null && people.onTheDay().current(tenure) ? tenure : null;
  }

  /** The weightiest office a person of the text holds on its day, or null. */
  @Nullable Tenure principal(int mention) {
    PersonIndex.Someone someone = people.of(mention);
    if (someone == null) {
      return null;
    }
    if (someone.known() != null) {
      return weightiest(people.tenures(someone), MINISTERIAL);
    }
    for (Person person : someone.candidates()) {
      Tenure tenure = weightiest(people.tenures(person), Set.of());
      if (tenure != null) {
        someone.identify(person);
        return tenure;
      }
    }
    return null;
  }

  private @Nullable Tenure weightiest(List<Tenure> tenures, Set<String> besidePrincipal) {
    Tenure best = null;
    for (Tenure tenure : tenures) {
      OfficeClass type = OfficeClass.of(type(tenure));
      OfficeClass other = best == null ? null : OfficeClass.of(type(best));
      if (type != null
          && people.onTheDay().current(tenure)
          && (PRINCIPAL.contains(type.key()) || besidePrincipal.contains(type.key()))
          && (other == null || type.compareTo(other) < 0)) {
        best = tenure;
      }
    }
    return best;
  }

  /** True where two mentions name one person. */
  boolean same(int mention, int other) {
    PersonIndex.Someone someone = people.of(mention);
    return someone != null && someone == people.of(other);
  }

  /** Whether a tenure ended well before the day of the text. */
  boolean isOver(Tenure tenure) {
    return people.onTheDay().past(tenure) && !people.onTheDay().current(tenure);
  }

  /** True where the knowledge base knows who this is. */
  boolean isKnown(int mention) {
    PersonIndex.Someone someone = people.of(mention);
    return someone != null && someone.known() != null;
  }

  private static String type(Tenure tenure) {
    String id = tenure.officeId();
    int slash = id.indexOf('/');
    int second = id.indexOf('/', slash + 1);
    return id.substring(slash + 1, second < 0 ? id.length() : second);
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
    for (Tenure tenure : namesakes.alike(type, Folding.fold(someone.name()))) {
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

  private @Nullable Tenure matching(RolePhrase phrase, List<Tenure> tenures) {
    Tenure best = null;
    int bestRank = -1;
    boolean former = phrase.modifier == RoleModifier.FORMER;
    for (Tenure tenure : tenures) {
      if (!matches(phrase, tenure)) {
        continue;
      }
      boolean fits = former ? people.onTheDay().past(tenure) : people.onTheDay().current(tenure);
      String id = tenure.officeId();
      int weight =
          Math.min(people.onTheDay().weight(id.substring(0, id.indexOf('/'))), MOST_WEIGHT);
      int covers = people.onTheDay().covers(tenure) ? 1 : 0;
      int rank = fits ? MOST_WEIGHT + 1 + 2 * weight + covers : weight;
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
    String type = type(tenure);
    Title title = phrase.sense(place);
    if (title.type().equals(Title.INHERIT)) {
      String inherited = String.valueOf(phrase.officeClass);
      return type.equals(inherited) || HEADS.contains(type) && HEADS.contains(inherited);
    }
    if (title.isGeneral() && phrase.body == null && offices.means(title, id)) {
      return true;
    }
    String expected = title.type();
    if (phrase.body != null) {
      String[] beside = lexicon.beside(title.office(), phrase.body);
      expected = beside == null ? expected : beside[0];
    }
    if (phrase.modifier == RoleModifier.DEPUTY) {
      expected = OfficeReader.deputy(expected);
    }
    if (expected.equals(Title.OTHER)) {
      return phrase.field == null && title.leavesFieldOpen() && MINISTERIAL.contains(type);
    }
    if (expected.equals("ambassador") && phrase.qualifier != null) {
      String to = phrase.qualifier;
      return to.equals("UN") ? type.equals("un-envoy") : id.equals(place + "/ambassador/" + to);
    }
    return expected.equals(type)
        || title.office().equals("Spokesperson") && type.endsWith(expected);
  }

  /** The canonical name of a person beside a title, by the roster's spelling where it is alike. */
  String name(RolePhrase phrase, int mention) {
    PersonIndex.Someone someone = people.of(mention);
    if (someone == null) {
      return "";
    }
    String id = phrase.officeId;
    if (someone.known() == null && id != null && date != null) {
      String holder = knowledge.offices().holder(id, date).holder();
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

  /** The state of a leader known by a surname only ("Zelensky's chief of staff"), or null. */
  @Nullable String countryOfLeader(PersonIndex.Someone someone) {
    if (someone.known() != null || someone.full() || date == null || !leaders.add(someone)) {
      return null;
    }
    String word = Folding.fold(someone.name());
    for (String type : List.of("head-of-state", "head-of-government")) {
      for (Tenure tenure : namesakes.alike(type, word)) {
        someone.identify(tenure.holder());
        return people.country(someone);
      }
    }
    return null;
  }
}
