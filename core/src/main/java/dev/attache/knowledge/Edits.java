package dev.attache.knowledge;

import dev.attache.knowledge.Overlay.Action;
import dev.attache.knowledge.Overlay.Change;
import dev.attache.knowledge.internal.Folding;
import dev.attache.knowledge.internal.PersonForms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes of all overlays on a store, ready to be looked up. Immutable once built. */
final class Edits {
  static final Edits NONE = new Edits();

  private static final Comparator<Tenure> BY_START = new ByStart();

  private final Map<String, Office> offices = new LinkedHashMap<>();
  private final Map<String, List<Tenure>> histories = new HashMap<>();
  private final Map<String, List<String>> phrases = new HashMap<>();
  private final Map<String, List<NameSense>> names = new HashMap<>();
  private final Map<String, Set<Person>> people = new HashMap<>();

  private Edits() {}

  private Edits(Edits other) {
    offices.putAll(other.offices);
    histories.putAll(other.histories);
    other.phrases.forEach((key, ids) -> phrases.put(key, new ArrayList<>(ids)));
    other.names.forEach((key, senses) -> names.put(key, new ArrayList<>(senses)));
    other.people.forEach((key, found) -> people.put(key, new LinkedHashSet<>(found)));
  }

  Edits with(Overlay overlay, KnowledgeBase base) {
    Edits next = new Edits(this);
    for (Change change : overlay.changes()) {
      if (change.action() == Action.ALIAS) {
        next.alias(change, base);
      } else {
        next.tenure(change, overlay.name(), base);
      }
    }
    return next;
  }

  private void tenure(Change change, String source, KnowledgeBase base) {
    String id = change.subject();
    List<Tenure> history =
        new ArrayList<>(histories.containsKey(id) ? histories.get(id) : base.history(id));
    switch (change.action()) {
      case ADD -> history.add(added(change, source, base));
      case END -> end(change, history, source);
      default -> retract(change, history);
    }
    history.sort(BY_START);
    histories.put(id, List.copyOf(history));
  }

  private Tenure added(Change change, String source, KnowledgeBase base) {
    Office office = offices.get(change.subject());
    if (office == null) {
      office = base.office(change.subject());
    }
    if (office == null) {
      office = newOffice(change, base);
      offices.put(office.id(), office);
    }
    Person person = person(change.value(), base);
    LocalDate known = change.end() != null ? change.end().latest() : base.asOf();
    if (change.start() != null && known.isBefore(change.start().latest())) {
      known = change.start().latest();
    }
    return new Tenure(
        office.id(),
        office.title(),
        person,
        change.start(),
        change.end(),
        change.acting(),
        Confidence.HIGH,
        source,
        known);
  }

  private static Office newOffice(Change change, KnowledgeBase base) {
    String[] parts = change.subject().split("/", 3);
    String place = parts[0];
    if (base.country(place) == null && base.organization(place) == null) {
      throw change.error(2, "a known state or organisation before the first /", place);
    }
    OfficeClass type = OfficeClass.of(parts[1]);
    if (type == null) {
      throw change.error(2, "a class of office such as foreign-affairs", parts[1]);
    }
    String qualifier = parts.length > 2 ? parts[2] : null;
    String title =
        type == OfficeClass.OTHER && qualifier != null ? qualifier.replace('-', ' ') : type.title();
    return new Office(
        change.subject(), place, type.key(), qualifier, title, List.of(title), type.single());
  }

  private Person person(String name, KnowledgeBase base) {
    String folded = Folding.fold(name);
    for (Person known : people.getOrDefault(folded, Set.of())) {
      return known;
    }
    for (Person known : base.people(name, null)) {
      if (Folding.fold(known.name()).equals(folded)
          || known.variants().stream().anyMatch(v -> Folding.fold(v).equals(folded))) {
        return known;
      }
    }
    Person person =
        new Person(folded.replace(' ', '-'), name, List.of(), PersonForms.surname(name), null);
    index(person, name);
    return person;
  }

  private void index(Person person, String name) {
    for (String key : PersonForms.keys(name)) {
      people.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(person);
    }
  }

  private static boolean same(Person person, String name) {
    String folded = Folding.fold(name);
    return Folding.fold(person.name()).equals(folded)
        || person.variants().stream().anyMatch(v -> Folding.fold(v).equals(folded));
  }

  private static void end(Change change, List<Tenure> history, String source) {
    for (int i = history.size() - 1; i >= 0; i--) {
      Tenure old = history.get(i);
      if (same(old.holder(), change.value())) {
        history.set(
            i,
            new Tenure(
                old.officeId(),
                old.title(),
                old.holder(),
                old.start(),
                change.end(),
                old.acting(),
                old.confidence(),
                source,
                old.knownUntil()));
        return;
      }
    }
    throw change.error(3, "a holder of " + change.subject(), change.value());
  }

