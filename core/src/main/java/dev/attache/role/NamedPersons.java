package dev.attache.role;

import dev.attache.knowledge.Tenure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "The president" where the text names somebody who is one, without the title beside the name. */
final class NamedPersons {
  /** How many persons back one is looked for. */
  private static final int REACH = 40;

  private final PlaceMap places;
  private final PlaceContext context;
  private final OfficeReader offices;
  private final PersonOffices holders;
  private final List<RolePhrase> phrases;

  NamedPersons(
      PlaceMap places,
      PlaceContext context,
      OfficeReader offices,
      PersonOffices holders,
      List<RolePhrase> phrases) {
    this.places = places;
    this.context = context;
    this.offices = offices;
    this.holders = holders;
    this.phrases = phrases;
  }

  /** Takes over the office of the person; false where the text names none who fits. */
  boolean resolve(int i) {
    RolePhrase phrase = phrases.get(i);
    if (phrase.modifier != null || phrase.anchored() || phrase.first().type().equals(Title.OTHER)) {
      return false;
    }
    String near = context.inSentence(i);
    int person = context.personBefore(phrase.left);
    for (int k = 0; k < REACH && person >= 0; k++) {
      if (take(phrase, person, near)) {
        return true;
      }
      person = context.personBefore(places.from(person));
    }
    person = context.personAfter(phrase.to);
    for (int k = 0; k < REACH && person >= 0; k++) {
      if (take(phrase, person, near)) {
        return true;
      }
      person = context.personAfter(places.to(person));
    }
    return false;
  }

  private boolean take(RolePhrase phrase, int person, @Nullable String near) {
    Tenure tenure = holders.held(phrase, person);
    if (tenure == null
        || !plausible(phrase, tenure)
        || near != null && !tenure.officeId().startsWith(near + "/")) {
      return false;
    }
    settle(phrase, tenure, person);
    return true;
  }

  private boolean plausible(RolePhrase phrase, Tenure tenure) {
    String id = tenure.officeId();
    return offices.plausible(phrase.first(), id.substring(0, id.indexOf('/')));
  }

  private void settle(RolePhrase phrase, Tenure tenure, int person) {
    phrase.place = tenure.officeId().substring(0, tenure.officeId().indexOf('/'));
    offices.settle(phrase);
    offices.settleBy(phrase, tenure);
    phrase.holder = holders.name(phrase, person);
    phrase.basis = RoleBasis.CONTEXT;
    phrase.explanation = "the office of a person the text names (" + tenure.source() + ")";
  }
}
