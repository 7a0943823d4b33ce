package dev.attache.actor;

import dev.attache.actor.Lexicon.WordClass;
import dev.attache.actor.internal.Labels;
import dev.attache.actor.internal.NameFile;
import dev.attache.actor.internal.NameLists;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameIndex;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.SenseKind;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that the tagger passed over but that are known, and stand in the text as they are known.
 */
final class ListedNames {
  private static final int LONGEST = 7; // tokens

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Senses senses;
  private final NameIndex index;
  private final DemonymSubjects peoples;

  ListedNames(AnnotatedText text, Lexicon lexicon, Senses senses, KnowledgeBase knowledge) {
    this.text = text;
    this.lexicon = lexicon;
    this.senses = senses;
    this.index = knowledge.names();
    this.peoples = new DemonymSubjects(text, senses);
  }

  /** The names given, and known ones between them and the {@code dropped}, which are no actors. */
  List<Name> fill(List<Name> names, List<Name> dropped) {
    List<Name> all = new ArrayList<>(names.size());
    int d = 0;
    int next = 0;
    for (Name name : names) {
      d = gap(next, name.from(), dropped, d, all);
      all.add(name);
      next = Math.max(next, name.to());
    }
    gap(next, text.tokenCount(), dropped, d, all);
    return all;
  }

  private int gap(int from, int to, List<Name> dropped, int firstDropped, List<Name> into) {
    int d = firstDropped;
    int i = from;
    while (i < to) {
      while (d < dropped.size() && dropped.get(d).to() <= i) {
        d++;
      }
      Name under = d < dropped.size() && dropped.get(d).from() <= i ? dropped.get(d) : null;
      int least = under == null ? i + 1 : under.from() == i ? under.to() + 1 : to + 1;
      if (under != null && under.length() == 1) {
        partly(i, into);
      }
      i = known(i, Math.min(to, text.endToken(text.sentenceOf(i))), least, into);
    }
    return d;
  }

  /**
   * Adds the name known to begin at a token, if it ends not before {@code least}; returns the token
   * to go on with.
   */
  private int known(int token, int limit, int least, List<Name> into) {
    char first = text.text().charAt(text.start(token));
    if (!Character.isUpperCase(first)) {
      if (least == token + 1) {
        partly(token, into);
      }
      return token + 1;
    }
    Name found = null;
    NameIndex.Match match = index.longestMatch(text, token, limit);
    if (match != null) {
      Name name = Name.of(text, token, match.endToken(), Labels.MISC, 0);
      ActorKind kind = kind(name, match.senses());
      found = kind == null ? null : name.withKind(kind);
    }
    if (found == null && peoples.isPeople(token)) {
      found = Name.of(text, token, token + 1, Labels.MISC, 0).withKind(ActorKind.GROUP);
    }
    Name listed = listed(token, limit);
    if (listed != null && (found == null || listed.to() > found.to())) {
      found = listed;
    }
    if (found != null && found.to() >= least) {
      into.add(found);
      return found.to();
    }
    if (least == token + 1) {
      partly(token, into);
    }
    return token + 1;
  }

  private void partly(int token, List<Name> into) {
    if (Character.isUpperCase(text.text().charAt(text.start(token)))) {
      glued(token, into);
    } else {
      prefixed(token, into);
    }
  }

  private @Nullable ActorKind kind(Name name, List<NameSense> found) {
    String surface = name.surface(text);
    if (lexicon.is(WordClass.NEVER, surface) || surface.indexOf('$') >= 0) {
      return null;
    }
    if (senses.isCountry(surface)) {
      return ActorKind.COUNTRY;
    }
    if (senses.isPeople(surface)) {
      return ActorKind.GROUP;
    }
    boolean acronym = NameLists.isAcronym(surface);
    for (NameSense sense : found) {
      if (!sense.exact()) {
        continue;
      }
      switch (sense.kind()) {
        case CAPITAL -> {
          return ActorKind.LOCATION;
        }
        case CITY, REGION, WATER_OR_LAND, CONTINENT, SITE -> {
          return name.length() > 1 ? ActorKind.LOCATION : null;
        }
        case ORGANISATION -> {
          return acronym || name.length() > 1 ? ActorKind.ORGANISATION : null;
        }
        case MEDIUM, INSTITUTION, GROUP, PARTY, SEAT -> {
          boolean sure = name.length() > 1 || (acronym && surface.length() > 2);
          return sure ? senses.body(surface) : null;
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  /** The longest name of the data files that begins here. */
  private @Nullable Name listed(int token, int limit) {
    if (!lexicon.isFirst(text.word(token))) {
      return null;
    }
    for (int to = Math.min(limit, token + LONGEST); to > token; to--) {
      String surface = text.span(token, to).of(text.text());
      Lexicon.Entry entry = lexicon.entry(surface);
      boolean stop = !Character.isLetterOrDigit(text.text().charAt(text.start(to - 1)));
      if (entry == null || stop || lexicon.is(WordClass.NEVER, surface)) {
        continue; // a stop after a name is no part of it
      }
      if (entry.file() == NameFile.MEDIA && isSmall(to - 1)) {
        continue; // "Tasnim news" of "Tasnim news agency"
      }
      boolean acronym = NameLists.isAcronym(surface);
      boolean sure =
          to - token > 1
              || (acronym && (surface.length() > 2 || Character.isDigit(surface.charAt(1))))
              || (!acronym && entry.distinct() && token > text.firstToken(text.sentenceOf(token)))
              || (entry.file() == NameFile.MEDIA && tellsMedium(to, limit));
      return sure ? Name.of(text, token, to, Labels.ORG, 0).withKind(entry.kind()) : null;
    }
    return null;
  }

  private boolean isSmall(int token) {
    return Character.isLowerCase(text.text().charAt(text.start(token)));
  }

  /** "Tasnim news agency", "Dawn newspaper": what follows says that it is a medium. */
  private boolean tellsMedium(int next, int limit) {
    return next < limit && isSmall(next) && lexicon.is(WordClass.MEDIUM, text.word(next));
  }

  /** "RussiaThe", "Russia'sarmy": a state's name glued to the next word. */
  private void glued(int token, List<Name> into) {
    int start = text.start(token);
    for (int i = start + 3; i < text.end(token); i++) {
      char c = text.text().charAt(i);
      boolean possessive = (c == '\'' || c == '\u2019') && i + 2 < text.end(token);
      if (possessive
          || (Character.isUpperCase(c) && Character.isLowerCase(text.text().charAt(i - 1)))) {
        if (senses.isCountry(text.text().substring(start, i))) {
          into.add(Name.within(token, start, i, ActorKind.COUNTRY));
        }
        return;
      }
    }
  }

  /** "anti-Iran": a known name after a prefix that is no token of its own. */
  private void prefixed(int token, List<Name> into) {
    int end = text.end(token);
    for (int i = text.start(token) + 1; i + 1 < end; i++) {
      if (text.text().charAt(i) == '-' && Character.isUpperCase(text.text().charAt(i + 1))) {
        String rest = text.text().substring(i + 1, end);
        if (senses.isCountry(rest)) {
          into.add(Name.within(token, i + 1, end, ActorKind.COUNTRY));
        } else if (senses.is(rest, SenseKind.ORGANISATION)) {
          into.add(Name.within(token, i + 1, end, ActorKind.ORGANISATION));
        } else if (senses.is(rest, SenseKind.CAPITAL)) {
          into.add(Name.within(token, i + 1, end, ActorKind.LOCATION));
        }
        return;
      }
    }
  }
}
