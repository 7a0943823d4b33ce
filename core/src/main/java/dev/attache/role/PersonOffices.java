package dev.attache.role;

import dev.attache.knowledge.KnowledgeBase;
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
  private static final int MOST_WEIGHT = 1000;

  private final RoleLexicon lexicon;
  private final KnowledgeBase knowledge;
  private final PersonIndex people;
  private final @Nullable LocalDate date;
  private final Namesakes namesakes;
  private final Set<PersonIndex.Someone> leaders = new HashSet<>(); // already looked for

  PersonOffices(
      RoleLexicon lexicon, KnowledgeBase knowledge, PersonIndex people, @Nullable LocalDate date) {
    this.lexicon = lexicon;
    this.knowledge = knowledge;
    this.people = people;
    this.date = date;
    this.namesakes = new Namesakes(knowledge, date);
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
    Title title = phrase.sense(place);
    String expected = title.type();
    if (phrase.body != null) {
      String[] beside = lexicon.beside(title.office(), phrase.body);
      expected = beside == null ? expected : beside[0];
    }
    if (phrase.modifier == RoleModifier.DEPUTY) {
      expected = OfficeReader.deputy(expected);
    }
    if (expected.equals(Title.OTHER)) {
      return title.leavesFieldOpen() && MINISTERIAL.contains(type);
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
