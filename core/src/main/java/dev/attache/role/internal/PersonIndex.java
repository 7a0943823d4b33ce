package dev.attache.role.internal;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.internal.Grouped;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Person;
import dev.attache.knowledge.Tenure;
import dev.attache.knowledge.internal.Folding;
import dev.attache.knowledge.internal.PersonForms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people a document names: mentions that are spellings or parts of one name make one person.
 * Made for one analysis.
 */
public final class PersonIndex {
  private static final int MOST_CANDIDATES = 6;
  private static final int MOST_NAMESAKES = 24;

  /** One person of the document. */
  public static final class Someone {
    private final int number;
    private String name;
    private @Nullable Person known;
    private @Nullable List<Tenure> tenures;
    private List<Person> candidates = List.of();
    private int latest;
    private boolean full;

    private Someone(int number, String name) {
      this.number = number;
      this.name = name;
    }

    /** Counted from 0 in order of first mention. */
    public int number() {
      return number;
    }

    /** The canonical name where known, else the fullest form of the document. */
    public String name() {
      return name;
    }

    /** Who it is in the knowledge base, or null. */
    public @Nullable Person known() {
      return known;
    }

    /** True where the document gives more than one word of the name. */
    public boolean full() {
      return full;
    }

    /** Who else of the knowledge base a bare surname may be, the likeliest first. */
    public List<Person> candidates() {
      return candidates;
    }

    /** Settles who it is. */
    public void identify(Person person) {
      known = person;
      name = person.name();
      tenures = null;
    }

    /** Settles the name by another source, such as a spelling of the roster. */
    public void rename(String canonical) {
      name = canonical;
    }
  }

  private final KnowledgeBase knowledge;
  private final @Nullable LocalDate date;
  private final @Nullable Someone[] byMention;
  private final @Nullable String[] bare; // by mention: its word, where it has one only
  private final List<Someone> all = new ArrayList<>();
  private final Map<String, Someone> byForm = new HashMap<>();
  private final Map<String, List<Someone>> byWord = new HashMap<>();
  private final Map<String, Someone> byKey = new HashMap<>();
  private final PersonTenures onTheDay;

  private PersonIndex(int mentions, KnowledgeBase knowledge, @Nullable LocalDate date) {
    this.byMention = new Someone[mentions];
    this.bare = new String[mentions];
    this.knowledge = knowledge;
    this.date = date;
    this.onTheDay = new PersonTenures(knowledge, date);
  }

  /** Groups the persons among {@code names}. */
  public static PersonIndex of(
      List<ActorMention> names, KnowledgeBase knowledge, @Nullable LocalDate date) {
    PersonIndex index = new PersonIndex(names.size(), knowledge, date);
    // full names first, so that a surname can go back to a name further down
    for (int i = 0; i < names.size(); i++) {
      ActorMention mention = names.get(i);
      if (mention.kind() == ActorKind.PERSON) {
        String[] parts = PersonForms.words(mention.text());
        if (parts.length > 1) {
          index.byMention[i] = index.full(mention, parts, i);
        }
      }
    }
    for (Someone someone : index.all) {
      someone.latest = -1;
    }
    for (int i = 0; i < names.size(); i++) {
      Someone someone = index.byMention[i];
      if (names.get(i).kind() == ActorKind.PERSON && someone == null) {
        someone = index.partial(names.get(i), i);
        index.byMention[i] = someone;
      }
      if (someone != null) {
        someone.latest = i;
      }
    }
    return index;
  }

  /** The person of a mention, or null where the mention names none. */
  public @Nullable Someone of(int mention) {
    return mention < 0 ? null : byMention[mention];
  }

  /**
   * Who else than {@link #of} says a name of one word may be: others of the document, then those
   * the knowledge base has; empty for fuller names.
   */
  public List<Person> namesakes(int mention) {
    String word = mention < 0 ? null : bare[mention];
    Someone said = of(mention);
    if (word == null || said == null) {
      return List.of();
    }
    List<Person> others = new ArrayList<>();
    for (Someone other : byWord.getOrDefault(word, List.of())) {
      if (other != said && other.known != null) {
        others.add(other.known);
      }
    }
    List<Person> known = knowledge.people(word, date);
    others.addAll(known.subList(0, Math.min(known.size(), MOST_NAMESAKES)));
    return others;
  }

  /** Settles that a mention names somebody else than {@link #of} said. */
  public void assign(int mention, Person person) {
    Someone someone = byKey.get(person.key());
    if (someone == null) {
      someone = new Someone(all.size(), person.name());
      someone.full = true;
      someone.identify(person);
      all.add(someone);
      byKey.put(person.key(), someone);
    }
    byMention[mention] = someone;
  }

