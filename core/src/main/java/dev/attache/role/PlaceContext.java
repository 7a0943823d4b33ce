package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.role.internal.PersonIndex;
import dev.attache.role.internal.Words;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states and organisations a title can belong to that does not name its own. */
final class PlaceContext {
  /** How many tokens of its sentence are looked through for a title's state. */
  private static final int SENTENCE_REACH = 80;

  /** How many tokens away a person is looked for. */
  private static final int PERSON_REACH = 60;

  /** A place nothing beside the title says, and where it was taken from, for people to read. */
  record Guess(String place, String from) {}

  private final Words words;
  private final PlaceMap places;
  private final OfficeReader offices;
  private final PersonOffices holders;
  private final PersonIndex people;
  private final List<RolePhrase> phrases;
  private final Map<Integer, String> ofPerson = new HashMap<>();
  private final @Nullable String[] recent; // state last named before each phrase
  private final @Nullable String[] recentBody; // organisation last named before each phrase
  private final Map<String, Integer> named = new HashMap<>(); // persons with titles by state
  private int namedInAll;
  private @Nullable String main; // the state with most of them
  private final Set<String> states = new LinkedHashSet<>(); // named before the last title
  private @Nullable String first; // place first named in the document

  PlaceContext(
      Words words,
      PlaceMap places,
      OfficeReader offices,
      PersonOffices holders,
      PersonIndex people,
      List<RolePhrase> phrases) {
    this.words = words;
    this.places = places;
    this.offices = offices;
    this.holders = holders;
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
          states.add(last);
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

  /** Keeps the state that a title gave the person beside it. */
  void remember(RolePhrase phrase, int mention) {
    PersonIndex.Someone someone = people.of(mention);
    if (someone != null && phrase.place != null && offices.isState(phrase.place)) {
      int times = named.getOrDefault(phrase.place, 0) + 1;
      named.put(phrase.place, times);
      namedInAll++;
      main = main == null || times > named.getOrDefault(main, 0) ? phrase.place : main;
      ofPerson.putIfAbsent(someone.number(), phrase.place);
    }
  }

  /** The state the document gave a person before, or null. */
  @Nullable String remembered(int mention) {
    PersonIndex.Someone someone = people.of(mention);
    return someone == null ? null : ofPerson.get(someone.number());
  }

  /** Whether all titles stand in a text of one state. */
  boolean isOfOneState() {
    return states.size() < 2;
  }

  /** The states named before the last title, in the order of the text. */
  Set<String> states() {
    return states;
  }

  /** The state of a person: what the document says, else what the knowledge base knows. */
  @Nullable String ofPerson(int mention) {
    PersonIndex.Someone someone = people.of(mention);
    if (someone == null) {
      return null;
    }
    String place = remembered(mention);
    if (place == null) {
      place = holders.countryOf(mention);
    }
    return place != null ? place : holders.countryOfLeader(someone);
  }

  /** The place of the one a title is said of: a person, another office, "the nation", "its". */
  @Nullable String ofOwner(int i) {
    RolePhrase phrase = phrases.get(i);
    if (phrase.ownerRole != null && phrase.ownerRole.place != null) {
      return phrase.ownerRole.place;
    }
    if (phrase.ownerPerson >= 0) {
      String place = ofPerson(phrase.ownerPerson);
      if (place != null) {
        return place;
      }
    }
    if (phrase.ownerAfter >= 0) {
      String place = ofOwnerAfter(i);
      phrase.ownerKnown |= place != null;
      return place;
    }
    String referred = phrase.ownerNation ? ofNoun(i) : ofPronoun(i);
    return referred == null
        ? null
        : phrase.guess(new Guess(referred, "what its owner goes back to"));
  }

  /** "The nation's", "the bloc's". */
  private @Nullable String ofNoun(int i) {
    return phrases.get(i).ownerBody ? recentBody[i] : nation(i);
  }

  private @Nullable String ofPronoun(int i) {
    RolePhrase phrase = phrases.get(i);
    if (phrase.ownerPronoun == null) {
      return null;
    }
    return switch (phrase.ownerPronoun) {
      case "his", "her" -> {
        int person = personBefore(phrase.left);
        yield person < 0 ? null : ofPerson(person);
      }
      case "its" -> nation(i);
      default -> null;
    };
  }

  /** "Aide to Russian President …", "aide to Putin". */
  private @Nullable String ofOwnerAfter(int i) {
    int after = phrases.get(i).ownerAfter;
    if (i + 1 < phrases.size() && phrases.get(i + 1).left <= after + 1) {
      RolePhrase owner = phrases.get(i + 1);
      phrases.get(i).ownerKnown = true;
      if (owner.place != null || !owner.places.isEmpty()) {
        return owner.place != null ? owner.place : owner.places.get(0);
      }
    }
    int person = places.personStarting(after);
    if (person >= 0) {
      return ofPerson(person);
    }
    Place place = places.startingAt(after);
    return place == null ? null : place.code(); // "aide to the Iranian negotiators"
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

  /** The state named last before the title in its sentence, or null. */
  @Nullable String inSentence(int i) {
    int left = phrases.get(i).left;
    int start = Math.max(words.sentenceStart(phrases.get(i).coreFrom), left - SENTENCE_REACH);
    for (int t = left - 1; t >= start; t--) {
      Place place = places.startingAt(t);
      if (place != null && place.state() && offices.isState(place.code())) {
        return place.code();
      }
    }
    return null;
  }

  /** The person named next from a token on, or −1. */
  int personAfter(int token) {
    for (int t = token; t < Math.min(words.count(), token + PERSON_REACH); t++) {
      if (places.personStarting(t) >= 0) {
        return places.actorAt(t);
      }
    }
    return -1;
  }

  /** The person named last before another, or −1. */
  int before(int person) {
    return personBefore(places.from(person));
  }

  /** The person named last before a token, or −1. */
  int personBefore(int token) {
    for (int t = token - 1; t >= Math.max(0, token - PERSON_REACH); t--) {
      if (places.kindAt(t) == ActorKind.PERSON) {
        return places.actorAt(t);
      }
    }
    return -1;
  }

  /** Where a title belongs that nothing beside it places: its usual place, or what is guessed. */
  @Nullable String otherwise(int i) {
    RolePhrase phrase = phrases.get(i);
    if (phrase.ownerUnknown && !phrase.first().leavesFieldOpen()) {
      return null;
    }
    Guess around = around(i);
    String own = phrase.first().place();
    boolean meant = around != null && phrase.sense(around.place()).in().contains(around.place());
    return own != null && !meant ? own : phrase.guess(around);
  }

  /**
   * Of the title before in the sentence, else of the place last named, else of one named further on
   * in the sentence, else of the document.
   */
  private @Nullable Guess around(int i) {
    RolePhrase phrase = phrases.get(i);
    Title title = phrase.first();
    if (words.allCapitals(phrase.coreFrom) && words.is(phrase.coreTo, ":")) {
      return new Guess("USA", "a speaker's label, as transcripts of the White House have it");
    }
    if (i > 0) {
      RolePhrase before = phrases.get(i - 1);
      boolean sameSentence = before.left >= words.sentenceStart(phrase.coreFrom);
      if (sameSentence && before.place != null && can(title, before.place)) {
        return new Guess(before.place, "the title before it");
      }
    }
    String most = main();
    if (recent[i] == null && most != null && can(title, most)) {
      return new Guess(most, "the state of most of those the text names with a title");
    }
    if (recent[i] != null && can(title, recent[i])) {
      return new Guess(recent[i], "the state last named");
    }
    if (recent[i] != null) {
      for (int t = phrase.to; t < words.sentenceEnd(phrase.coreFrom); t++) {
        Place place = places.startingAt(t);
        if (place != null && place.state() && can(title, place.code())) {
          return new Guess(place.code(), "a state named after it");
        }
      }
    }
    if (most != null && can(title, most)) {
      return new Guess(most, "the state of most of those the text names with a title");
    }
    return first == null || !can(title, first)
        ? null
        : new Guess(first, "the state the text names first");
  }

  /** The state of more than half of those who are named with a title, of two at least; or null. */
  private @Nullable String main() {
    int most = main == null ? 0 : named.getOrDefault(main, 0);
    return most > 1 && 2 * most > namedInAll ? main : null;
  }

  private boolean can(Title title, String place) {
    return offices.isStateNow(place) && offices.plausible(title, place);
  }
}
