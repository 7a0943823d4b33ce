package dev.attache.date;

import java.util.List;

/**
 * Finds the word that tells whether an expression lies ahead or behind: a preposition right before
 * it ("until", "effective"), else the verb nearest to its left, else the one nearest to its right.
 * An expression that opens its clause looks to the right first.
 */
final class Direction {
  /** Farther than this from a determiner, a form in -ed is a verb and no adjective. */
  private static final int NOUN_PHRASE = 18;

  /** How far before a participle its auxiliary stands. */
  private static final int AUXILIARY = 14;

  /** How many units before "would" a verb of saying stands. */
  private static final int REPORTED = 6;

  /** Farther away no verb governs; a bound also on text that is one endless sentence. */
  private static final int WINDOW = 60;

  private final List<Item> items;
  private final Setting setting;

  /** A weekday is rarely so far ahead that a speaker of the past "would" act on it. */
  private boolean weekday;

  /** "before May", "by May": what a modal verb says of it lies ahead. */
  private boolean bounded;

  /** "Wednesday's ruling": what the sentence is about has mostly happened. */
  private boolean owner;

  /**
   * @param items where each sentence is put in turn
   * @param setting what takes the tense
   */
  Direction(List<Item> items, Setting setting) {
    this.items = items;
    this.setting = setting;
  }

  /**
   * Sets the tense of the setting for the phrase at {@code index}.
   *
   * @param verbs false where nothing in the whole sentence has a tense
   */
  void read(int index, boolean verbs) {
    Meaning meaning = items.get(index).meaning;
    weekday = meaning != null && meaning.has(Field.WEEKDAY);
    owner = index + 1 < items.size() && items.get(index + 1).isWord("'s");
    bounded = bounded(index);
    boolean right = opensClause(index);
    if (near(index) && !(right && setting.tense == Tense.FUTURE)) {
      pastPerfect(index);
      return;
    }
    if (!verbs) {
      return;
    }
    if (right && scan(index + 1, 1)) {
      return;
    }
    if (scan(index - 1, -1) || right) {
      return;
    }
    if (!scan(index + 1, 1)) {
      modal(index + 1);
    }
  }

  private boolean near(int index) {
    if (index == 0 || items.get(index).gap) {
      return false;
    }
    Item item = items.get(index - 1);
    if (weekday && item.isWord("by")) {
      return false; // "had reported by Wednesday" as often as "must report by Wednesday"
    }
    return item.rule == null
        && item.is(Sort.NEAR)
        && item.value(Sort.NEAR) != Tense.MODAL
        && set(item.value(Sort.NEAR), item);
  }

  private boolean bounded(int index) {
    if (index == 0 || items.get(index).gap) {
      return false;
    }
    Item item = items.get(index - 1);
    int near = item.rule == null && item.is(Sort.NEAR) ? item.value(Sort.NEAR) : Tense.NONE;
    return near == Tense.MODAL || near == Tense.FUTURE;
  }

  /** "Until Thursday, they had not called": what opens a sentence in the past perfect is behind. */
  private void pastPerfect(int index) {
    if (index != 1 || setting.tense != Tense.FUTURE) {
      return;
    }
    int window = Math.min(items.size(), index + WINDOW);
    for (int i = index + 1; i < window; i++) {
      Item item = items.get(i);
      if (item.rule == null && item.is(Sort.TENSE)) {
        if (item.isWord("had")) {
          set(Tense.PAST, item);
        }
        return;
      }
    }
  }

  /** "Officials said that on Monday they will meet", "On Monday, leaders will meet". */
  private boolean opensClause(int index) {
    int i = index;
    if (i > 0 && !items.get(i).gap && items.get(i - 1).is(Sort.PREPOSITION)) {
      i--;
    }
    if (i == 0) {
      return !items.get(i).gap || items.get(0).start == start();
    }
    return !items.get(i).gap && items.get(i - 1).isWord("that");
  }

  private int start() {
    return items.get(0).start;
  }

