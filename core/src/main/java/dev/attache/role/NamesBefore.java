package dev.attache.role;

import dev.attache.role.RoleLexicon.Cue;
import dev.attache.role.RolePhrase.Determiner;
import dev.attache.role.internal.PersonIndex;
import dev.attache.role.internal.Words;
import org.jspecify.annotations.Nullable;

/** The name before a title in apposition: "X, the president,". */
final class NamesBefore {
  private final RoleLexicon lexicon;
  private final Words words;
  private final PlaceMap places;
  private final PersonIndex people;
  private final Becoming becoming;

  NamesBefore(RoleLexicon lexicon, Words words, PlaceMap places, PersonIndex people) {
    this.lexicon = lexicon;
    this.words = words;
    this.places = places;
    this.people = people;
    this.becoming = new Becoming(lexicon, words, places);
  }

  /** Attaches the name before a title: in apposition, or of whom a verb says that it is his. */
  void attach(RolePhrase phrase, @Nullable RolePhrase previous) {
    boolean owner = words.isPossessive(phrase.to); // "X, the president's envoy Y"
    if (!phrase.persons.isEmpty() || phrase.plural || owner) {
      return;
    }
    int at = phrase.left;
    int start = words.sentenceStart(phrase.coreFrom);
    if (at > start && lexicon.is(words.lower(at - 1), Cue.DEFINITE)) {
      at--;
    } else if (at > start && lexicon.is(words.lower(at - 1), Cue.INDEFINITE)) {
      at--;
    }
    if (at - 1 <= start) {
      return;
    }
    if (previous != null
        && !previous.plural
        && previous.rule.startsWith("name in apposition before")
        && previous.to == at - 1
        && (words.is(at - 1, "and") || words.is(at - 1, ","))) {
      NameAttacher.named(
          phrase, previous.persons.get(0), "name in apposition before joined titles");
      return;
    }
    boolean comma = words.is(at - 1, ",") || words.is(at - 1, "(");
    int person = comma ? places.personEnding(at - 1) : -1;
    if (person >= 0 && bareName(phrase)) {
      phrase.bareName = words.text().word(phrase.to);
      return;
    }
    if (person >= 0 && NameAttacher.fits(people, phrase, person) && !listed(phrase, person)) {
      NameAttacher.named(phrase, person, "name in apposition before");
      phrase.doubtful = lexicon.is(words.lower(phrase.to), Cue.SAY);
      return;
    }
    becoming.attach(phrase, previous, at);
  }

  /** "X, Minister of Trade Berg, Y": the title is that of a name the recogniser does not know. */
  private boolean bareName(RolePhrase phrase) {
    int next = phrase.to;
    boolean closed =
        words.is(next + 1, ",") || words.is(next + 1, ".") || words.is(next + 1, "and");
    return phrase.determiner == Determiner.NONE
        && closed
        && words.capitalised(phrase.coreFrom)
        && words.capitalised(next)
        && !words.allCapitals(next)
        && places.actorAt(next) < 0;
  }

  /** "Merkel, the chancellor and …": a list of people, where titles belong to later names. */
  private boolean listed(RolePhrase phrase, int person) {
    return phrase.determiner == Determiner.NONE && !phrase.anchored() && words.is(phrase.to, "and");
  }
}
