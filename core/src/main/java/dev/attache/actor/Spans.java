package dev.attache.actor;

import dev.attache.actor.Lexicon.WordClass;
import dev.attache.actor.internal.Labels;
import dev.attache.actor.internal.NameFile;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts titles, articles, possessives and stray marks off names. */
final class Spans {
  private final Lexicon lexicon;
  private final Senses senses;

  Spans(Lexicon lexicon, Senses senses) {
    this.lexicon = lexicon;
    this.senses = senses;
  }

  List<Name> settle(AnnotatedText text, List<Name> names) {
    List<Name> settled = new ArrayList<>(names.size());
    for (Name name : names) {
      Name cut = cut(text, name);
      if (cut != null) {
        settled.add(cut);
      }
    }
    return settled;
  }

  private @Nullable Name cut(AnnotatedText text, Name name) {
    int from = name.from();
    int to = name.to();
    boolean again = true;
    while (again && from < to) {
      again = false;
      if (to - from > 1 && endsLoosely(text, name.type(), from, to)) {
        to--;
        again = true;
      } else if (isMark(text, from) || isArticle(text, from, to)) {
        from++;
        again = true;
      } else if (isMark(text, to - 1) || isPossessive(text.word(to - 1))) {
        to--;
        again = true;
      } else if (name.type() == Labels.ORG && to - from > 2 && isHolder(text, to - 1)) {
        to--;
        again = true;
      } else if (name.type() == Labels.PER
          && isTitle(text, from)
          && to - from > 1
          && !isGivenName(text, from, to)) {
        from++;
        again = true;
      } else if (to - from > 1 && isStrayNumber(text, name.type(), from, to)) {
        from++;
        again = true;
      } else if (to - from > 1 && name.type() != Labels.ORG && isNumber(text, to - 1)) {
        to--;
        again = true;
      }
    }
    if (from == to || isSignature(text, from, to) || isLooseWord(text, name, from, to)) {
      return null;
    }
    if (name.type() == Labels.PER && to - from == 1 && isTitle(text, from)) {
      return null;
    }
    if (name.type() == Labels.PER) {
      to = withJunior(text, to);
    }
    return from == name.from() && to == name.to() ? name : name.withTokens(text, from, to);
  }

  /** ", Jr." is part of the name. */
  private static int withJunior(AnnotatedText text, int to) {
    if (to + 1 < text.tokenCount() && text.word(to).equals(",")) {
      String next = text.word(to + 1);
      return next.equals("Jr.") || next.equals("Jr") || next.equals("Sr.") ? to + 2 : to;
    }
    return to;
  }

  /** "Sheikh Hasina", whose name it is. */
  private boolean isGivenName(AnnotatedText text, int from, int to) {
    return lexicon.is(WordClass.GIVEN, text.word(from))
        && senses.isPerson(text.span(from, to).of(text.text()));
  }

  private boolean isTitle(AnnotatedText text, int token) {
    return lexicon.is(WordClass.TITLE, text.word(token));
  }

  /** "Communist Party Politburo Member": whom it names is no part of the body. */
  private boolean isHolder(AnnotatedText text, int token) {
    return lexicon.is(WordClass.HOLDER, text.word(token));
  }

  /** "European Union of a", and "Tasnim news" where Tasnim is listed. */
  private boolean endsLoosely(AnnotatedText text, int type, int from, int to) {
    String last = text.word(to - 1);
    if (!Character.isLowerCase(last.charAt(0))) {
      return false;
    }
    if (lexicon.is(WordClass.FUNCTION, last)) {
      return true;
    }
    if (type != Labels.ORG || lexicon.entry(text.span(from, to - 1).of(text.text())) == null) {
      return false;
    }
    Lexicon.Entry whole = lexicon.entry(text.span(from, to).of(text.text()));
    return whole == null || whole.file() == NameFile.MEDIA;
  }

  /** What is left of "ministry of" where the tagger stopped early: a common noun. */
  private static boolean isLooseWord(AnnotatedText text, Name name, int from, int to) {
    return to - from == 1
        && to < name.to()
        && Character.isLowerCase(text.text().charAt(text.start(from)));
  }

  /** "AB/CD" as the last word: the initials of writer and editor. */
  private static boolean isSignature(AnnotatedText text, int from, int to) {
    if (to != text.tokenCount()) {
      return false;
    }
    String surface = text.span(from, to).of(text.text());
    int slash = surface.indexOf('/');
    return slash > 0
        && slash < 4
        && surface.length() - slash < 5
        && surface.chars().allMatch(c -> c == '/' || Character.isUpperCase(c));
  }

  /** "100 Air France workers", "2. John Smith"; not "10 Downing Street" or a listed name. */
  private boolean isStrayNumber(AnnotatedText text, int type, int from, int to) {
    return type != Labels.LOC
        && isNumber(text, from)
        && lexicon.entry(text.span(from, to).of(text.text())) == null;
  }

  private static boolean isNumber(AnnotatedText text, int token) {
    boolean digit = false;
    for (int i = text.start(token); i < text.end(token); i++) {
      char c = text.text().charAt(i);
      digit |= c >= '0' && c <= '9';
      if (Character.isLetter(c)) {
        return false;
      }
    }
    return digit;
  }

  /** "The Hague" is named with its article. */
  private static boolean isArticle(AnnotatedText text, int from, int to) {
    String word = text.word(from);
    return (word.equalsIgnoreCase("the") || word.equals("a") || word.equals("an"))
        && !(to - from > 1 && text.word(from + 1).equals("Hague"));
  }

  private static boolean isPossessive(String word) {
    return word.length() <= 2
        && (word.equals("'s")
            || word.equals("\u2019s")
            || word.equals("'")
            || word.equals("\u2019"));
  }

  private static boolean isMark(AnnotatedText text, int token) {
    for (int i = text.start(token); i < text.end(token); i++) {
      if (Character.isLetterOrDigit(text.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
