package dev.attache.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries the scanner itself needs: punctuation, and stand-ins for open classes. */
final class Marks {
  final Entry stop;
  final Entry possessive;
  final Entry apostrophe;
  final Entry will;

  /** Stands for every unknown word in -ed. */
  final Entry pastVerb;

  private final Entry plural;
  private final Entry name;

  /** Sorts without which a sentence holds no expression. */
  final long triggers;

  private final @Nullable Entry[] byChar = new Entry[128];
  private final Entry dash;

  /** Breaks a sentence off, unlike a dash that joins. */
  private final Entry longDash;

  private final Entry quote;
  private final Set<String> titles;

  Marks(Lexicon lexicon, Set<String> titles) {
    stop = lexicon.entry(".");
    possessive = lexicon.entry("'s");
    apostrophe = lexicon.entry("'");
    will = lexicon.entry("will");
    pastVerb = lexicon.entry("-ed");
    pastVerb.set(Sort.TENSE, Tense.PAST);
    pastVerb.set(Sort.PARTICIPLE, 0);
    plural = lexicon.entry("-s");
    plural.set(Sort.PLURAL, 0);
    name = lexicon.entry("-name");
    name.set(Sort.CAPITAL, 0);
    dash = lexicon.entry("-");
    longDash = lexicon.entry("\u2014");
    quote = lexicon.entry("\"");
    for (char c : ",/:()$%;+".toCharArray()) {
      byChar[c] = lexicon.entry(String.valueOf(c));
    }
    byChar['-'] = dash;
    byChar['\''] = apostrophe;
    byChar['"'] = quote;
    this.titles = titles;
    long bits = 0;
    for (Sort sort :
        new Sort[] {
          Sort.MONTH,
          Sort.WEEKDAY,
          Sort.WEEKDAYS,
          Sort.UNIT,
          Sort.UNITS,
          Sort.YEAR,
          Sort.YEAR2,
          Sort.DECADE,
          Sort.CLOCK,
          Sort.MERIDIEM,
          Sort.PART,
          Sort.POINT,
          Sort.SEASON,
          Sort.DEICTIC,
          Sort.DAYPART,
          Sort.REF,
          Sort.VAGUEREF,
          Sort.DECADEWORD,
          Sort.ADVERB,
          Sort.DIR,
          Sort.FREQ,
          Sort.HOLIDAY,
          Sort.FIGURES,
          Sort.WORDNUM,
          Sort.QUARTERLY,
          Sort.HHMM,
          Sort.NTH
        }) {
      bits |= sort.bit;
    }
    triggers = bits;
  }

  /** The entry of a mark that rules know, or null. */
  @Nullable Entry of(char c) {
    if (c < 128) {
      return byChar[c];
    }
    return switch (c) {
      case '\u2013', '\u2010', '\u2011' -> dash;
      case '\u2014' -> longDash;
      case '\u2019', '\u2018' -> apostrophe;
      case '\u201c', '\u201d' -> quote;
      default -> null;
    };
  }

  /** The entry that stands for an unknown word of a class that rules know, or null. */
  @Nullable Entry unknown(String text, int start, int end) {
    if (Ascii.upper(text.charAt(start))) {
      return name;
    }
    int size = end - start;
    char last = text.charAt(end - 1);
    if (last == 's' && size > 3 && text.charAt(end - 2) != 's') {
      return plural;
    }
    return past(text, start, end) ? pastVerb : null;
  }

  private static boolean past(String text, int start, int end) {
    return end - start > 4
        && text.charAt(end - 1) == 'd'
        && text.charAt(end - 2) == 'e'
        && text.charAt(end - 3) != 'e';
  }

  /** Makes a word in -ed that only a rule or a longer entry names a verb like those unknown. */
  void classify(Entry entry) {
    String word = entry.word;
    if (entry.sorts == 0 && word.indexOf(' ') < 0 && past(word, 0, word.length())) {
      entry.set(Sort.TENSE, Tense.PAST);
      entry.set(Sort.PARTICIPLE, 0);
    }
  }

  boolean title(String text, int start, int end) {
    return titles.contains(text.substring(start, end));
  }
}
