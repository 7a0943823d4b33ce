package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.internal.Grouped;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Person;
import dev.attache.knowledge.Tenure;
import dev.attache.knowledge.internal.Folding;
import dev.attache.role.RoleMention;
import dev.attache.role.internal.PersonTenures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entity for each person: a short name belongs to the full name that shares its last word (or
 * first), the nearest one before it first, else one after it; spelling variants meet in the
 * knowledge base.
 */
final class PersonNames {
  private final KnowledgeBase knowledge;
  private final @Nullable LocalDate date;
  private final PersonTenures tenures;
  private final Map<String, Draft> byName = new HashMap<>();
  private final Map<String, List<Draft>> byLast = new HashMap<>();
  private final Map<String, Draft> current = new HashMap<>();

  PersonNames(KnowledgeBase knowledge, @Nullable LocalDate date) {
    this.knowledge = knowledge;
    this.date = date;
    this.tenures = new PersonTenures(knowledge, date);
  }

  /**
   * Takes the full names of the document first, so that a short name may stand before its full one.
   */
  void learn(List<ActorMention> names) {
    for (ActorMention mention : names) {
      if (mention.kind() == ActorKind.PERSON && Folding.fold(mention.text()).indexOf(' ') > 0) {
        full(mention.text(), null);
      }
    }
  }

  /** The person of a mention; {@code role} is the office that the text gives this name, or null. */
  Draft of(String surface, @Nullable RoleMention role) {
    String folded = Folding.fold(surface);
    Draft draft = folded.indexOf(' ') > 0 ? full(surface, role) : shortName(surface, folded, role);
    learnFrom(draft, role);
    String last = last(folded);
    current.put(last, draft);
    return draft;
  }

  /** The person of a canonical name that stands nowhere in the text. */
  Draft unnamed(String name, @Nullable String country) {
    Draft draft = full(name, null);
    if (draft.country == null) {
      draft.country = country;
      draft.code = country;
    }
    return draft;
  }

  private Draft full(String surface, @Nullable RoleMention role) {
    String folded = Folding.fold(surface);
    Draft known = byName.get(folded);
    if (known != null) {
      return known;
    }
    Person person = person(surface, role);
    String name = person == null ? surface : person.name();
    Draft draft = byName.get(Folding.fold(name));
    if (draft == null) {
      draft = new Draft("person " + Folding.fold(name), ActorKind.PERSON, name);
      if (person != null) {
        describe(draft, person);
      }
      byName.put(Folding.fold(name), draft);
    }
    byName.put(folded, draft);
    index(last(folded), draft);
    if (person != null) {
      index(Folding.fold(person.surname()), draft);
    }
    index(folded.substring(0, Math.max(0, folded.indexOf(' '))), draft);
    return draft;
  }

  private void index(String word, Draft draft) {
    if (!word.isEmpty()) {
      List<Draft> drafts = Grouped.of(byLast, word);
      if (!drafts.contains(draft)) {
        drafts.add(draft);
      }
    }
  }

  private Draft shortName(String surface, String folded, @Nullable RoleMention role) {
    Draft before = current.get(folded);
    List<Draft> candidates = byLast.getOrDefault(folded, List.of());
    Draft titled = role == null ? null : titled(candidates, role.holder());
    if (titled != null) {
      return titled;
    }
    if (role != null && role.country() != null) {
      for (Draft draft : candidates) {
        if (role.country().equals(draft.country)) {
          return draft;
        }
      }
    }
    if (before != null) {
      return before;
    }
    if (!candidates.isEmpty()) {
      return candidates.get(0);
    }
    Person person = person(surface, role);
    if (person == null) {
      return byName.computeIfAbsent(
          folded, key -> new Draft("person " + key, ActorKind.PERSON, surface));
    }
    Draft draft = unnamed(person.name(), null);
    index(folded, draft);
    return draft;
  }

  /** Whom the title before a surname means, where several of the text or others bear it. */
  private @Nullable Draft titled(List<Draft> candidates, @Nullable String holder) {
    if (candidates.isEmpty() || holder == null) {
      return null;
    }
    String folded = Folding.fold(holder);
    if (folded.indexOf(' ') < 0) {
      return null;
    }
    for (Draft draft : candidates) {
      if (Folding.fold(draft.name).equals(folded)) {
        return draft;
      }
    }
    Person person = knowledge.person(holder);
    return person == null ? null : unnamed(person.name(), null);
  }

  private @Nullable Person person(String surface, @Nullable RoleMention role) {
    if (role != null && role.holder() != null) {
      Person holder = knowledge.person(role.holder());
      if (holder != null && sharesWord(holder, surface)) {
        return holder;
      }
    }
    List<Person> people = knowledge.people(surface, date);
    if (people.isEmpty()) {
      return null;
    }
    if (role != null && role.holder() == null) {
      return ofOffice(people, role.office());
    }
    Person first = people.get(0);
    boolean fullName = Folding.fold(surface).indexOf(' ') > 0;
    return fullName || inOffice(first) ? first : null;
  }

  /** "President Rueda": the nearest in time of that surname who ever held an office so called. */
  private @Nullable Person ofOffice(List<Person> people, String office) {
    for (Person person : people) {
      for (Tenure tenure : knowledge.officesOf(person)) {
        if (tenure.title().equalsIgnoreCase(office)) {
          return person;
        }
      }
    }
    return null;
  }

  private static boolean sharesWord(Person person, String surface) {
    String last = last(Folding.fold(surface));
    return last.equals(last(Folding.fold(person.name())))
        || Folding.fold(person.surname()).equals(last)
        || person.variants().stream().anyMatch(v -> last(Folding.fold(v)).equals(last));
  }

  /** A surname alone names someone outside the text only while he or she holds a high office. */
  private boolean inOffice(Person person) {
    if (date == null) {
      return false;
    }
    for (Tenure tenure : knowledge.officesOf(person)) {
      boolean begun = tenure.start() != null && !tenure.start().earliest().isAfter(date);
      boolean over = tenure.end() != null && !tenure.end().latest().isAfter(date);
      if (begun && !over) {
        return true;
      }
    }
    return false;
  }

  private void describe(Draft draft, Person person) {
    draft.wikidata = person.wikidata();
    String country = tenures.country(knowledge.officesOf(person));
    draft.country = country;
    draft.code = country;
  }

  private void learnFrom(Draft draft, @Nullable RoleMention role) {
    if (role != null && role.country() != null && draft.country == null) {
      if (knowledge.isCountry(role.country())) {
        draft.country = role.country();
        draft.code = role.country();
      } else {
        draft.code = draft.code == null ? "IGO" : draft.code;
      }
    }
  }

  static String last(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }
}
