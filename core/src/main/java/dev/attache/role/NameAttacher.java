package dev.attache.role;

import dev.attache.role.RoleLexicon.Cue;
import dev.attache.role.RolePhrase.Determiner;
import dev.attache.role.internal.PersonIndex;
import dev.attache.role.internal.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names a text puts beside its titles. */
final class NameAttacher {
  private final RoleLexicon lexicon;
  private final Words words;
  private final PersonIndex people;
  private final NamesAfter after;
  private final NamesBefore before;

  NameAttacher(RoleLexicon lexicon, Words words, PlaceMap places, PersonIndex people) {
    this.lexicon = lexicon;
    this.words = words;
    this.people = people;
    this.after = new NamesAfter(lexicon, words, places, people);
    this.before = new NamesBefore(lexicon, words, places, people);
  }

  void attach(List<RolePhrase> phrases) {
    // from the right, so that "Foreign Minister Prince Faisal" finds the name at the second title
    for (int i = phrases.size() - 1; i >= 0; i--) {
      RolePhrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
      after.attach(phrases.get(i), next);
    }
    for (int i = 0; i < phrases.size(); i++) {
      before.attach(phrases.get(i), i == 0 ? null : phrases.get(i - 1));
    }
    for (RolePhrase phrase : phrases) {
      kin(phrase);
    }
    for (int i = 1; i < phrases.size(); i++) {
      passOn(phrases.get(i), phrases.get(i - 1), i > 1 ? phrases.get(i - 2) : null);
    }
  }

  /** "The wife of the president, X": hers is the name, unless X is president. */
  private void kin(RolePhrase phrase) {
    if (phrase.persons.size() == 1
        && words.is(phrase.left - 1, "of")
        && lexicon.is(words.lower(phrase.left - 2), Cue.KIN)
        && !people.holds(people.of(phrase.persons.get(0)), phrase.first().type())) {
      phrase.persons.clear();
      phrase.rule = "";
    }
  }

  /** "The spokesman for the president, X": the name is the spokesman's, unless X is president. */
  private void passOn(RolePhrase inner, RolePhrase outer, @Nullable RolePhrase before) {
    boolean listed = // "Minister X, adviser to the head of … Y"
        before != null
            && outer.determiner == Determiner.NONE
            && outer.rule.startsWith("name in apposition before")
            && outer.persons.equals(before.persons);
    boolean governed =
        outer.to == inner.left - 1
            && (outer.persons.isEmpty() || listed)
            && !inner.persons.isEmpty()
            && !inner.plural
            && !outer.plural
            && outer.first().takes().contains(words.lower(outer.to));
    if (!governed) {
      return;
    }
    boolean apposition = inner.rule.startsWith("name in apposition after");
    boolean direct =
        inner.rule.startsWith("title before name") && inner.determiner != Determiner.NONE;
    int person = inner.persons.get(0);
    if (!apposition && !direct || people.holds(people.of(person), inner.first().type())) {
      return;
    }
    outer.persons.clear();
    outer.persons.addAll(inner.persons);
    outer.rule = inner.rule;
    inner.persons.clear();
    inner.rule = "";
  }

  static void named(RolePhrase phrase, int person, String rule) {
    phrase.persons.add(person);
    phrase.rule = rule;
  }

  /** False where the person is known to serve another state than the phrase names. */
  static boolean fits(PersonIndex people, RolePhrase phrase, int person) {
    if (phrase.places.isEmpty() || !phrase.stateSaid) {
      return true;
    }
    PersonIndex.Someone someone = people.of(person);
    String country = someone == null ? null : people.country(someone);
    if (country == null || country.equals(phrase.places.get(0)) || someone == null) {
      return true;
    }
    return people.tenures(someone).stream()
        .anyMatch(t -> t.officeId().startsWith(phrase.places.get(0) + "/"));
  }
}
