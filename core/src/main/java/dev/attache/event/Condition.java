package dev.attache.event;

import dev.attache.internal.Tsv;
import dev.attache.internal.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One condition of a frame, such as {@code obj:talk|meeting} or {@code no-prep:for}.
 *
 * @param test what is looked at
 * @param negative true where it must not hold
 * @param words lemmas or positions it names
 */
record Condition(Test test, boolean negative, Set<String> words) {

  /** What a condition looks at; named in the table in lower case with hyphens. */
  enum Test {
    SUBJ,
    OBJ,
    OBJ_EXISTS,
    OBL,
    TRIGGER,
    MEANS,
    MOD,
    OF,
    PRT,
    NEED,
    PREP,
    DEP,
    VERB,
    OBJECT_OF,
    ACTOR,
    PERSON,
    PLACE,
    PERSON_NOUN,
    PARTY,
    LIGHT_VERB,
    JOINT,
    FUTURE
  }

  /** Reads a whole field; empty gives no condition. */
  static List<Condition> parse(Tsv.Row row, String column, WordSets sets) {
    List<Condition> conditions = new ArrayList<>();
    String field = row.get(column);
    int from = 0;
    while (from < field.length()) {
      int end = field.indexOf(';', from);
      end = end < 0 ? field.length() : end;
      conditions.add(one(row, column, field.substring(from, end).strip(), sets));
      from = end + 1;
    }
    return List.copyOf(conditions);
  }

  private static Condition one(Tsv.Row row, String column, String source, WordSets sets) {
    int colon = source.indexOf(':');
    String key = colon < 0 ? source : source.substring(0, colon);
    Set<String> words = colon < 0 ? Set.of() : sets.read(row, column, source.substring(colon + 1));
    boolean negative = key.startsWith("no-");
    String name = negative ? key.substring(3) : key;
    for (Test test : Test.values()) {
      if (Written.is(test, name)) {
        return new Condition(test, negative, words);
      }
    }
    throw row.error(column, "a condition such as obj:talk|meeting", source);
  }

  boolean holds(Site site, Parties parties) {
    return negative != test(site, parties);
  }

  private boolean test(Site site, Parties parties) {
    return switch (test) {
      case SUBJ -> site.words().anyLemma(site.at("subj"), words);
      case OBJ -> site.words().anyLemma(site.objects(), words);
      case OBJ_EXISTS -> !site.objects().isEmpty();
      case OBL -> site.words().obliqueLemma(words);
      case TRIGGER -> site.words().triggerLemma(words);
      case MEANS -> site.words().means(words, parties);
      case MOD -> site.words().modifier(words);
      case OF -> site.words().anyLemma(site.at("of"), words);
      case PRT -> site.words().particle(words);
      case NEED -> need(site);
      case PREP -> site.words().preposition(words);
      case DEP -> site.words().dependent(words);
      case VERB -> site.lightLemma(words);
      case OBJECT_OF -> site.words().objectOf(words);
      case ACTOR -> any(site, at -> parties.actor(at));
      case PERSON -> any(site, at -> parties.person(at));
      case PLACE -> any(site, at -> parties.place(at));
      case PERSON_NOUN -> any(site, at -> parties.people(at));
      case PARTY -> words.contains("any") ? site.anyParty(parties) : any(site, parties::people);
      case LIGHT_VERB -> site.underLightVerb();
      case JOINT -> joint(site, parties);
      case FUTURE -> site.future();
    };
  }

  /** "France and Italy", "French and Italian officials". */
  private static boolean joint(Site site, Parties parties) {
    List<Integer> subjects = site.at("subj");
    return subjects.size() > 1
        || (subjects.size() == 1 && parties.entities(subjects.get(0)).size() > 1);
  }

  private boolean need(Site site) {
    for (String position : words) {
      if (!site.at(position).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private interface TokenTest {
    boolean test(int token);
  }

  private boolean any(Site site, TokenTest test) {
    for (String position : words) {
      for (int token : site.at(position)) {
        if (test.test(token)) {
          return true;
        }
      }
    }
    return false;
  }
}