  private Someone full(ActorMention mention, String[] parts, int at) {
    String form = String.join(" ", parts);
    Someone someone = byForm.get(form);
    if (someone != null) {
      return someone;
    }
    Person person = fullName(mention, parts);
    if (person != null) {
      someone = byKey.get(person.key());
    }
    if (someone == null) {
      someone = sameEnds(parts);
    }
    if (someone == null) {
      // "Ki-moon" is two words and yet the short form of a name already met
      someone = containing(parts);
    }
    if (someone == null) {
      someone = new Someone(all.size(), mention.text());
      all.add(someone);
    } else if (person == null
        && mention.text().length() > someone.name.length()
        && someone.known == null) {
      someone.name = mention.text();
    }
    someone.full = true;
    someone.latest = at;
    if (person != null && someone.known == null) {
      someone.identify(person);
      byKey.put(person.key(), someone);
    }
    byForm.put(form, someone);
    for (String part : parts) {
      List<Someone> list = Grouped.of(byWord, part);
      if (!list.contains(someone) && list.size() < MOST_CANDIDATES) {
        list.add(someone);
      }
    }
    return someone;
  }

  private @Nullable Person fullName(ActorMention mention, String[] parts) {
    List<Person> people = knowledge.people(String.join(" ", parts), date);
    if (people.isEmpty() && parts.length > 2) {
      people = knowledge.people(parts[0] + " " + parts[parts.length - 1], date);
    }
    return people.isEmpty() ? null : people.get(0);
  }

  /** The same first and last word: "Joseph R. Biden" beside "Joseph Biden". */
  private @Nullable Someone sameEnds(String[] parts) {
    for (Someone other : byWord.getOrDefault(parts[parts.length - 1], List.of())) {
      String[] theirs = PersonForms.words(other.name);
      if (theirs.length > 1
          && theirs[0].equals(parts[0])
          && theirs[theirs.length - 1].equals(parts[parts.length - 1])) {
        return other;
      }
    }
    return null;
  }

  private @Nullable Someone containing(String[] parts) {
    String tail = " " + String.join(" ", parts);
    for (Someone other : byWord.getOrDefault(parts[parts.length - 1], List.of())) {
      String name = " " + Folding.fold(other.name);
      if (name.length() > tail.length() && name.endsWith(tail)) {
        return other;
      }
    }
    return null;
  }

  private Someone partial(ActorMention mention, int at) {
    String[] parts = PersonForms.words(mention.text());
    String word = parts.length == 0 ? mention.text() : parts[0];
    bare[at] = word;
    Someone best = null;
    for (Someone other : byWord.getOrDefault(word, List.of())) {
      if (best == null
          || (other.latest > best.latest && !firstOnly(other, word))
          || firstOnly(best, word) && !firstOnly(other, word)) {
        best = other;
      }
    }
    if (best != null) {
      return best;
    }
    Someone someone = byForm.get(word);
    if (someone == null) {
      List<Person> people = knowledge.people(word, date);
      for (Person person : people.subList(0, Math.min(people.size(), 1))) {
        someone = byKey.get(person.key());
      }
      if (someone == null) {
        someone = new Someone(all.size(), mention.text());
        someone.candidates = people.subList(0, Math.min(people.size(), MOST_NAMESAKES));
        all.add(someone);
      }
      byForm.put(word, someone);
    }
    return someone;
  }

  /** True where the word is only the given name. */
  private static boolean firstOnly(Someone someone, String word) {
    String[] parts = PersonForms.words(someone.name);
    return parts.length > 1 && parts[0].equals(word) && !parts[parts.length - 1].equals(word);
  }

  /** The offices of someone the knowledge base knows. */
  public List<Tenure> tenures(Someone someone) {
    if (someone.known == null) {
      return List.of();
    }
    List<Tenure> tenures = someone.tenures;
    if (tenures == null) {
      tenures = knowledge.officesOf(someone.known);
      someone.tenures = tenures;
    }
    return tenures;
  }

  /**
   * Whether somebody known holds or held an office of a class, or of a class in a place ({@code
   * FRA/foreign-affairs}).
   */
  public boolean holds(@Nullable Someone someone, String type) {
    List<Person> people =
        someone == null
            ? List.of()
            : someone.known != null ? List.of(someone.known) : someone.candidates;
    for (Person person : people) {
      for (Tenure tenure : tenures(person)) {
        String id = tenure.officeId() + "/";
        int from = type.indexOf('/') < 0 ? id.indexOf('/') + 1 : 0;
        if (id.startsWith(type + "/", from)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The offices of a person, by start. */
  public List<Tenure> tenures(Person person) {
    return knowledge.officesOf(person);
  }

  /** The state of someone's offices on the day of the document, or null. */
  public @Nullable String country(Someone someone) {
    return onTheDay.country(tenures(someone));
  }

  /** What offices say on the day of the document. */
  public PersonTenures onTheDay() {
    return onTheDay;
  }
}
