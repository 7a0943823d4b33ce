package dev.attache.role;

import dev.attache.knowledge.Resolution;
import dev.attache.role.RolePhrase.Determiner;
import dev.attache.role.internal.PersonIndex;
import dev.attache.role.internal.Words;
import java.util.List;

/** Resolves the titles of one document, each in the light of the others. */
final class DocumentOffices {
  private final OfficeReader offices;
  private final List<RolePhrase> phrases;
  private final PlaceContext context;
  private final SaidHolders said;
  private final Repetition repetition;
  private final NamedPersons persons;
  private final Counterparts counterparts;
  private final PluralTitles plurals;
  private final NamedTitles named;

  DocumentOffices(
      Words words,
      PlaceMap places,
      OfficeReader offices,
      PersonOffices holders,
      PersonIndex people,
      List<RolePhrase> phrases) {
    this.offices = offices;
    this.phrases = phrases;
    this.said = new SaidHolders(offices);
    this.context = new PlaceContext(words, places, offices, holders, people, phrases);
    this.repetition = new Repetition(words, places, context, holders, phrases);
    this.persons = new NamedPersons(places, context, offices, holders, phrases);
    this.counterparts = new Counterparts(words, places, context, offices, holders, phrases);
    this.plurals = new PluralTitles(offices, holders, context, phrases);
    this.named = new NamedTitles(offices, holders, context, said, counterparts, plurals, phrases);
  }

  /** Titles with a name first, so that the others find what these say wherever they stand. */
  void resolve() {
    for (RolePhrase phrase : phrases) {
      phrase.place = phrase.places.isEmpty() ? null : phrase.places.get(0);
    }
    for (int i = 0; i < phrases.size(); i++) {
      if (!phrases.get(i).persons.isEmpty()) {
        named.resolve(i);
      }
    }
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).persons.isEmpty()) {
        unnamed(i);
      }
    }
  }

  private void unnamed(int i) {
    RolePhrase phrase = phrases.get(i);
    if (phrase.plural) {
      plurals.unnamed(i);
      return;
    }
    if (phrase.first().type().equals(Title.INHERIT)) {
      counterparts.resolve(i);
      if (phrase.office.isEmpty()) {
        phrase.dropped = true;
        return;
      }
    }
    if (phrase.place == null && phrase.office.isEmpty()) {
      phrase.place = context.ofOwner(i);
    }
    if (phrase.body == null
        && phrase.qualifier == null
        && phrase.ofBody == null
        && repetition.resolve(i)) {
      return;
    }
    if (!keeps(phrase)) {
      phrase.dropped = true;
      return;
    }
    if (phrase.place == null && persons.resolve(i)) {
      return;
    }
    if (phrase.place == null) {
      phrase.place = context.otherwise(i);
    }
    if (phrase.office.isEmpty()) {
      offices.settle(phrase);
    }
    if (Title.HEAD.equals(phrase.officeClass)
        && (phrase.place == null || offices.isState(phrase.place))) {
      phrase.dropped = true;
      return;
    }
    hold(phrase);
  }

  /** Whether a title without a name beside it is a mention of an office. */
  private static boolean keeps(RolePhrase phrase) {
    Title title = phrase.first();
    if (title.use() == Title.Use.NAMED) {
      return false;
    }
    if (title.use() == Title.Use.ANCHORED && !phrase.anchored()) {
      return false;
    }
    if (title.type().equals("head-of-state")
        && title.use() == Title.Use.ANCHORED
        && phrase.ownerAfter >= 0
        && phrase.places.isEmpty()
        && !phrase.ownerKnown) {
      return false; // "the king of skis"
    }
    if (phrase.determiner == Determiner.INDEFINITE
        && phrase.places.isEmpty()
        && phrase.body == null) {
      return false;
    }
    return phrase.anchored() || phrase.determiner == Determiner.DEFINITE || phrase.bareName != null;
  }

  /** The holder: whom the text names elsewhere, else whom the roster has on its date. */
  private void hold(RolePhrase phrase) {
    if (phrase.bareName != null) {
      phrase.holder = phrase.bareName;
      phrase.basis = RoleBasis.TEXT;
      phrase.explanation = "title before a word that can only be a name";
      return;
    }
    RolePhrase like = said.like(phrase);
    if (like != null) {
      phrase.holder = like.holder;
      phrase.tenure = like.tenure;
      phrase.basis = RoleBasis.CONTEXT;
      phrase.explanation = "named elsewhere in the text";
      return;
    }
    if (phrase.officeId == null
        || phrase.modifier == RoleModifier.FORMER
        || phrase.modifier == RoleModifier.INCOMING) {
      phrase.explanation = "no holder named";
      return;
    }
    Resolution roster = offices.roster(phrase, phrase.officeId);
    if (roster.holder() != null) {
      phrase.holder = roster.holder();
      phrase.basis = RoleBasis.ROSTER;
      phrase.tenure = roster.tenure() == null ? null : roster.tenure().interval();
      phrase.explanation =
          "roster on the text's date: " + roster.answer() + " (" + roster.source() + ")";
      said.found(phrase);
    } else {
      phrase.explanation =
          "roster: "
              + roster.answer()
              + (roster.candidates().isEmpty() ? "" : " of " + roster.candidates());
    }
  }
}
