package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.role.RoleLexicon.Cue;
import dev.attache.role.RolePhrase.Determiner;
import dev.attache.role.internal.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whose a title is by a verb or "as": "X became president", "was named envoy", "as mayor, X could".
 */
final class Becoming {
  /** How many tokens before a title a verb of becoming is looked for. */
  private static final int BECOME_REACH = 6;

  /** How many sentences back "he" and "she" go. */
  private static final int SENTENCES = 3;

  private final RoleLexicon lexicon;
  private final Words words;
  private final PlaceMap places;

  Becoming(RoleLexicon lexicon, Words words, PlaceMap places) {
    this.lexicon = lexicon;
    this.words = words;
    this.places = places;
  }

  /** Attaches the one who became it, by the words up to {@code at}, where the title's begin. */
  void attach(RolePhrase phrase, @Nullable RolePhrase previous, int at) {
    if (joinsBecome(phrase, previous, at)) {
      return;
    }
    int start = words.sentenceStart(phrase.coreFrom);
    become(phrase, at, start);
    if (phrase.persons.isEmpty()) {
      inCapacity(phrase, start);
    }
  }

  /** "Became foreign minister in 1998 and prime minister in 2001". */
  private boolean joinsBecome(RolePhrase phrase, @Nullable RolePhrase previous, int at) {
    boolean near =
        previous != null
            && previous.became
            && previous.persons.size() == 1
            && phrase.determiner == Determiner.NONE
            && words.is(at - 1, "and")
            && at - previous.to <= BECOME_REACH
            && personBetween(previous.to, at) < 0;
    if (!near || previous == null) {
      return false;
    }
    NameAttacher.named(phrase, previous.persons.get(0), previous.rule);
    phrase.became = true;
    return true;
  }

  /** "His appointment as prime minister", "quit as a mayor", "as envoy, X could". */
  private void inCapacity(RolePhrase phrase, int start) {
    int as = phrase.left;
    as = words.is(as, "as") ? as : as - 1;
    as = words.is(as, "as") ? as : as - 1;
    if (as < start
        || !words.is(as, "as")
        || words.is(phrase.left, "the")
        || words.is(as - 1, "such")
        || words.is(as - 1, "well")) {
      return;
    }
    int person = places.personEnding(as); // "X as mayor, Y as governor"
    if (person < 0 && words.is(phrase.to, ",")) {
      person = places.personStarting(phrase.to + 1);
    }
    if (person < 0) {
      person = subject(start, as);
    }
    if (person >= 0) {
      NameAttacher.named(phrase, person, "name of whom the text sees in this capacity");
      phrase.became = true;
    }
  }

  /** The last person before a token whom nothing governs, else the first of the sentence. */
  private int subject(int start, int token) {
    boolean owner = false; // "his appointment as", "Berg's last term as"
    for (int t = token - 2; t >= Math.max(start, token - 4); t--) {
      owner |= lexicon.is(words.lower(t), Cue.OWNER) || words.isPossessive(t);
    }
    if (owner) {
      return personBefore(token, start);
    }
    for (int t = token - 1; t >= start; t--) {
      int person = places.personStarting(t);
      String before = words.lower(t - 1);
      if (person >= 0
          && !words.isPossessive(places.to(person))
          && !lexicon.is(before, Cue.GOVERN)
          && !lexicon.is(before, Cue.WHERE)) {
        return person;
      }
    }
    return firstPerson(start, token);
  }

  private int firstPerson(int from, int to) {
    for (int t = from; t < to; t++) {
      if (places.kindAt(t) == ActorKind.PERSON) {
        return places.actorAt(t);
      }
    }
    return -1;
  }

  /** Of "he" or "she": who comes first in the last of a few sentences before that has a name. */
  private int subjectBefore(int verb, int start) {
    boolean pronoun = false;
    for (int t = verb - 1; t >= Math.max(start, verb - 4); t--) {
      pronoun |= words.is(t, "he") || words.is(t, "she");
    }
    int end = start;
    for (int k = 0; pronoun && k < SENTENCES && end > 0; k++) {
      int from = words.sentenceStart(end - 1);
      int person = firstPerson(from, end);
      if (person >= 0) {
        return person;
      }
      end = from;
    }
    return -1;
  }

  /** "X, Y and Z were appointed the …": the title is not that of the last of them alone. */
  private boolean severalBefore(int person, int start) {
    int at = places.from(person);
    boolean joined =
        words.is(at - 1, "and") && at - 2 >= start && !lexicon.is(words.lower(at - 2), Cue.BE);
    return joined && (places.personEnding(at - 1) >= 0 || places.personEnding(at - 2) >= 0);
  }

  private void become(RolePhrase phrase, int at, int start) {
    if (lexicon.is(words.lower(at - 1), Cue.GOVERN)) {
      return; // "appointed by the minister", "adviser to the minister"
    }
    boolean verb = false;
    for (int t = at - 1; t >= Math.max(start, at - BECOME_REACH) && !verb; t--) {
      verb = lexicon.is(words.lower(t), Cue.BECOME) || appointed(t, at);
      boolean link =
          (words.is(t, "is") || words.is(t, "was"))
              && t == at - 1
              && (places.personEnding(t) >= 0
                  || (words.is(t - 1, "who") && places.personEnding(t - 2) >= 0));
      verb |= link;
      if (!verb && (words.is(t, ",") || words.is(t, "that") || words.is(t, "said"))) {
        return;
      }
      if (verb) {
        int person = personBetween(t, at);
        if (person < 0) {
          person = personBefore(t, start);
        }
        if (person < 0) {
          person = subjectBefore(t, start);
        }
        if (person >= 0 && !(places.from(person) < t && severalBefore(person, start))) {
          NameAttacher.named(phrase, person, "name before a verb of becoming");
          phrase.became = true;
        }
      }
    }
  }

  /** "Was named", or "named X": not "named an envoy", whose subject is somebody else. */
  private boolean appointed(int verb, int title) {
    if (!lexicon.is(words.lower(verb), Cue.APPOINT)) {
      return false;
    }
    return lexicon.is(words.lower(verb - 1), Cue.BE)
        || lexicon.is(words.lower(verb - 2), Cue.BE)
        || personBetween(verb, title) >= 0;
  }

  private int personBefore(int token, int start) {
    for (int t = token - 1; t >= Math.max(start, token - 40); t--) {
      if (places.kindAt(t) == ActorKind.PERSON) {
        return places.actorAt(t);
      }
    }
    return -1;
  }

  private int personBetween(int from, int to) {
    for (int t = to - 1; t > from; t--) {
      if (places.kindAt(t) == ActorKind.PERSON) {
        return places.actorAt(t);
      }
    }
    return -1;
  }
}
