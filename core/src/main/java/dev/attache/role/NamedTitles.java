package dev.attache.role;

import dev.attache.knowledge.Answer;
import dev.attache.knowledge.Resolution;
import dev.attache.knowledge.Tenure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles with a name beside them: what the text says is believed, and compared with the roster. */
final class NamedTitles {
  private static final Set<String> HEADS = Set.of("head-of-state", "head-of-government");

  private final OfficeReader offices;
  private final PersonOffices holders;
  private final PlaceContext context;
  private final SaidHolders said;
  private final Counterparts counterparts;
  private final PluralTitles plurals;
  private final List<RolePhrase> phrases;

  NamedTitles(
      OfficeReader offices,
      PersonOffices holders,
      PlaceContext context,
      SaidHolders said,
      Counterparts counterparts,
      PluralTitles plurals,
      List<RolePhrase> phrases) {
    this.offices = offices;
    this.holders = holders;
    this.context = context;
    this.said = said;
    this.counterparts = counterparts;
    this.plurals = plurals;
    this.phrases = phrases;
  }

  void resolve(int i) {
    RolePhrase phrase = phrases.get(i);
    int mention = phrase.persons.get(0);
    if (phrase.first().type().equals(Title.INHERIT)) {
      counterparts.resolve(i);
    }
    Tenure tenure = phrase.plural ? null : holders.tenure(phrase, mention);
    if (tenure == null && (partOfName(phrase, mention) || opensName(phrase, mention))) {
      phrase.dropped = true;
      return;
    }
    if (phrase.place == null) {
      phrase.place = place(i, mention, tenure);
    }
    if (phrase.office.isEmpty()) {
      offices.settle(phrase);
    }
    if (tenure != null && tenure.officeId().startsWith(phrase.place + "/")) {
      offices.settleBy(phrase, tenure);
    }
    if (Title.HEAD.equals(phrase.officeClass)
        && phrase.places.isEmpty()
        && phrase.place != null
        && offices.isState(phrase.place)) {
      phrase.unplace(); // a body the text names otherwise, or not at all
    }
    phrase.basis = RoleBasis.TEXT;
    phrase.explanation = phrase.rule;
    if (phrase.plural) {
      plurals.named(phrase);
      return;
    }
    phrase.holder = holders.name(phrase, mention);
    compare(phrase, tenure != null);
    if (phrase.persons.isEmpty()) {
      return;
    }
    context.remember(phrase, mention);
    if (tenure == null || !holders.isOver(tenure)) {
      said.named(phrase);
    }
  }

  /** "Amir" of Amir-Abdollahian: somebody known, who never reigned. */
  private boolean partOfName(RolePhrase phrase, int mention) {
    Title title = phrase.first();
    return title.type().equals("head-of-state")
        && title.use() == Title.Use.ANCHORED
        && !phrase.anchored()
        && phrase.determiner == RolePhrase.Determiner.NONE
        && holders.isKnown(mention);
  }

  /** "Sheikh" of Sheikh Hasina. */
  private boolean opensName(RolePhrase phrase, int mention) {
    String opening = phrase.first().words() + " ";
    return phrase.first().type().equals(Title.RANK)
        && holders.isKnown(mention)
        && holders.name(phrase, mention).regionMatches(true, 0, opening, 0, opening.length());
  }

  private @Nullable String place(int i, int mention, @Nullable Tenure tenure) {
    RolePhrase phrase = phrases.get(i);
    String owner = context.ofOwner(i);
    if (owner != null && (tenure == null || phrase.guess == null)) {
      return owner;
    }
    if (tenure != null) {
      phrase.guess = null;
      phrase.rule += ", place by the holder's office";
      return tenure.officeId().substring(0, tenure.officeId().indexOf('/'));
    }
    String remembered = context.remembered(mention);
    if (remembered != null) {
      return remembered;
    }
    String country = holders.countryOf(mention);
    if (country != null) {
      return country;
    }
    return context.otherwise(i);
  }

  /**
   * Reports where the roster has another holder on the text's date than the text.
   *
   * @param held whether the person named is known to hold or have held the office
   */
  private void compare(RolePhrase phrase, boolean held) {
    if (phrase.officeId == null || phrase.modifier != null || phrase.became) {
      return;
    }
    Resolution roster = offices.roster(phrase.officeId);
    String holder = roster.holder();
    if (holder == null || phrase.holder == null) {
      return;
    }
    if (holder.equals(phrase.holder)) {
      if (roster.tenure() != null) {
        phrase.tenure = roster.tenure().interval();
      }
      phrase.explanation += "; roster agrees (" + roster.source() + ")";
    } else if (phrase.doubtful && !held) {
      phrase.unname();
    } else if (roster.answer() == Answer.KNOWN) {
      phrase.outOfOffice = phrase.guess == null;
      boolean one = context.isOfOneState() && !HEADS.contains(phrase.first().type());
      boolean foreign = phrase.guess != null && !held && !one && !takesTurns(phrase);
      phrase.explanation +=
          "; roster has "
              + holder
              + " ("
              + (roster.tenure() == null ? ".." : roster.tenure().interval())
              + ", "
              + roster.source()
              + "): "
              + (foreign ? "it is not of " + phrase.place : "the text is believed");
      if (foreign && !elsewhere(phrase)) {
        phrase.unplace();
      } else if (!held && phrase.first().endsWith("queen")) {
        phrase.officeId = null; // a consort
      }
    }
  }

  /** Spokespeople take turns: another name in the roster says nothing against a state. */
  private static boolean takesTurns(RolePhrase phrase) {
    return phrase.officeClass != null && phrase.officeClass.endsWith("spokesperson");
  }

  /** Looks among the states of the text for the one whose roster has the name; false if none. */
  private boolean elsewhere(RolePhrase phrase) {
    String id = phrase.officeId;
    String holder = phrase.holder;
    if (id == null || holder == null) {
      return false;
    }
    for (String state : context.states()) {
      String own = state + id.substring(id.indexOf('/'));
      Resolution roster = offices.roster(own);
      if (roster.holder() != null && NameLikeness.alike(roster.holder(), holder)) {
        phrase.place = state;
        phrase.guess = null;
        phrase.officeId = own;
        phrase.holder = roster.holder();
        phrase.explanation += "; it is of " + state + ", whose roster has the name";
        return true;
      }
    }
    return false;
  }
}
