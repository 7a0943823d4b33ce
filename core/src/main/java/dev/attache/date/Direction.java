package dev.attache.date;

import java.util.List;

/** Finds the words around an expression that tell whether it lies before or behind. */
final class Direction {
  private Direction() {}

  /** Sets the tense of {@code setting} for the phrase at {@code index}. */
  static void read(List<Item> items, int index, String text, Setting setting) {
    setting.tense = Tense.NONE;
    setting.cue = "";
    for (int i = index - 1; i >= 0; i--) {
      if (take(items.get(i), text, setting)) {
        return;
      }
    }
    for (int i = index + 1; i < items.size(); i++) {
      if (take(items.get(i), text, setting)) {
        return;
      }
    }
  }

  private static boolean take(Item item, String text, Setting setting) {
    if (item.rule != null || !item.is(Sort.TENSE)) {
      return false;
    }
    int tense = item.value(Sort.TENSE);
    if (tense == Tense.PAST || tense == Tense.FUTURE) {
      setting.tense = tense;
      setting.cue = text.substring(item.start, item.end);
      return true;
    }
    return false;
  }
}
