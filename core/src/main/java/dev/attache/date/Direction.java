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

  /** Farther away no verb governs; a bound also on text that is one endless sentence. */
  private static final int WINDOW = 60;

  private final List<Item> items;
  private final String text;
  private final Setting setting;

  /** A weekday is rarely so far ahead that a speaker of the past "would" act on it. */
  private boolean weekday;

  private Direction(List<Item> items, String text, Setting setting) {
    this.items = items;
    this.text = text;
    this.setting = setting;
  }

  /**
   * Sets the tense of {@code setting} for the phrase at {@code index}.
   *
   * @param verbs false where nothing in the whole sentence has a tense
   */
  static void read(List<Item> items, int index, String text, Setting setting, boolean verbs) {
    new Direction(items, text, setting).find(index, verbs);
  }

  private void find(int index, boolean verbs) {
    Meaning meaning = items.get(index).meaning;
    weekday = meaning != null && meaning.has(Field.WEEKDAY);
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
    scan(index + 1, 1);
  }

  private boolean near(int index) {
    if (index == 0 || items.get(index).gap) {
      return false;
    }
    Item item = items.get(index - 1);
    if (weekday && item.isWord("by")) {
      return false; // "had reported by Wednesday" as often as "must report by Wednesday"
    }
    return item.rule == null && item.is(Sort.NEAR) && set(item.value(Sort.NEAR), item);
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
      if (item.rule == null && item.is(Sort.TENSE) && take(i, item, from - step)) {
        return true;
      }
    }
    return false;
  }

  private boolean take(int i, Item item, int target) {
    int tense = item.value(Sort.TENSE);
    if (tense != Tense.PAST && tense != Tense.FUTURE || weekday && item.isWord("would")) {
      return false;
    }
    boolean participle = item.is(Sort.PARTICIPLE);
    if (participle && i > 0) {
      Item before = items.get(i - 1);
      if (before.is(Sort.DETERMINER)
          && item.start - before.end < NOUN_PHRASE
          && item.gap
          && i + 1 != target) {
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
          if (other == Tense.PAST || other == Tense.FUTURE) {
            return set(other, auxiliary);
          }
        }
      }
    }
    return set(tense, item);
  }

  private static boolean perfect(Item item) {
    return item.isWord("has") || item.isWord("have");
  }

  private boolean set(int tense, Item item) {
    setting.tense = tense;
    setting.cue = text.substring(item.start, item.end);
    return true;
  }
}
