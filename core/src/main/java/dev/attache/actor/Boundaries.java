package dev.attache.actor;

import dev.attache.actor.Lexicon.WordClass;
import dev.attache.actor.internal.Labels;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends where the tagger drew the line between names: a listed name of several words is one name,
 * two bodies joined by "and" are two, and "Communist Party of" goes on with its country.
 */
final class Boundaries {
  private static final int LONGEST = 9; // tokens

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Senses senses;

  Boundaries(AnnotatedText text, Lexicon lexicon, Senses senses) {
    this.text = text;
    this.lexicon = lexicon;
    this.senses = senses;
  }

  List<Name> settle(List<Name> tagged) {
    List<Name> settled = new ArrayList<>(tagged.size());
    int next = 0;
    while (next < tagged.size()) {
      Name name = tagged.get(next);
      int from = next == 0 ? 0 : tagged.get(next - 1).to();
      Name listed = covering(name, Math.max(from, name.from() - 3), tagged, next);
      if (listed != null) {
        settled.add(listed);
        next = after(tagged, next, listed.to());
        continue;
      }
      next++;
      if (next < tagged.size() && isState(name, tagged.get(next))) {
        settled.add(name.withTokens(text, name.from(), tagged.get(next).to()));
        next++;
      } else if (name.type() == Labels.PER) {
        settled.add(withParticle(name, from));
      } else if (name.type() != Labels.ORG) {
        settled.add(name);
      } else if (next < tagged.size() && goesOn(name, tagged.get(next))) {
        settled.add(name.withTokens(text, name.from(), tagged.get(next).to()));
        next++;
      } else {
        split(name, settled);
      }
    }
    return settled;
  }

  /** "bin Salman": with the particle before it that is written small. */
  private Name withParticle(Name name, int from) {
    int before = name.from() - 1;
    boolean particle =
        before >= Math.max(from, text.firstToken(text.sentenceOf(name.from())))
            && Character.isLowerCase(text.text().charAt(text.start(before)))
            && lexicon.is(WordClass.PARTICLE, text.word(before));
    return particle ? name.withTokens(text, before, name.to()) : name;
  }

  private static int after(List<Name> names, int from, int token) {
    int next = from;
    while (next < names.size() && names.get(next).from() < token) {
      next++;
    }
    return next;
  }

  /**
   * The longest listed name that holds this one and more, begins at {@code first} or later, and
   * cuts no other name; or null.
   */
  private @Nullable Name covering(Name name, int first, List<Name> names, int at) {
    int sentence = text.sentenceOf(name.from());
    int limit = Math.min(text.endToken(sentence), name.from() + LONGEST);
    for (int from = Math.max(first, text.firstToken(sentence)); from <= name.from(); from++) {
      if (!isCapital(from) || !lexicon.isFirst(text.word(from))) {
        continue;
      }
      for (int to = limit; to >= name.to(); to--) {
        if (to - from > name.length() && isListed(from, to) && cutsNone(names, at, to)) {
          return name.withTokens(text, from, to).withType(Labels.ORG);
        }
      }
    }
    return null;
  }

  /** A body, or a place with a comma in its name; from a capital to a capital or digit. */
  private boolean isListed(int from, int to) {
    if (!isCapital(to - 1)) {
      return false;
    }
    String surface = text.span(from, to).of(text.text());
    Lexicon.Entry entry = lexicon.entry(surface);
    return entry != null && (entry.kind() != ActorKind.LOCATION || surface.indexOf(',') > 0);
  }

  private boolean isCapital(int token) {
    char first = text.text().charAt(text.start(token));
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private static boolean cutsNone(List<Name> names, int at, int to) {
    for (int i = at; i < names.size() && names.get(i).from() < to; i++) {
      if (names.get(i).to() > to) {
        return false;
      }
    }
    return true;
  }

  /** "Sao Tome" and "Principe", which are one state. */
  private boolean isState(Name name, Name following) {
    return following.from() == name.to() + 1
        && text.word(name.to()).equals("and")
        && senses.isCountry(text.span(name.from(), following.to()).of(text.text()));
  }

  /** "Communist Party of the" and then a place. */
  private boolean goesOn(Name name, Name following) {
    int last = name.to() - 1;
    if (following.from() != name.to() || following.type() != Labels.LOC) {
      return false;
    }
    if (text.word(last).equalsIgnoreCase("the")) {
      last--;
    }
    return last > name.from() && text.word(last).equals("of");
  }

  /** Adds a name, or the bodies it joins. */
  private void split(Name name, List<Name> into) {
    int from = name.from();
    int holder = holder(name);
    if (holder > from) {
      into.add(name.withTokens(text, from, holder));
      into.add(name.withTokens(text, holder, name.to()).withType(Labels.PER));
      return;
    }
    if (name.length() > 3 && !isKnown(from, name.to())) {
      for (int i = from + 1; i < name.to() - 1; i++) {
        if (isJoint(text.word(i)) && endsBody(from, i) && isBody(i + 1, name.to())) {
          into.add(name.withTokens(text, from, i));
          from = i + 1;
        }
      }
    }
    into.add(from == name.from() ? name : name.withTokens(text, from, name.to()));
  }

  /** "President of the [European Council] [António Costa]": where the person begins, or −1. */
  private int holder(Name name) {
    for (int at = name.to() - 2; at > name.from(); at--) {
      if (senses.isPerson(text.span(at, name.to()).of(text.text()))
          && isKnown(name.from(), at)
          && !isKnown(name.from(), name.to())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isJoint(String word) {
    return word.equals("and") || word.equals("or") || word.equals(",") || word.equals("/");
  }

  private boolean isKnown(int from, int to) {
    String surface = text.span(from, to).of(text.text());
    return lexicon.entry(surface) != null || senses.body(surface) != null;
  }

  /** Nothing is missing: "Labour Party", "Communist Party of Norway"; not "Ministry of Trade". */
  private boolean endsBody(int from, int to) {
    if (to - from < 2) {
      return false;
    }
    for (int i = to - 1; i > from; i--) {
      String word = text.word(i);
      if (word.equals("of") || word.equals("for") || word.equals("on") || word.equals("in")) {
        int tail = i + 1 < to && text.word(i + 1).equals("the") ? i + 2 : i + 1;
        return (tail < to && senses.isCountry(text.span(tail, to).of(text.text())))
            || isKnown(from, to);
      }
    }
    return lexicon.is(WordClass.BODY, text.word(to - 1)) || isKnown(from, to);
  }

  /** "Labour Party", "Alliance Party of Norway and ..."; not "Industry". */
  private boolean isBody(int from, int to) {
    int first = text.word(from).equals("the") ? from + 1 : from;
    if (first >= to) {
      return false;
    }
    for (int i = first + 1; i < to; i++) {
      boolean ends = isJoint(text.word(i)) || text.word(i).equals("of");
      if (ends && lexicon.is(WordClass.BODY, text.word(i - 1)) && i - first > 1) {
        return true;
      }
    }
    return (to - first > 1 && lexicon.is(WordClass.BODY, text.word(to - 1))) || isKnown(first, to);
  }
}
