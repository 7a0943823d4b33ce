package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.knowledge.Answer;
import dev.attache.knowledge.Person;
import dev.attache.knowledge.Resolution;
import dev.attache.knowledge.Tenure;
import dev.attache.role.RolePhrase.Determiner;
import dev.attache.role.internal.PersonIndex;
import dev.attache.role.internal.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the titles of one document, each in the light of the others. */
final class DocumentOffices {
  /** How many phrases back a bare title looks for the one it repeats. */
  private static final int REACH = 60;

  /** How many tokens of its sentence are looked through for a title's state. */
  private static final int SENTENCE_REACH = 80;

  private final Words words;
  private final PlaceMap places;
  private final OfficeReader offices;
  private final PersonIndex people;
  private final List<RolePhrase> phrases;
  private final Map<String, List<RolePhrase>> byOffice = new HashMap<>();
  private final Map<Integer, String> placeOfPerson = new HashMap<>();
  private final Map<String, Optional<Person>> knownHolders = new HashMap<>();
  private final Map<String, String> knownPlaces = new HashMap<>();
  private final @Nullable String[] recent; // state last named before each phrase
  private final @Nullable String[] recentBody; // organisation last named before each phrase
  private @Nullable String first; // place first named in the document

  DocumentOffices(
      Words words,
      PlaceMap places,
      OfficeReader offices,
      PersonIndex people,
      List<RolePhrase> phrases) {
    this.words = words;
    this.places = places;
    this.offices = offices;
    this.people = people;
    this.phrases = phrases;
    this.recent = new String[phrases.size()];
    this.recentBody = new String[phrases.size()];
    namePlaces();
  }

  private void namePlaces() {
    int t = 0;
    String last = null;
    String lastBody = null;
    for (int i = 0; i < phrases.size(); i++) {
      for (; t < phrases.get(i).left; t++) {
        Place place = places.startingAt(t);
        if (place != null && (place.state() || offices.isState(place.code()))) {
          last = place.code();
          first = first == null ? last : first;
        } else if (places.kindAt(t) == ActorKind.ORGANISATION) {
          lastBody = place != null ? place.code() : places.actor(places.actorAt(t)).text();
        }
      }
      recent[i] = last;
      recentBody[i] = lastBody;
    }
    for (; t < words.count() && first == null; t++) {
      Place place = places.startingAt(t);
      if (place != null && place.state()) {
        first = place.code();
      }
    }
  }

