package dev.attache.role;

import dev.attache.role.RolePhrase.Determiner;
import dev.attache.role.internal.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "The minister": a bare title that repeats an office named before. */
final class Repetition {
  /** How many phrases back a bare title looks for the one it repeats. */
  private static final int REACH = 60;

  /** How often the text calls somebody by a title whom it speaks about. */
  private static final int OFTEN = 3;

  /** How often the title alone has meant one person, to go on meaning him. */
  private static final int ALONE = 2;

  private final Words words;
  private final PlaceMap places;
  private final PlaceContext context;
  private final PersonOffices holders;
  private final List<RolePhrase> phrases;

  Repetition(
      Words words,
      PlaceMap places,
      PlaceContext context,
      PersonOffices holders,
      List<RolePhrase> phrases) {
    this.words = words;
    this.places = places;
    this.context = context;
    this.holders = holders;
    this.phrases = phrases;
  }

  /** Takes over the office of the phrase that this one repeats; false where it repeats none. */
  boolean resolve(int i) {
    RolePhrase antecedent = antecedent(i);
    if (antecedent != null) {
      copy(antecedent, phrases.get(i));
    }
    return antecedent != null;
  }

  private @Nullable RolePhrase antecedent(int i) {
    RolePhrase phrase = phrases.get(i);
    boolean capital = words.capitalised(phrase.coreFrom);
    if (phrase.determiner == Determiner.INDEFINITE
        || phrase.ownerPronoun != null
        || phrase.determiner == Determiner.NONE && !capital) {
      return null;
    }
    Title title = phrase.first();
    if (phrase.field != null || phrase.place != null && !title.leavesFieldOpen()) {
      return null;
    }
    int speaker = speaker(phrase);
    RolePhrase nearest = null;
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      RolePhrase other = phrases.get(k);
      if (other.dropped || other.plural || other.office.isEmpty() || other.title == null) {
        continue;
      }
      if (other.modifier != phrase.modifier || other.place == null && other.holder == null) {
        continue;
      }
      if (phrase.place != null && !phrase.place.equals(other.place)) {
        continue;
      }
      if (repeats(title, other)) {
        boolean free = !named(other, phrase);
        if (free && (speaker < 0 || is(other, speaker) || other.coreFrom > places.from(speaker))) {
          return other.outOfOffice && !near(other, phrase)
              ? inOffice(phrase, other, i)
              : dominant(phrase, other, i);
        }
        nearest = nearest == null ? other : nearest;
      }
    }
    return nearest;
  }

  /** Whether a title stands in the same sentence as another, or in the one before. */
  private boolean near(RolePhrase other, RolePhrase phrase) {
    int before = Math.max(0, words.sentenceStart(phrase.coreFrom) - 1);
    return other.coreFrom >= words.sentenceStart(before);
  }

  /** "The deal of President X ... the president": who holds the office now, if the text has him. */
  private RolePhrase inOffice(RolePhrase phrase, RolePhrase former, int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      RolePhrase other = phrases.get(k);
      boolean held = !other.dropped && other.holder != null && !other.outOfOffice;
      if (held && former.officeId != null && former.officeId.equals(other.officeId)) {
        return other;
      }
    }
    return dominant(phrase, former, i);
  }

  /** Whom the text keeps calling by the title, where the nearest of them is named in passing. */
  private RolePhrase dominant(RolePhrase phrase, RolePhrase nearest, int i) {
    String passing = String.valueOf(nearest.holder);
    boolean capital = words.capitalised(phrase.coreFrom);
    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> alone = new HashMap<>();
    RolePhrase best = nearest;
    for (int k = Math.max(0, i - REACH); k < i; k++) {
      RolePhrase other = phrases.get(k);
      boolean one = !other.dropped && !other.plural && other.title != null;
      if (!one || other.holder == null || !repeats(phrase.first(), other)) {
        continue;
      }
      int times = count(all, other.holder);
      boolean bare = capital && other.persons.isEmpty() && other.places.isEmpty();
      int uses = bare ? count(alone, other.holder) : 0;
      best = times == OFTEN || uses == ALONE ? other : best;
    }
    boolean once = all.getOrDefault(passing, 0) == 1;
    boolean never = alone.getOrDefault(passing, 0) == 0;
    boolean fits = once || never && alone.getOrDefault(String.valueOf(best.holder), 0) >= ALONE;
    return fits && !named(best, phrase) ? best : nearest;
  }

  private static int count(Map<String, Integer> times, String holder) {
    int sum = times.getOrDefault(holder, 0) + 1;
    times.put(holder, sum);
    return sum;
  }

  /** The person named last before the title, where it is the subject of a sentence, or −1. */
  private int speaker(RolePhrase phrase) {
    int person = context.personBefore(phrase.left);
    if (person < 0) {
      return -1;
    }
    int from = places.from(person);
    boolean opens = from == words.sentenceStart(from);
    return opens && from < words.sentenceStart(phrase.coreFrom) ? person : -1;
  }

  private boolean is(RolePhrase other, int person) {
    return !other.persons.isEmpty() && holders.same(other.persons.get(0), person);
  }

  /** "The president thanked Moon" is not said of Moon, where another can be meant. */
  private boolean named(RolePhrase other, RolePhrase phrase) {
    String holder = other.holder == null ? "" : other.holder;
    String surname = holder.substring(holder.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String first = holder.substring(0, Math.max(0, holder.indexOf(' '))).toLowerCase(Locale.ROOT);
    for (int t = phrase.coreTo; t < words.sentenceEnd(phrase.coreFrom); t++) {
      if (words.capitalised(t) && (words.is(t, surname) || words.is(t, first))) {
        return other.coreFrom < words.sentenceStart(phrase.coreFrom);
      }
    }
    return false;
  }

  private static boolean repeats(Title title, RolePhrase other) {
    Title theirs = other.title;
    if (theirs == null || theirs.type().equals(Title.RANK)) {
      return theirs != null && theirs.words().equals(title.words());
    }
    if (title.otherSex(theirs) || theirs.isDeputy() && !title.isDeputy()) {
      return false;
    }
    if (theirs.endsWith(title.words()) || theirs.office().equals(title.office())) {
      return true;
    }
    if (title.words().equals("secretary")) {
      return theirs.words().startsWith("secretary ");
    }
    return title.type().equals(other.officeClass) && (title.isGeneral() || theirs.isGeneral());
  }

  private static void copy(RolePhrase from, RolePhrase to) {
    to.title = from.title;
    boolean own =
        to.first().type().equals(from.officeClass)
            && (from.title == null || !from.title.words().equals(to.first().words()));
    to.office = own ? to.first().office() : from.office;
    to.officeClass = from.officeClass;
    to.place = from.place;
    to.guess = from.guess;
    to.officeId = from.officeId;
    to.holder = from.holder;
    to.tenure = from.tenure;
    to.outOfOffice = from.outOfOffice;
    to.basis = from.holder == null ? RoleBasis.NONE : RoleBasis.CONTEXT;
    to.explanation = "repeats an office named before";
  }
}
