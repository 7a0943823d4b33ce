package dev.attache.actor;

import dev.attache.actor.internal.Labels;
import dev.attache.actor.internal.NameLists;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameIndex;
import dev.attache.knowledge.NameSense;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that the tagger passed over but that are known, and stand in the text as they are known.
 */
final class ListedNames {
  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Senses senses;
  private final NameIndex index;

  ListedNames(AnnotatedText text, Lexicon lexicon, Senses senses, KnowledgeBase knowledge) {
    this.text = text;
    this.lexicon = lexicon;
    this.senses = senses;
    this.index = knowledge.names();
  }

  /** The names given, and known ones between them; {@code taken} are the tagger's, used or not. */
  List<Name> fill(List<Name> names, List<Name> taken) {
    List<Name> all = new ArrayList<>(names.size());
    int t = 0;
    int n = 0;
    int i = 0;
    while (i < text.tokenCount()) {
      while (t < taken.size() && taken.get(t).to() <= i) {
        t++;
      }
      int gapEnd = t < taken.size() ? taken.get(t).from() : text.tokenCount();
      if (i < gapEnd) {
        int next = known(i, Math.min(gapEnd, text.endToken(text.sentenceOf(i))), all);
        i = next;
      } else {
        int to = taken.get(t).to();
        while (n < names.size() && names.get(n).from() < to) {
          all.add(names.get(n++));
        }
        i = to;
      }
    }
    while (n < names.size()) {
      all.add(names.get(n++));
    }
    return all;
  }

  /** Adds the name known to begin at a token, if any; the token to go on with. */
  private int known(int token, int limit, List<Name> into) {
    if (!Character.isUpperCase(text.text().charAt(text.start(token)))) {
      return token + 1;
    }
    NameIndex.Match match = index.longestMatch(text, token, limit);
    if (match != null) {
      Name name = Name.of(text, token, match.endToken(), Labels.MISC, 0);
      ActorKind kind = kind(name, match.senses());
      if (kind != null) {
        into.add(name.withKind(kind));
        return match.endToken();
      }
    }
    Name glued = glued(token);
    if (glued != null) {
      into.add(glued);
    }
    return token + 1;
  }

  private @Nullable ActorKind kind(Name name, List<NameSense> found) {
    String surface = name.surface(text);
    if (lexicon.is(Lexicon.WordClass.NEVER, surface)) {
      return null;
    }
    boolean sure = name.length() > 1 || (NameLists.isAcronym(surface) && surface.length() > 2);
    for (NameSense sense : found) {
      if (!sense.exact()) {
        continue;
      }
      switch (sense.kind()) {
        case COUNTRY -> {
          return ActorKind.COUNTRY;
        }
        case CAPITAL -> {
          return name.length() == 1 ? ActorKind.LOCATION : null;
        }
        case ORGANISATION, MEDIUM, INSTITUTION, GROUP, PARTY -> {
          return sure ? senses.body(surface) : null;
        }
        case DEMONYM_PLURAL, PEOPLE -> {
          return surface.endsWith("s") ? ActorKind.GROUP : null;
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  /** "RussiaThe": a state's name glued to the next word. */
  private @Nullable Name glued(int token) {
    int start = text.start(token);
    for (int i = start + 3; i < text.end(token); i++) {
      char c = text.text().charAt(i);
      if (Character.isUpperCase(c) && Character.isLowerCase(text.text().charAt(i - 1))) {
        String head = text.text().substring(start, i);
        return senses.is(head, dev.attache.knowledge.SenseKind.COUNTRY)
            ? new Name(token, token + 1, i, Labels.LOC, ActorKind.COUNTRY, 0)
            : null;
      }
    }
    return null;
  }
}
