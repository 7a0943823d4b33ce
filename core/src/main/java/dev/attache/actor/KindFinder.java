package dev.attache.actor;

import dev.attache.actor.Lexicon.WordClass;
import dev.attache.actor.internal.Labels;
import dev.attache.knowledge.SenseKind;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what kind of actor each name of one text is: lists and knowledge first, then its head
 * noun, then what the tagger took it for.
 */
final class KindFinder {
  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Senses senses;
  private final Set<String> surnames = new HashSet<>();

  KindFinder(AnnotatedText text, Lexicon lexicon, Senses senses) {
    this.text = text;
    this.lexicon = lexicon;
    this.senses = senses;
  }

  /** Settles every kind and leaves out what is no actor. */
  List<Name> settle(List<Name> names) {
    for (Name name : names) {
      if (name.type() == Labels.PER && name.length() > 1) {
        surnames.add(text.word(name.to() - 1));
      }
    }
    List<Name> settled = new ArrayList<>(names.size());
    for (Name name : names) {
      String surface = name.surface(text);
      ActorKind kind = kind(name, surface);
      if (kind != null) {
        settled.add(name.withKind(kind));
      } else if (name.type() == Labels.MISC && name.length() > 1) {
        inside(name, settled);
      }
    }
    return settled;
  }

  private @Nullable ActorKind kind(Name name, String surface) {
    if (lexicon.is(WordClass.NEVER, surface)) {
      return null;
    }
    return switch (name.type()) {
      case Labels.PER -> person(name, surface);
      case Labels.LOC -> place(name, surface);
      case Labels.ORG -> body(name, surface);
      default -> other(name, surface);
    };
  }

  private ActorKind person(Name name, String surface) {
    if (name.length() == 1 && surnames.contains(surface)) {
      return ActorKind.PERSON;
    }
    if (senses.is(surface, SenseKind.COUNTRY)) {
      return ActorKind.COUNTRY;
    }
    Lexicon.Entry entry = lexicon.entry(surface);
    if (entry != null) {
      return entry.kind();
    }
    ActorKind body = senses.body(surface);
    if (body != null) {
      return body;
    }
    return senses.is(surface, SenseKind.CAPITAL) || (name.length() > 1 && senses.isPlace(surface))
        ? ActorKind.LOCATION
        : ActorKind.PERSON;
  }

  private @Nullable ActorKind place(Name name, String surface) {
    if (senses.is(surface, SenseKind.COUNTRY)) {
      return ActorKind.COUNTRY;
    }
    if (senses.isPlace(surface)) {
      return ActorKind.LOCATION;
    }
    ActorKind listed = listed(name, surface);
    if (listed != null) {
      return listed;
    }
    if (name.length() == 1 && senses.isAdjective(surface)) {
      return senses.isPeople(surface) ? ActorKind.GROUP : null;
    }
    return ActorKind.LOCATION;
  }

  private @Nullable ActorKind body(Name name, String surface) {
    if (senses.is(surface, SenseKind.COUNTRY)) {
      return ActorKind.COUNTRY;
    }
    ActorKind listed = listed(name, surface);
    if (listed != null) {
      return listed;
    }
    if (senses.isPlace(surface)) {
      return ActorKind.LOCATION;
    }
    if (name.length() == 1 && senses.isAdjective(surface)) {
      return senses.isPeople(surface) ? ActorKind.GROUP : null;
    }
    ActorKind head = head(name);
    return head == null || head == ActorKind.LOCATION ? ActorKind.ORGANISATION : head;
  }

  private @Nullable ActorKind other(Name name, String surface) {
    if (senses.is(surface, SenseKind.COUNTRY)) {
      return ActorKind.COUNTRY;
    }
    if (senses.isPeople(surface)) {
      return ActorKind.GROUP;
    }
    if (senses.isAdjective(surface)) {
      return null;
    }
    return listed(name, surface);
  }

  private @Nullable ActorKind listed(Name name, String surface) {
    if (senses.is(surface, SenseKind.SEAT) && isVenue(name)) {
      return ActorKind.LOCATION;
    }
    Lexicon.Entry entry = lexicon.entry(surface);
    return entry != null ? entry.kind() : senses.body(surface);
  }

  /** "at the White House". */
  private boolean isVenue(Name name) {
    int before = name.from() - 1;
    if (before >= 0 && text.word(before).equalsIgnoreCase("the")) {
      before--;
    }
    return before >= 0 && lexicon.is(WordClass.AT, text.word(before));
  }

  /** The kind that the head noun gives: before "of", or else at the end. */
  private @Nullable ActorKind head(Name name) {
    for (int i = name.from() + 1; i < name.to(); i++) {
      String word = text.word(i).toLowerCase(Locale.ROOT);
      if (word.equals("of") || word.equals("for") || word.equals("on") || word.equals("to")) {
        ActorKind head = lexicon.head(text.word(i - 1));
        if (head != null) {
          return head;
        }
        break;
      }
    }
    return lexicon.head(text.word(name.to() - 1));
  }

  /** States and international bodies inside the name of a treaty or meeting. */
  private void inside(Name name, List<Name> into) {
    boolean meeting = false;
    for (int i = name.from(); i < name.to(); i++) {
      meeting |= lexicon.is(WordClass.MEETING, text.word(i));
    }
    if (!meeting) {
      return;
    }
    for (int i = name.from(); i < name.to(); i++) {
      for (int j = name.to(); j > i; j--) {
        Name part = name.withTokens(text, i, j);
        String surface = part.surface(text);
        if (Character.isUpperCase(surface.charAt(0))) {
          if (senses.is(surface, SenseKind.COUNTRY)) {
            into.add(part.withType(Labels.LOC).withKind(ActorKind.COUNTRY));
            i = j - 1;
            break;
          }
          if (senses.is(surface, SenseKind.ORGANISATION)) {
            into.add(part.withType(Labels.ORG).withKind(ActorKind.ORGANISATION));
            i = j - 1;
            break;
          }
        }
      }
    }
  }
}