  private static void retract(Change change, List<Tenure> history) {
    if (!history.removeIf(tenure -> same(tenure.holder(), change.value()))) {
      throw change.error(3, "a holder of " + change.subject(), change.value());
    }
  }

  private void alias(Change change, KnowledgeBase base) {
    String subject = change.subject();
    String folded = Folding.fold(change.value());
    if (subject.indexOf('/') >= 0) {
      if (base.office(subject) == null && !offices.containsKey(subject)) {
        throw change.error(2, "a known office", subject);
      }
      String place = subject.substring(0, subject.indexOf('/'));
      phrases.computeIfAbsent(place + "|" + folded, unused -> new ArrayList<>()).add(subject);
      return;
    }
    NameSense sense = place(subject, base);
    if (sense != null) {
      names.computeIfAbsent(folded, unused -> new ArrayList<>()).add(sense);
      return;
    }
    Person person = person(change, base);
    index(person, change.value());
  }

  private static @Nullable NameSense place(String code, KnowledgeBase base) {
    Country country = base.country(code);
    if (country != null) {
      return new NameSense(SenseKind.COUNTRY, code, country.name(), code, null, true);
    }
    Organization organization = base.organization(code);
    return organization == null
        ? null
        : new NameSense(
            organization.kind(),
            code,
            organization.name(),
            organization.country(),
            organization.office(),
            true);
  }

  private Person person(Change change, KnowledgeBase base) {
    for (Person person : people.getOrDefault(Folding.fold(change.subject()), Set.of())) {
      return person;
    }
    for (Person person : base.people(change.subject(), null)) {
      if (same(person, change.subject())) {
        return person;
      }
    }
    throw change.error(
        2, "an office key, a code of a state or organisation, or a known person", change.subject());
  }

  // ---- queries

  @Nullable Office office(String id) {
    return offices.get(id);
  }

  List<Office> officesOfPlace(String place) {
    return offices.values().stream().filter(office -> office.place().equals(place)).toList();
  }

  /** The changed history of an office, or null where no overlay touches it. */
  @Nullable List<Tenure> changed(String officeId) {
    return histories.isEmpty() ? null : histories.get(officeId);
  }

  List<Tenure> history(Store store, int office, String officeId) {
    List<Tenure> changed = changed(officeId);
    if (changed != null) {
      return changed;
    }
    if (office < 0) {
      return List.of();
    }
    List<Tenure> tenures = new ArrayList<>();
    for (int row = store.offices.firstTenure(office);
        row < store.offices.endTenure(office);
        row++) {
      tenures.add(store.tenures.tenure(row));
    }
    return tenures;
  }

  List<Tenure> officesOf(Store store, Person person) {
    List<Tenure> found = new ArrayList<>();
    for (int row : store.tenures.findPeople(Folding.fold(person.key()))) {
      if (store.tenures.person(row).key().equals(person.key())) {
        for (int i = store.tenures.firstTenureOf(row); i < store.tenures.endTenureOf(row); i++) {
          Tenure tenure = store.tenures.tenure(store.tenures.tenureOf(i));
          if (changed(tenure.officeId()) == null) {
            found.add(tenure);
          }
        }
      }
    }
    for (List<Tenure> history : histories.values()) {
      for (Tenure tenure : history) {
        if (tenure.holder().key().equals(person.key())) {
          found.add(tenure);
        }
      }
    }
    found.sort(BY_START);
    return found;
  }

  List<String> phrase(String place, String folded) {
    return phrases.isEmpty() ? List.of() : phrases.getOrDefault(place + "|" + folded, List.of());
  }

  List<NameSense> sensesOf(String folded) {
    return names.isEmpty() ? List.of() : names.getOrDefault(folded, List.of());
  }

  boolean noNames() {
    return names.isEmpty();
  }

  /** Words of the longest added name that begins with the first word of this one. */
  int longestFrom(String folded) {
    int longest = 0;
    if (!names.isEmpty()) {
      int space = folded.indexOf(' ');
      String first = space < 0 ? folded : folded.substring(0, space);
      for (String name : names.keySet()) {
        if (name.equals(first) || name.startsWith(first + " ")) {
          longest = Math.max(longest, (int) name.chars().filter(c -> c == ' ').count() + 1);
        }
      }
    }
    return longest;
  }

  List<Person> people(String folded) {
    return people.isEmpty() ? List.of() : List.copyOf(people.getOrDefault(folded, Set.of()));
  }

  /** Those without a start first; of equals by their offices. */
  private static final class ByStart implements Comparator<Tenure> {
    @Override
    public int compare(Tenure a, Tenure b) {
      PartialDate start = a.start();
      PartialDate other = b.start();
      int order =
          start == null || other == null
              ? Boolean.compare(start != null, other != null)
              : start.compareTo(other);
      return order != 0 ? order : a.officeId().compareTo(b.officeId());
    }
  }
}
