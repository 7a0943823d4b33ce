package dev.attache.actor;

import dev.attache.actor.Lexicon.WordClass;
import dev.attache.actor.internal.Labels;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Organs of a state that are not written as names: "interior ministry", and the "administration" or
 * "regime" of a ruler. Immutable.
 */
final class OrganNouns {
  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Senses senses;

  OrganNouns(AnnotatedText text, Lexicon lexicon, Senses senses) {
    this.text = text;
    this.lexicon = lexicon;
    this.senses = senses;
  }

  List<Name> add(List<Name> names) {
    List<Name> all = new ArrayList<>(names.size());
    int next = 0;
    for (Name name : names) {
      ministries(next, name.from(), all);
      all.add(ruled(name));
      next = all.get(all.size() - 1).to();
    }
    ministries(next, text.tokenCount(), all);
    return withStates(all);
  }

  /** "Iranian Foreign Ministry", "US State Department": the state belongs to the organ's name. */
  private List<Name> withStates(List<Name> names) {
    List<Name> merged = new ArrayList<>(names.size());
    for (Name name : names) {
      int before = name.from() - 1;
      if (name.kind() != ActorKind.INSTITUTION
          || name.type() != Labels.ORG
          || before < 0
          || text.sentenceOf(before) != text.sentenceOf(name.from())
          || (lexicon.head(text.word(name.from())) == null
              && lexicon.head(text.word(name.to() - 1)) == null)) {
        merged.add(name);
        continue;
      }
      Name last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.to() == name.from()) {
        if (last.kind() == ActorKind.COUNTRY && last.start() == text.start(last.from())) {
          merged.set(merged.size() - 1, name.withTokens(text, last.from(), name.to()));
        } else {
          merged.add(name);
        }
      } else if (senses.isAdjective(text.word(before))) {
        merged.add(name.withTokens(text, before, name.to()));
      } else {
        merged.add(name);
      }
    }
    return merged;
  }

  /** A person, then "administration": one institution. */
  private Name ruled(Name name) {
    int to = name.to();
    if (name.type() == Labels.PER
        && to < text.tokenCount()
        && lexicon.is(WordClass.RULE, text.word(to))
        && text.sentenceOf(to) == text.sentenceOf(name.from())) {
      return name.withTokens(text, name.from(), to + 1).withKind(ActorKind.INSTITUTION);
    }
    return name;
  }

  /** "foreign ministry", "ministry of foreign affairs", in small letters or capitals. */
  private void ministries(int from, int to, List<Name> into) {
    for (int i = from; i < to; i++) {
      if (!isMinistry(text.word(i))) {
        continue;
      }
      int first = i;
      while (first > from && i - first < 3 && portfolio(first - 1, i)) {
        first--;
      }
      int last = i + 1;
      if (first == i && i + 2 < to && text.word(i + 1).equals("of")) {
        int j = i + 2;
        while (j < to && j - i < 5 && portfolio(i + 2, j + 1)) {
          j++;
        }
        last = j > i + 2 ? j : last;
      }
      if (first < i || last > i + 1) {
        into.add(Name.of(text, first, last, Labels.ORG, 0).withKind(ActorKind.INSTITUTION));
        i = last - 1;
      }
    }
  }

  private static boolean isMinistry(String word) {
    return word.length() == 8 && word.equalsIgnoreCase("ministry");
  }

  /** True where the words from {@code from} to {@code to - 1} name a portfolio. */
  private boolean portfolio(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i > from ? " " : "").append(text.word(i));
    }
    return lexicon.is(WordClass.PORTFOLIO, phrase.toString());
  }
}
