package dev.attache.date;

import dev.attache.date.Rule.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs rules over a sentence, phase after phase, left to right, the longest match first. A pattern
 * is a few elements long and nothing in it repeats, so the time is linear in the text.
 */
final class Grammar {
  private final int phases;

  /** By phase and sort: the rules whose first element takes that sort, or null. */
  private final @Nullable Heads[][] bySort;

  /** By phase and word: the rules whose first element names that word, or null. */
  private final @Nullable Heads[][] byWord;

  private final long[] first;

  Grammar(List<Rule> rules, Conventions conventions, Lexicon lexicon) {
    int last = 0;
    for (Rule rule : rules) {
      last = Math.max(last, rule.phase());
    }
    phases = last + 1;
    bySort = new @Nullable Heads[phases][Sort.COUNT];
    byWord = new @Nullable Heads[phases][lexicon.size()];
    first = new long[phases];
    for (Rule rule : rules) {
      if (rule.style() != null && rule.style() != conventions) {
        continue;
      }
      Rule.Element head = rule.body()[0];
      int phase = rule.phase();
      first[phase] |= head.sorts();
      for (long bits = head.sorts(); bits != 0; bits &= bits - 1) {
        add(bySort[phase], Long.numberOfTrailingZeros(bits), rule, lexicon);
      }
      for (Entry word : head.words()) {
        add(byWord[phase], word.id, rule, lexicon);
      }
      for (int one : head.classes()) {
        for (Entry word : lexicon.words(one)) {
          add(byWord[phase], word.id, rule, lexicon);
        }
      }
    }
  }

  private static void add(@Nullable Heads[] heads, int at, Rule rule, Lexicon lexicon) {
    Heads known = heads[at];
    if (known == null) {
      known = new Heads(lexicon);
      heads[at] = known;
    }
    known.add(rule, lexicon);
  }

  /** Builds phrases in {@code items}, in place. */
  void apply(List<Item> items) {
    Match match = new Match(items);
    for (int phase = 0; phase < phases; phase++) {
      int written = 0;
      int read = 0;
      while (read < items.size()) {
        Item item = items.get(read);
        match.start(read, written);
        if (item.rule == null && item.entry != null) {
          match.tryRules(byWord[phase][item.entry.id]);
        }
        for (long bits = item.sorts & first[phase]; bits != 0; bits &= bits - 1) {
          match.tryRules(bySort[phase][Long.numberOfTrailingZeros(bits)]);
        }
        if (match.rule == null) {
          items.set(written++, item);
          read++;
        } else {
          Item last = items.get(match.bestEnd - 1);
          items.set(written++, match.rule.build(item, last, match.meaning(match.rule, item)));
          read = match.bestEnd;
        }
      }
      items.subList(written, items.size()).clear();
    }
  }

  /** The best match at one place. */
  private static final class Match {
    private static final int LONGEST = 24;

    private final List<Item> items;
    private final @Nullable Item[] trial = new @Nullable Item[LONGEST];
    private int at;
    private int before;

    private int bodyEnd;
    @Nullable Rule rule;
    int bestEnd;
    @Nullable Item[] captures = new @Nullable Item[LONGEST];

    // the phrase of one word made last
    private @Nullable Rule wordRule;
    private @Nullable Entry wordEntry;
    private long wordSorts;
    private Meaning wordMeaning = new Meaning();

    Match(List<Item> items) {
      this.items = items;
    }

    /**
     * @param before index after the phrases already written, which are what lies behind
     */
    void start(int at, int before) {
      this.at = at;
      this.before = before;
      rule = null;
      bestEnd = 0;
    }

    /** The meaning by the best rule; of the same word again it is the same, and made once. */
    Meaning meaning(Rule best, Item first) {
      boolean word = bestEnd == at + 1 && first.entry != null && best.ahead().length == 0;
      if (word && best == wordRule && first.entry == wordEntry && first.sorts == wordSorts) {
        return wordMeaning;
      }
      Meaning meaning = best.meaning(captures);
      if (word) {
        wordRule = best;
        wordEntry = first.entry;
        wordSorts = first.sorts;
        wordMeaning = meaning;
      }
      return meaning;
    }

    void tryRules(@Nullable Heads heads) {
      if (heads == null) {
        return;
      }
      for (Rule one : heads.alone) {
        tryRule(one);
      }
      Item next = at + 1 < items.size() ? items.get(at + 1) : null;
      if (next == null || next.gap || !heads.mayPrecede(next)) {
        return;
      }
      for (Rule one : heads.longer) {
        if (takes(one, next)) {
          tryRule(one);
        }
      }
    }

    private static boolean takes(Rule rule, Item second) {
      for (Element element : rule.second()) {
        if (element.fits(second)) {
          return true;
        }
      }
      return false;
    }

    private void tryRule(Rule candidate) {
      if (!behind(candidate) || !body(candidate.body(), 0, at, candidate)) {
        return;
      }
      if (rule == null
          || bodyEnd > bestEnd
          || bodyEnd == bestEnd && candidate.order() < rule.order()) {
        rule = candidate;
        bestEnd = bodyEnd;
        System.arraycopy(trial, 0, captures, 0, candidate.body().length + candidate.ahead().length);
      }
    }

    private boolean behind(Rule candidate) {
      Element[] elements = candidate.behind();
      if (elements.length == 0) {
        return true;
      }
      int index = before;
      boolean gap = items.get(at).gap;
      for (Element element : elements) {
        Item item = gap || index == 0 ? null : items.get(index - 1);
        boolean fits = item != null && element.fits(item);
        if (element.negative()) {
          if (fits) {
            return false;
          }
        } else if (fits && item != null) {
          gap = item.gap;
          index--;
        } else if (!element.optional()) {
          return false;
        }
      }
      return true;
    }

    private boolean body(Element[] elements, int e, int i, Rule candidate) {
      if (e == elements.length) {
        bodyEnd = i;
        return ahead(candidate.ahead(), 0, i, e);
      }
      Element element = elements[e];
      trial[e] = null;
      Item item = i < items.size() && (i == at || !items.get(i).gap) ? items.get(i) : null;
      boolean fits = item != null && element.fits(item);
      if (element.negative()) {
        return !fits && body(elements, e + 1, i, candidate);
      }
      if (fits) {
        trial[e] = item;
        if (body(elements, e + 1, i + 1, candidate)) {
          return true;
        }
        trial[e] = null;
      }
      return element.optional() && body(elements, e + 1, i, candidate);
    }

    /**
     * @param offset how many captures the body has
     */
    private boolean ahead(Element[] elements, int e, int i, int offset) {
      if (e == elements.length) {
        return true;
      }
      Element element = elements[e];
      trial[offset + e] = null;
      Item item = i < items.size() && !items.get(i).gap ? items.get(i) : null;
      boolean fits = item != null && element.fits(item);
      if (element.negative()) {
        return !fits && ahead(elements, e + 1, i, offset);
      }
      if (fits) {
        trial[offset + e] = item;
        if (ahead(elements, e + 1, i + 1, offset)) {
          return true;
        }
        trial[offset + e] = null;
      }
      return element.optional() && ahead(elements, e + 1, i, offset);
    }
  }
}
