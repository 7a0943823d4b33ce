package dev.attache.role;

import dev.attache.knowledge.Tenure;
import dev.attache.role.RolePhrase.Determiner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles of several at once, and the states they are of. */
final class PluralTitles {
  /** How many phrases back "the presidents" looks for those it means. */
  private static final int REACH = 60;

  private final OfficeReader offices;
  private final PersonOffices holders;
  private final PlaceContext context;
  private final List<RolePhrase> phrases;

  PluralTitles(
      OfficeReader offices, PersonOffices holders, PlaceContext context, List<RolePhrase> phrases) {
    this.offices = offices;
    this.holders = holders;
    this.context = context;
    this.phrases = phrases;
  }

  /** "Prime ministers Modi and Starmer": the state of each. */
  void named(RolePhrase phrase) {
    if (!phrase.places.isEmpty()) {
      return;
    }
    for (int person : phrase.persons) {
      holders.tenure(phrase, person);
      String place = context.ofPerson(person);
      if (place != null && !phrase.places.contains(place)) {
        phrase.places.add(place);
      }
    }
    phrase.place = only(phrase);
  }

  private static @Nullable String only(RolePhrase phrase) {
    return switch (phrase.places.size()) {
      case 0 -> phrase.first().place();
      case 1 -> phrase.places.get(0);
      default -> null;
    };
  }

  /** "The French and German foreign ministers", "the presidents". */
  void unnamed(int i) {
    RolePhrase phrase = phrases.get(i);
    Title title = phrase.first();
    ofOneState(i, title);
    if (title.type().equals(Title.INHERIT)
        || title.use() == Title.Use.NAMED
        || !phrase.anchored() && phrase.determiner != Determiner.DEFINITE
        || title.use() == Title.Use.ANCHORED
            && phrase.places.isEmpty()
            && !title.leavesFieldOpen()) {
      phrase.dropped = true;
      return;
    }
    if (title.leavesFieldOpen() && phrase.places.isEmpty()) {
      ministers(i, title);
      phrase.dropped = phrase.office.isEmpty();
      return;
    }
    if (phrase.places.isEmpty() && !phrase.anchored()) {
      collect(i, title);
    }
    phrase.place = only(phrase);
    offices.settle(phrase);
    phrase.explanation = "plural";
  }

  /** An office that one state has, in a text of that state. */
  private void ofOneState(int i, Title title) {
    RolePhrase phrase = phrases.get(i);
    if (title.in().isEmpty() || phrase.anchored() || phrase.determiner != Determiner.NONE) {
      return;
    }
    String place = context.otherwise(i);
    if (place != null && title.in().contains(place)) {
      phrase.places.add(place);
    } else {
      phrase.guess = null;
    }
  }

  /** "The two ministers": those of one field that were spoken of last. */
  private void ministers(int i, Title title) {
    RolePhrase phrase = phrases.get(i);
    Set<String> found = new LinkedHashSet<>();
    RolePhrase last = null;
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      RolePhrase other = phrases.get(k);
      boolean minister =
          !other.dropped && other.title != null && other.title.endsWith(title.words());
      if (minister && (last == null || last.office.equals(other.office))) {
        last = other;
        found.addAll(
            other.places.isEmpty() && other.place != null ? List.of(other.place) : other.places);
      }
    }
    if (last == null || found.size() < 2) {
      return;
    }
    List<String> inOrder = new ArrayList<>(found);
    Collections.reverse(inOrder);
    phrase.places.addAll(inOrder);
    phrase.guess = "titles before it";
    phrase.title = last.title;
    phrase.office = last.office;
    phrase.officeClass = last.officeClass;
    phrase.explanation = "plural";
  }

  /** "The presidents": the two that were spoken of last. */
  private void collect(int i, Title title) {
    RolePhrase phrase = phrases.get(i);
    Set<String> found = new LinkedHashSet<>();
    for (int k = i - 1; k >= Math.max(0, i - REACH) && found.size() < 2; k--) {
      RolePhrase other = phrases.get(k);
      boolean same = !other.dropped && title.type().equals(other.officeClass);
      if (same && other.plural && other.places.size() > 1 && found.isEmpty()) {
        phrase.places.addAll(other.places);
        phrase.guess = "a title before it";
        return;
      }
      if (same && other.place != null) {
        found.add(other.place);
      }
    }
    if (found.size() == 1) {
      persons(phrase, found);
    }
    List<String> inOrder = new ArrayList<>(found);
    Collections.reverse(inOrder);
    phrase.places.addAll(inOrder);
    if (!inOrder.isEmpty()) {
      phrase.guess = "titles before it";
    }
  }

  /** One of them may be named without the title. */
  private void persons(RolePhrase phrase, Set<String> found) {
    int person = context.personBefore(phrase.left);
    for (int k = 0; k < REACH && person >= 0 && found.size() < 2; k++) {
      Tenure tenure = holders.held(phrase, person);
      if (tenure != null) {
        found.add(tenure.officeId().substring(0, tenure.officeId().indexOf('/')));
      }
      person = context.before(person);
    }
  }
}
