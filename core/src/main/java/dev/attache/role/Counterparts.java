package dev.attache.role;

import dev.attache.knowledge.Tenure;
import dev.attache.role.internal.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** "His Iranian counterpart": the office of the one it is said of, in another state. */
final class Counterparts {
  /** How many phrases back that office is looked for. */
  private static final int REACH = 60;

  /** How many persons back "his" goes, over those of the counterpart's own state. */
  private static final int MOST_PERSONS = 3;

  private final Words words;
  private final PlaceContext context;
  private final PlaceMap places;
  private final OfficeReader offices;
  private final PersonOffices holders;
  private final List<RolePhrase> phrases;

  Counterparts(
      Words words,
      PlaceMap places,
      PlaceContext context,
      OfficeReader offices,
      PersonOffices holders,
      List<RolePhrase> phrases) {
    this.words = words;
    this.places = places;
    this.context = context;
    this.offices = offices;
    this.holders = holders;
    this.phrases = phrases;
  }

  /** Gives the phrase an office where the text has one to give. */
  void resolve(int i) {
    RolePhrase phrase = phrases.get(i);
    if (phrase.place == null && phrase.persons.isEmpty() || phrase.plural) {
      return;
    }
    if (ofPerson(i)) {
      return;
    }
    for (int pass = 0; pass < 2; pass++) {
      for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
        RolePhrase other = phrases.get(k);
        boolean elsewhere = !Objects.equals(other.place, phrase.place);
        if (isOffice(other) && (pass == 1 || elsewhere)) {
          like(phrase, other);
          return;
        }
      }
    }
    RolePhrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
    if (next != null
        && !next.first().type().equals(Title.INHERIT)
        && next.coreFrom < words.sentenceEnd(phrase.coreFrom)) {
      offices.settle(next);
      like(phrase, next);
    }
  }

  /** "Blinken met his British counterpart": the office of the one "his" goes back to. */
  private boolean ofPerson(int i) {
    RolePhrase phrase = phrases.get(i);
    if (phrase.ownerPronoun == null && phrase.ownerPerson < 0) {
      return false;
    }
    int token = phrase.left;
    int person = phrase.ownerPerson >= 0 ? phrase.ownerPerson : context.personBefore(token);
    for (int k = 0; k < MOST_PERSONS && person >= 0; k++) {
      RolePhrase own = beside(i, person);
      Tenure tenure = own == null ? holders.principal(person) : null;
      String place = context.ofPerson(person);
      if (place != null && !place.equals(phrase.place)) {
        if (own != null) {
          like(phrase, own);
        } else if (tenure != null) {
          offices.settleAs(phrase, tenure);
          phrase.rule = rule(phrase);
        }
        return own != null || tenure != null;
      }
      person = context.personBefore(places.from(person));
    }
    return false;
  }

  private static String rule(RolePhrase phrase) {
    return phrase.rule.isEmpty() ? "counterpart" : "counterpart, " + phrase.rule;
  }

  /** The title before that stands beside a mention of the person, or null. */
  private @Nullable RolePhrase beside(int i, int person) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      RolePhrase other = phrases.get(k);
      if (isOffice(other)
          && !other.persons.isEmpty()
          && holders.same(other.persons.get(0), person)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isOffice(RolePhrase other) {
    return other.title != null
        && other.officeClass != null
        && !other.plural
        && !other.title.type().equals(Title.RANK)
        && !other.dropped;
  }

  private void like(RolePhrase phrase, RolePhrase other) {
    if (other.title == null || other.officeClass == null) {
      return;
    }
    phrase.title = other.title;
    phrase.office = other.title.office();
    phrase.officeClass = other.officeClass;
    if (phrase.place == null && !phrase.persons.isEmpty()) {
      phrase.place = holders.countryOf(phrase.persons.get(0));
    }
    phrase.officeId = phrase.place == null ? null : phrase.place + "/" + other.officeClass;
    String own = phrase.officeId == null ? null : offices.titleOf(phrase.officeId);
    boolean ministry =
        other.officeClass.equals("foreign-affairs") || other.officeClass.equals("defence");
    if (own != null && ministry && !Objects.equals(phrase.place, other.place)) {
      phrase.office = own; // a Secretary of State's counterpart is a Foreign Minister
    }
    phrase.rule = rule(phrase);
  }
}
