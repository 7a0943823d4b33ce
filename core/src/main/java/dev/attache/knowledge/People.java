package dev.attache.knowledge;

import dev.attache.knowledge.internal.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks people up by name, those in office first. */
final class People {
  private static final long FAR = Long.MAX_VALUE / 4;

  private People() {}

  private record Ranked(Person person, long distance, int weight) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
      int order = Long.compare(distance, other.distance);
      return order != 0 ? order : Integer.compare(weight, other.weight);
    }
  }

  static List<Person> find(Store store, Edits edits, String folded, @Nullable LocalDate date) {
    List<Ranked> ranked = new ArrayList<>();
    for (Person person : edits.people(folded)) {
      ranked.add(new Ranked(person, distance(edits.officesOf(store, person), date), 0));
    }
    for (int row : store.tenures.findPeople(folded)) {
      Person person = store.tenures.person(row);
      if (matches(person, folded) && !has(ranked, person)) {
        ranked.add(rank(store, row, person, date));
      }
    }
    Collections.sort(ranked);
    List<Person> persons = new ArrayList<>(ranked.size());
    for (Ranked one : ranked) {
      persons.add(one.person);
    }
    return Collections.unmodifiableList(persons);
  }

  private static boolean has(List<Ranked> ranked, Person person) {
    for (Ranked one : ranked) {
      if (one.person.equals(person)) {
        return true;
      }
    }
    return false;
  }

  private static Ranked rank(Store store, int row, Person person, @Nullable LocalDate date) {
    long nearest = FAR;
    int weight = Integer.MAX_VALUE;
    for (int i = store.tenures.firstTenureOf(row); i < store.tenures.endTenureOf(row); i++) {
      int tenure = store.tenures.tenureOf(i);
      long distance =
          distance(
              store.tenures.start(tenure),
              store.tenures.end(tenure),
              store.tenures.known(tenure),
              date);
      int own = store.tenures.rank(tenure);
      if (distance < nearest || (distance == nearest && own < weight)) {
        weight = own;
      }
      nearest = Math.min(nearest, distance);
    }
    return new Ranked(person, nearest, weight);
  }

  private static long distance(List<Tenure> tenures, @Nullable LocalDate date) {
    long nearest = FAR;
    for (Tenure tenure : tenures) {
      int end = tenure.end() == null ? 0 : tenure.end().packed();
      int start = tenure.start() == null ? 0 : tenure.start().packed();
      int known = PartialDate.of(tenure.knownUntil()).packed();
      nearest = Math.min(nearest, distance(start, end, known, date));
    }
    return nearest;
  }

  /** Days between a day and a tenure; without a day, the earlier it ended the farther. */
  private static long distance(int start, int end, int known, @Nullable LocalDate date) {
    if (date == null) {
      return end == 0 ? 0 : FAR / 2 - days(end);
    }
    long day = date.toEpochDay();
    if (start != 0 && day < days(start)) {
      return days(start) - day;
    }
    if (end != 0 && day >= days(end)) {
      return day - days(end) + 1;
    }
    // an open tenure, the longer past what its source knew the less sure
    return end == 0 && day > days(known) ? (day - days(known)) / 30 : 0;
  }

  private static long days(int packed) {
    return PartialDate.unpack(packed).earliest().toEpochDay();
  }

  private static boolean matches(Person person, String folded) {
    if (contains(Folding.fold(person.name()), folded)
        || Folding.fold(person.surname()).equals(folded)
        || Folding.fold(person.key()).equals(folded)) {
      return true;
    }
    for (String variant : person.variants()) {
      if (contains(Folding.fold(variant), folded)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String name, String part) {
    int at = name.indexOf(part);
    while (at >= 0) {
      int end = at + part.length();
      if ((at == 0 || name.charAt(at - 1) == ' ')
          && (end == name.length() || name.charAt(end) == ' ')) {
        return true;
      }
      at = name.indexOf(part, at + 1);
    }
    return false;
  }
}
