package dev.attache.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title as it stands in a text, while its meaning is worked out. */
final class RolePhrase {
  /** How the article or pronoun before it points. */
  enum Determiner {
    NONE,
    DEFINITE,
    INDEFINITE
  }

  // the words
  final int coreFrom;
  final int coreTo;
  final boolean plural;
  final List<Title> senses;
  int from;
  int to;
  int left; // with words that are passed over, article and owner
  Determiner determiner = Determiner.NONE;

  // what the words say
  final List<String> places = new ArrayList<>(2);
  boolean stateSaid;
  boolean complement;
  boolean ownerUnknown; // said to be of something that no table has
  @Nullable String field; // portfolio that no table has: "Pensions"
  boolean organ; // the place is a body that no table has
  @Nullable String body;
  @Nullable String qualifier;
  String written = ""; // the title as the text spells it
  @Nullable String matter; // "for Water and Forests"
  @Nullable String ofBody; // "of the Federal Security Service", a body of a state
  @Nullable RoleModifier modifier;
  int ownerPerson = -1;
  @Nullable RolePhrase ownerRole;
  @Nullable String ownerPronoun;
  boolean ownerNation;
  boolean ownerBody; // the nation is an organisation
  int ownerAfter = -1; // token where "aide to …" names the owner
  boolean ownerKnown; // the owner of ownerAfter is an office or has a place
  final List<Integer> persons = new ArrayList<>(1); // actor indices
  @Nullable String bareName; // a surname beside it that the recogniser has not as a person
  boolean became;
  boolean placeByName; // the place stands after the name
  boolean doubtful; // the name may belong to what stands before it
  @Nullable RolePhrase shared; // the title before "and" whose owner this one has too
  String rule = "";

  // what came of it
  @Nullable Title title;
  String office = "";
  @Nullable String officeClass;
  @Nullable String place;
  @Nullable String guess; // what a place was taken from that nothing beside the title says
  @Nullable String officeId;
  @Nullable String holder;
  @Nullable String tenure;
  RoleBasis basis = RoleBasis.NONE;
  String explanation = "";
  boolean dropped;
  boolean outOfOffice; // the roster has another holder on the day of the text

  RolePhrase(int coreFrom, int coreTo, List<Title> senses, boolean plural) {
    this.coreFrom = coreFrom;
    this.coreTo = coreTo;
    this.senses = senses;
    this.plural = plural;
    this.from = coreFrom;
    this.to = coreTo;
    this.left = coreFrom;
  }

  /** The meaning where nothing is known of the place. */
  Title first() {
    return senses.get(senses.size() - 1);
  }

  /** The meaning at a place. */
  Title sense(@Nullable String at) {
    for (Title sense : senses) {
      if (at != null && sense.in().contains(at)) {
        return sense;
      }
    }
    return first();
  }

  /** Whether a place beside the title can still be its own. */
  boolean takes(Place beside) {
    return places.isEmpty() || (beside.state() && !stateSaid && beside.body() == null);
  }

  /** Makes a place beside the title its own. */
  void take(Place beside) {
    if (beside.body() != null && body == null) {
      body = beside.body();
    }
    if (places.isEmpty()) {
      places.add(beside.code());
      stateSaid = beside.state();
    } else {
      // "US NATO ambassador": the state sends, the organisation receives
      qualifier = places.get(0);
      places.set(0, beside.code());
      stateSaid = true;
    }
  }

  /** Makes a body beside the title its own. */
  void take(RoleLexicon.@Nullable Body beside) {
    if (beside == null) {
      return;
    }
    body = beside.type();
    if (beside.place() != null && places.isEmpty()) {
      places.add(beside.place());
      stateSaid = true;
    }
  }

  /** Notes that the place is a guess, and from what; returns the place. */
  @Nullable String guess(PlaceContext.@Nullable Guess from) {
    guess = from == null ? null : from.from();
    return from == null ? null : from.place();
  }

  /** Takes the name beside it away again. */
  void unname() {
    persons.clear();
    rule = "";
    office = "";
    officeClass = null;
    officeId = null;
    holder = null;
    tenure = null;
    basis = RoleBasis.NONE;
    explanation = "";
  }

  /** Takes away a place that was only guessed. */
  void unplace() {
    guess = null;
    place = null;
    officeId = null;
  }

  /** Which rule and which fact gave this, and what was guessed. */
  String explained() {
    return guess == null ? explanation : explanation + "; country guessed from " + guess;
  }

  /** Whether the words beside it say whose it is. */
  boolean anchored() {
    return !places.isEmpty()
        || body != null
        || complement
        || ownerPerson >= 0
        || ownerRole != null
        || ownerPronoun != null
        || ownerNation
        || ownerAfter >= 0;
  }
}