  void resolve() {
    for (RolePhrase phrase : phrases) {
      phrase.place = phrase.places.isEmpty() ? null : phrase.places.get(0);
    }
    for (int i = 0; i < phrases.size(); i++) {
      if (!phrases.get(i).persons.isEmpty()) {
        named(i);
      }
    }
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).persons.isEmpty()) {
        unnamed(i);
      }
    }
  }

  // ---- titles with a name

  private void named(int i) {
    RolePhrase phrase = phrases.get(i);
    int mention = phrase.persons.get(0);
    if (phrase.first().type().equals(Title.INHERIT)) {
      inherit(i);
    }
    Tenure tenure = phrase.plural ? null : offices.tenure(phrase, mention);
    if (phrase.place == null) {
      phrase.place = placeOfNamed(i, mention, tenure);
    }
    if (phrase.office.isEmpty()) {
      offices.settle(phrase);
    }
    if (tenure != null && tenure.officeId().startsWith(phrase.place + "/")) {
      offices.settleBy(phrase, tenure);
    }
    phrase.basis = RoleBasis.TEXT;
    phrase.explanation = phrase.rule;
    if (phrase.plural) {
      placesOfAll(phrase);
      return;
    }
    phrase.holder = offices.name(phrase, mention);
    contradiction(phrase);
    remember(phrase, mention);
  }

  /** "Prime ministers Modi and Starmer": the state of each. */
  private void placesOfAll(RolePhrase phrase) {
    if (!phrase.places.isEmpty()) {
      return;
    }
    for (int person : phrase.persons) {
      offices.tenure(phrase, person);
      String place = personPlace(person);
      if (place != null && !phrase.places.contains(place)) {
        phrase.places.add(place);
      }
    }
    phrase.place = phrase.places.size() == 1 ? phrase.places.get(0) : null;
  }

  private @Nullable String placeOfNamed(int i, int mention, @Nullable Tenure tenure) {
    RolePhrase phrase = phrases.get(i);
    String owner = ownerPlace(i);
    if (owner != null) {
      return owner;
    }
    if (tenure != null) {
      phrase.rule += ", place by the holder's office";
      return tenure.officeId().substring(0, tenure.officeId().indexOf('/'));
    }
    PersonIndex.Someone someone = people.of(mention);
    if (someone != null && placeOfPerson.containsKey(someone.number())) {
      return placeOfPerson.get(someone.number());
    }
    String country = offices.countryOf(mention);
    if (country != null) {
      return country;
    }
    if (phrase.first().place() != null) {
      return phrase.first().place();
    }
    return contextPlace(i);
  }

  private void contradiction(RolePhrase phrase) {
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
    } else if (roster.answer() == Answer.KNOWN) {
      phrase.explanation +=
          "; roster has %s (%s, %s): the text is believed"
              .formatted(
                  holder,
                  roster.tenure() == null ? ".." : roster.tenure().interval(),
                  roster.source());
    }
  }

  private void remember(RolePhrase phrase, int mention) {
    PersonIndex.Someone someone = people.of(mention);
    if (someone != null && phrase.place != null && offices.isState(phrase.place)) {
      placeOfPerson.putIfAbsent(someone.number(), phrase.place);
    }
    if (phrase.officeId != null) {
      byOffice.computeIfAbsent(phrase.officeId, k -> new ArrayList<>(1)).add(phrase);
      String plain = withoutQualifier(phrase.officeId);
      if (!plain.equals(phrase.officeId) && !Title.OTHER.equals(phrase.officeClass)) {
        byOffice.computeIfAbsent(plain + "/*", k -> new ArrayList<>(1)).add(phrase);
      }
    }
  }

  private static String withoutQualifier(String officeId) {
    int first = officeId.indexOf('/');
    int second = officeId.indexOf('/', first + 1);
    return second < 0 ? officeId : officeId.substring(0, second);
  }

  // ---- places

  private @Nullable String ownerPlace(int i) {
    RolePhrase phrase = phrases.get(i);
    if (phrase.ownerRole != null && phrase.ownerRole.place != null) {
      return phrase.ownerRole.place;
    }
    if (phrase.ownerPerson >= 0) {
      String place = personPlace(phrase.ownerPerson);
      if (place != null) {
        return place;
      }
    }
    if (phrase.ownerAfter >= 0) {
      if (i + 1 < phrases.size() && phrases.get(i + 1).left <= phrase.ownerAfter + 1) {
        RolePhrase owner = phrases.get(i + 1);
        if (!owner.places.isEmpty()) {
          return owner.places.get(0);
        }
      }
      int person = places.personStarting(phrase.ownerAfter);
      return person < 0 ? null : personPlace(person);
    }
    if (phrase.ownerNation) {
      return phrase.ownerBody ? recentBody[i] : nation(i);
    }
    if (phrase.ownerPronoun != null) {
      return switch (phrase.ownerPronoun) {
        case "his", "her" -> {
          int person = personBefore(phrase.left);
          yield person < 0 ? null : personPlace(person);
        }
        case "its" -> nation(i);
        default -> null;
      };
    }
    return null;
  }

  /** "The nation's …": the state that opens the sentence, else the last one named. */
  private @Nullable String nation(int i) {
    int left = phrases.get(i).left;
    int start = Math.max(words.sentenceStart(phrases.get(i).coreFrom), left - SENTENCE_REACH);
    for (int t = start; t < left; t++) {
      Place place = places.startingAt(t);
      if (place != null && place.state() && place.body() == null && !place.adjective()) {
        return place.code();
      }
    }
    return recent[i];
  }

  private @Nullable String personPlace(int mention) {
    PersonIndex.Someone someone = people.of(mention);
    if (someone == null) {
      return null;
    }
    String place = placeOfPerson.get(someone.number());
    if (place == null) {
      place = offices.countryOf(mention);
    }
    return place != null ? place : offices.countryOfLeader(someone);
  }

  private int personBefore(int token) {
    for (int t = token - 1; t >= Math.max(0, token - 60); t--) {
      if (places.kindAt(t) == ActorKind.PERSON) {
        return places.actorAt(t);
      }
    }
    return -1;
  }

  /** Of the title before in the sentence, else of the place last named, else of the document. */
  private @Nullable String contextPlace(int i) {
    RolePhrase phrase = phrases.get(i);
    int sentence = words.sentenceStart(phrase.coreFrom);
    if (i > 0) {
      RolePhrase before = phrases.get(i - 1);
      if (before.left >= sentence && before.place != null && offices.isState(before.place)) {
        return before.place;
      }
    }
    return recent[i] != null ? recent[i] : first;
  }

  // ---- titles without a name

  private void unnamed(int i) {
    RolePhrase phrase = phrases.get(i);
    if (phrase.plural) {
      plural(i);
      return;
    }
    if (phrase.first().type().equals(Title.INHERIT)) {
      inherit(i);
      if (phrase.office.isEmpty()) {
        phrase.dropped = true;
        return;
      }
    }
    if (phrase.place == null && phrase.office.isEmpty()) {
      phrase.place = ownerPlace(i);
    }
    if (phrase.place == null && phrase.body == null && phrase.qualifier == null) {
      RolePhrase antecedent = antecedent(i);
      if (antecedent != null) {
        copy(antecedent, phrase);
        return;
      }
    }
    if (!keeps(phrase)) {
      phrase.dropped = true;
      return;
    }
    if (phrase.place == null) {
      phrase.place = phrase.first().place() != null ? phrase.first().place() : contextPlace(i);
    }
    if (phrase.office.isEmpty()) {
      offices.settle(phrase);
    }
    if (Title.HEAD.equals(phrase.officeClass)
        && (phrase.place == null || offices.isState(phrase.place))) {
      phrase.dropped = true;
      return;
    }
    hold(i);
  }

  /** The one person the document names who holds such an office, or null. */
  private @Nullable Person named(Title title) {
    if (knownHolders.containsKey(title.words())) {
      return knownHolders.get(title.words()).orElse(null);
    }
    Person found = null;
    int count = 0;
    for (PersonIndex.Someone someone : people.all()) {
      Tenure tenure = offices.current(title, someone);
      if (tenure != null) {
        found = tenure.holder();
        count++;
        String id = tenure.officeId();
        knownPlaces.put(found.key() + " " + title.words(), id.substring(0, id.indexOf('/')));
      }
    }
    Person only = count == 1 ? found : null;
    knownHolders.put(title.words(), Optional.ofNullable(only));
    return only;
  }

  private boolean keeps(RolePhrase phrase) {
    Title title = phrase.first();
    if (title.use() == Title.Use.NAMED) {
      return false;
    }
    if (title.use() == Title.Use.ANCHORED && !phrase.anchored()) {
      return false;
    }
    if (phrase.determiner == Determiner.INDEFINITE
        && phrase.places.isEmpty()
        && phrase.body == null) {
      return false;
    }
    if (phrase.anchored()) {
      return true;
    }
    return phrase.determiner == Determiner.DEFINITE;
  }

  private void hold(int i) {
    RolePhrase phrase = phrases.get(i);
    RolePhrase said = saidElsewhere(phrase);
    if (said != null) {
      phrase.holder = said.holder;
      phrase.tenure = said.tenure;
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
    Resolution roster = offices.roster(phrase.officeId);
    if (roster.holder() != null) {
      phrase.holder = roster.holder();
      phrase.basis = RoleBasis.ROSTER;
      phrase.tenure = roster.tenure() == null ? null : roster.tenure().interval();
      phrase.explanation =
          "roster on the text's date: %s (%s)".formatted(roster.answer(), roster.source());
      byOffice.computeIfAbsent(phrase.officeId, k -> new ArrayList<>(1)).add(phrase);
    } else {
      phrase.explanation =
          "roster: "
              + roster.answer()
              + (roster.candidates().isEmpty() ? "" : " of " + roster.candidates());
    }
  }

  /** The last phrase before that names this office's holder, else the first after. */
  private @Nullable RolePhrase saidElsewhere(RolePhrase phrase) {
    if (phrase.officeId == null) {
      return null;
    }
    RolePhrase best = null;
    List<RolePhrase> same = byOffice.getOrDefault(phrase.officeId, List.of());
    if (same.isEmpty() && phrase.qualifier == null) {
      same = byOffice.getOrDefault(withoutQualifier(phrase.officeId) + "/*", List.of());
    }
    int last = Math.max(0, same.size() - REACH);
    for (int k = same.size() - 1; k >= last; k--) {
      RolePhrase other = same.get(k);
      if (other.holder == null || (other.modifier != phrase.modifier)) {
        continue;
      }
      if (other.coreFrom < phrase.coreFrom) {
        return best != null && best.coreFrom < other.coreFrom ? best : other;
      }
      best = other;
    }
    return best;
  }

  /** The phrase that a bare title ("the minister") repeats. */
  private @Nullable RolePhrase antecedent(int i) {
    RolePhrase phrase = phrases.get(i);
    boolean capital = words.capitalised(phrase.coreFrom);
    if (phrase.determiner == Determiner.INDEFINITE
        || phrase.ownerPronoun != null
        || phrase.determiner == Determiner.NONE && !capital) {
      return null;
    }
    Title title = phrase.first();
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      RolePhrase other = phrases.get(k);
      if (other.dropped || other.plural || other.office.isEmpty() || other.title == null) {
        continue;
      }
      if (other.modifier != phrase.modifier || other.place == null && other.holder == null) {
        continue;
      }
      if (repeats(title, other)) {
        return other;
      }
    }
    return null;
  }

  private boolean repeats(Title title, RolePhrase other) {
    Title theirs = other.title;
    if (theirs == null || theirs.type().equals(Title.RANK)) {
      return theirs != null && theirs.words().equals(title.words());
    }
    if (theirs.endsWith(title.words()) || theirs.office().equals(title.office())) {
      return true;
    }
    if (title.words().equals("secretary")) {
      return theirs.words().startsWith("secretary ");
    }
    return title.type().equals(other.officeClass) && (title.isGeneral() || theirs.isGeneral());
  }

  private void copy(RolePhrase from, RolePhrase to) {
    to.title = from.title;
    to.office = to.first().type().equals(from.officeClass) ? to.first().office() : from.office;
    to.officeClass = from.officeClass;
    to.place = from.place;
    to.officeId = from.officeId;
    to.holder = from.holder;
    to.tenure = from.tenure;
    to.basis = from.holder == null ? RoleBasis.NONE : RoleBasis.CONTEXT;
    to.explanation = "repeats an office named before";
  }

  // ---- counterparts and plurals

  /** "His Iranian counterpart": the office of the one it is said of. */
  private void inherit(int i) {
    RolePhrase phrase = phrases.get(i);
    if (phrase.place == null && phrase.persons.isEmpty() || phrase.plural) {
      return;
    }
    for (int pass = 0; pass < 2; pass++) {
      for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
        RolePhrase other = phrases.get(k);
        boolean fits =
            other.title != null
                && other.officeClass != null
                && !other.plural
                && !other.title.type().equals(Title.RANK)
                && !other.dropped;
        if (fits && (pass == 1 || !java.util.Objects.equals(other.place, phrase.place))) {
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

  private void like(RolePhrase phrase, RolePhrase other) {
    if (other.title == null || other.officeClass == null) {
      return;
    }
    phrase.title = other.title;
    phrase.office = other.title.office();
    phrase.officeClass = other.officeClass;
    if (phrase.place == null && !phrase.persons.isEmpty()) {
      phrase.place = offices.countryOf(phrase.persons.get(0));
    }
    phrase.officeId = phrase.place == null ? null : phrase.place + "/" + other.officeClass;
    String own = phrase.officeId == null ? null : offices.titleOf(phrase.officeId);
    boolean ministry =
        other.officeClass.equals("foreign-affairs") || other.officeClass.equals("defence");
    if (own != null && ministry && !java.util.Objects.equals(phrase.place, other.place)) {
      phrase.office = own; // a Secretary of State's counterpart is a Foreign Minister
    }
    phrase.rule = phrase.rule.isEmpty() ? "counterpart" : "counterpart, " + phrase.rule;
  }

  private void plural(int i) {
    RolePhrase phrase = phrases.get(i);
    Title title = phrase.first();
    if (title.type().equals(Title.INHERIT)
        || title.use() == Title.Use.NAMED
        || !phrase.anchored() && phrase.determiner != Determiner.DEFINITE
        || title.use() == Title.Use.ANCHORED && phrase.places.isEmpty()) {
      phrase.dropped = true;
      return;
    }
    if (phrase.places.isEmpty() && !phrase.anchored()) {
      collect(i, title);
    }
    phrase.place = phrase.places.size() == 1 ? phrase.places.get(0) : null;
    offices.settle(phrase);
    phrase.explanation = "plural";
  }

  /** "The presidents": the two that were spoken of last. */
  private void collect(int i, Title title) {
    RolePhrase phrase = phrases.get(i);
    Map<String, Boolean> found = new LinkedHashMap<>();
    for (int k = i - 1; k >= Math.max(0, i - REACH) && found.size() < 2; k--) {
      RolePhrase other = phrases.get(k);
      boolean same = !other.dropped && title.type().equals(other.officeClass);
      if (same && other.plural && other.places.size() > 1 && found.isEmpty()) {
        phrase.places.addAll(other.places);
        return;
      }
      if (same && other.place != null) {
        found.put(other.place, true);
      }
    }
    for (String place : found.keySet()) {
      phrase.places.add(0, place);
    }
  }
}
