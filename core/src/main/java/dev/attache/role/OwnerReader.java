package dev.attache.role;

import dev.attache.role.RoleLexicon.Cue;
import dev.attache.role.internal.Words;
import org.jspecify.annotations.Nullable;

/** Whose a title is said to be: "the", "his", "Iran's", "the president's". */
final class OwnerReader {
  private final RoleLexicon lexicon;
  private final Words words;
  private final PlaceMap places;
  private final TitleScanner scanner;

  OwnerReader(RoleLexicon lexicon, Words words, PlaceMap places, TitleScanner scanner) {
    this.lexicon = lexicon;
    this.words = words;
    this.places = places;
    this.scanner = scanner;
  }

  /** Reads the article, pronoun or possessor before what stands directly before the title. */
  void read(RolePhrase phrase, @Nullable RolePhrase previous) {
    int at = phrase.left;
    if (at <= words.sentenceStart(phrase.coreFrom)) {
      return;
    }
    String before = words.lower(at - 1);
    if (words.isPossessive(at - 1)) {
      possessor(phrase, previous, at - 1);
    } else if (lexicon.is(before, Cue.OWNER)) {
      phrase.ownerPronoun = before;
      phrase.determiner = RolePhrase.Determiner.DEFINITE;
      phrase.left = at - 1;
    } else if (lexicon.is(before, Cue.DEFINITE)) {
      phrase.determiner = RolePhrase.Determiner.DEFINITE;
      phrase.left = at - 1;
      if (lexicon.is(words.lower(at - 2), Cue.DEFINITE)) {
        phrase.left = at - 2;
      }
    } else if (lexicon.is(before, Cue.INDEFINITE)) {
      phrase.determiner = RolePhrase.Determiner.INDEFINITE;
      phrase.left = at - 1;
    }
  }

  private void possessor(RolePhrase phrase, @Nullable RolePhrase previous, int mark) {
    phrase.determiner = RolePhrase.Determiner.DEFINITE;
    int person = places.personEnding(mark);
    boolean sent = phrase.first().takes().contains("to") && phrase.qualifier == null;
    if (sent
        && !phrase.places.isEmpty()
        && (person >= 0 || previous != null && previous.to == mark)) {
      phrase.qualifier = phrase.places.remove(0); // "the president's Ukraine envoy"
      phrase.stateSaid = false;
    }
    Place place = places.endingAt(mark);
    int organ = places.organEnding(mark);
    int body = scanner.bodyEndingAt(mark);
    if (person >= 0) {
      phrase.ownerPerson = person;
      phrase.left = places.from(person);
      if (previous != null && previous.to >= phrase.left) {
        phrase.ownerRole = previous;
        phrase.left = previous.left;
      }
    } else if (previous != null && previous.to == mark) {
      phrase.ownerRole = previous;
      phrase.left = previous.left;
    } else if (place != null && phrase.takes(place)) {
      phrase.take(place);
      phrase.left =
          phrase.plural ? places.listedBefore(phrase.places, place.from(), 0) : place.from();
      if (phrase.plural) {
        ownersBefore(phrase);
      }
    } else if (body >= 0) {
      phrase.take(scanner.bodyAt(body));
      phrase.left = body;
      Place of = places.endingAt(body);
      if (of != null && phrase.places.isEmpty()) {
        phrase.take(of);
        phrase.left = of.from();
      }
    } else if (organ >= 0) {
      phrase.places.add(places.actor(organ).text());
      phrase.left = places.from(organ);
    } else if (lexicon.is(lexicon.spelling(words.lower(mark - 1)), Cue.NATION)
        || lexicon.is(lexicon.spelling(words.lower(mark - 1)), Cue.BODY)) {
      phrase.ownerNation = true;
      phrase.ownerBody = lexicon.is(lexicon.spelling(words.lower(mark - 1)), Cue.BODY);
      phrase.left = mark - 1;
      if (lexicon.is(words.lower(mark - 2), Cue.DEFINITE)) {
        phrase.left = mark - 2;
      }
    } else {
      phrase.left = mark;
      phrase.ownerUnknown = true; // "the band's spokeswoman"
    }
  }

  /** "Tehran's and Riyadh's foreign ministers". */
  private void ownersBefore(RolePhrase phrase) {
    int at = phrase.left;
    while ((words.is(at - 1, "and") || words.is(at - 1, ",")) && words.isPossessive(at - 2)) {
      Place place = places.endingAt(at - 2);
      if (place == null) {
        return;
      }
      phrase.places.add(0, place.code());
      phrase.left = place.from();
      at = place.from();
    }
  }
}