  private boolean scan(int from, int step) {
    int window = Math.min(items.size(), from + WINDOW);
    for (int i = from; i >= Math.max(0, from - WINDOW) && i < window; i += step) {
      Item item = items.get(i);
      if (item.rule == null && item.is(Sort.TENSE)) {
        if (item.is(Sort.REPORT) && step < 0 && opensContent(i + 1, from + 1) && clause(from + 2)) {
          return true;
        }
        if (take(i, item, from - step)) {
          setting.close = step < 0 && item.value(Sort.TENSE) == Tense.PAST && adjoins(i, from);
          return true;
        }
      }
    }
    return false;
  }

  /** "opened May 5", "was signed on April 19th": nothing but a preposition lies between. */
  private boolean adjoins(int verb, int last) {
    boolean preposition = verb == last - 1 && items.get(last).is(Sort.PREPOSITION);
    boolean object = verb == last && items.get(verb).isWord("set"); // "has set May 5 as"
    return !items.get(last + 1).gap
        && (verb == last && !object || preposition && !items.get(last).gap);
  }

  /** "said the vote on Friday will": what follows the verb of saying is the subject of another. */
  private boolean opensContent(int next, int index) {
    Item item = items.get(next);
    return next < index
        && !item.gap
        && (item.is(Sort.DETERMINER) || item.is(Sort.CAPITAL) || item.is(Sort.PLURAL));
  }

  /** Takes the verb at {@code next}, which the expression before it belongs to. */
  private boolean clause(int next) {
    Item item = next < items.size() ? items.get(next) : null;
    return item != null && item.rule == null && item.is(Sort.TENSE) && take(next, item, next - 1);
  }

  private boolean take(int i, Item item, int target) {
    int tense = item.value(Sort.TENSE);
    if (tense == Tense.MODAL && bounded) {
      return set(Tense.FUTURE, item);
    }
    if (tense != Tense.PAST && tense != Tense.FUTURE
        || weekday && item.isWord("would") && (owner || !reported(i))) {
      return false;
    }
    boolean participle = item.is(Sort.PARTICIPLE);
    if (participle && i > 0) {
      Item before = items.get(i - 1);
      if (before.is(Sort.DETERMINER)
          && item.start - before.end < NOUN_PHRASE
          && item.gap
          && i + 1 != target
          && !adjoins(i, target - 1)
          && !closesClause(i + 1)) {
        return false; // "a still unspecified date"
      }
      for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
        Item auxiliary = items.get(k);
        if (item.start - auxiliary.end > AUXILIARY
            || auxiliary.is(Sort.CAPITAL)
            || auxiliary.is(Sort.PLURAL)
            || auxiliary.isWord(",")) {
          break;
        }
        if (auxiliary.rule == null && auxiliary.is(Sort.TENSE) && !auxiliary.is(Sort.PARTICIPLE)) {
          int other = auxiliary.value(Sort.TENSE);
          if (tense == Tense.FUTURE && perfect(auxiliary)) {
            break; // "has scheduled"
          }
          if (other == Tense.MODAL && bounded) {
            return set(Tense.FUTURE, auxiliary);
          }
          if (other == Tense.PAST || other == Tense.FUTURE) {
            return set(other, auxiliary);
          }
        }
      }
    }
    return set(tense, item);
  }

  /** "the ministry objected.": no noun follows, so that the form is a verb. */
  private boolean closesClause(int next) {
    Item item = next < items.size() ? items.get(next) : null;
    return item == null || !item.gap && (item.isWord(".") || item.isWord(","));
  }

  /** "said on Tuesday he would travel on Friday". */
  private boolean reported(int would) {
    for (int i = would - 1; i >= Math.max(0, would - REPORTED); i--) {
      if (items.get(i).is(Sort.REPORT)) {
        return true;
      }
    }
    return false;
  }

  /** "Elections in December could": a modal verb that the expression belongs to looks ahead. */
  private void modal(int next) {
    Item item = next < items.size() ? items.get(next) : null;
    if (!weekday
        && item != null
        && item.rule == null
        && item.is(Sort.TENSE)
        && item.value(Sort.TENSE) == Tense.MODAL) {
      set(Tense.FUTURE, item);
    }
  }

  private static boolean perfect(Item item) {
    return item.isWord("has") || item.isWord("have");
  }

  private boolean set(int tense, Item item) {
    setting.decide(tense, item);
    return true;
  }
}
