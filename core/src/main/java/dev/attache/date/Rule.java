package dev.attache.date;

import org.jspecify.annotations.Nullable;

/**
 * One row of the rule file: what must stand in the text, what it makes, and what that means.
 *
 * @param phase when it runs
 * @param order its line, which decides between rules that match the same stretch
 * @param name for explanations
 * @param body what the phrase is made of
 * @param behind what must stand before it, nearest first
 * @param ahead what must stand after it
 * @param makes sorts of the phrase
 * @param assignments its meaning
 * @param style the conventions it serves, or null for all
 * @param second elements one of which must follow the first; none where the first may be all
 */
record Rule(
    int phase,
    int order,
    String name,
    Element[] body,
    Element[] behind,
    Element[] ahead,
    long makes,
    Assignment[] assignments,
    @Nullable Conventions style,
    Element[] second) {

  /**
   * A place in a pattern.
   *
   * @param sorts sorts any of which fits
   * @param words entries any of which fits
   * @param classes classes of words any of which fits
   * @param capital those words need a capital letter
   * @param optional may be left out
   * @param negative must not stand here
   */
  record Element(
      @Nullable String name,
      long sorts,
      Entry[] words,
      int[] classes,
      boolean capital,
      boolean optional,
      boolean negative) {
    /** As this one, but it must stand there. */
    Element required() {
      return optional ? new Element(name, sorts, words, classes, capital, false, false) : this;
    }

    boolean fits(Item item) {
      if ((item.sorts & sorts) != 0) {
        return true;
      }
      if (item.rule != null || item.entry == null) {
        return false;
      }
      for (int one : classes) {
        if (item.entry.isOf(one)) {
          return true;
        }
      }
      if (!capital || (item.sorts & item.entry.capital) != 0) {
        for (Entry word : words) {
          if (word == item.entry) {
            return true;
          }
        }
      }
      return false;
    }

    /** What the item counts as here. */
    int value(Item item) {
      long both = item.sorts & sorts;
      if (both == 0) {
        return classValue(item);
      }
      return item.value(Sort.at(Long.numberOfTrailingZeros(both)));
    }

    private int classValue(Item item) {
      for (int one : classes) {
        if (item.entry != null && item.entry.isOf(one)) {
          return item.entry.valueAs(one);
        }
      }
      return Meaning.NONE;
    }
  }

  /**
   * One step of building a meaning.
   *
   * @param field the field to set, or null to take over all the fields of the captured phrase
   * @param part 0 for the phrase itself, 1 for its base, 2 for its other end
   * @param capture index of the element, those of the body first, then those ahead; −1 for a
   *     constant
   */
  record Assignment(@Nullable Field field, int part, int capture, int constant) {}

  private Element element(int capture) {
    return capture < body.length ? body[capture] : ahead[capture - body.length];
  }

  /** Makes a phrase of that meaning, which takes the place of {@code first}. */
  Item build(Item first, Item last, Meaning meaning) {
    Item phrase = first.reset(first.start, last.end, first.gap, first.spaced);
    phrase.meaning = meaning;
    phrase.sorts = makes;
    phrase.rule = this;
    return phrase;
  }

  /** What the captured items mean together. */
  Meaning meaning(@Nullable Item[] captures) {
    Meaning meaning = new Meaning();
    for (Assignment step : assignments) {
      Item captured = step.capture < 0 ? null : captures[step.capture];
      if (step.capture >= 0 && captured == null) {
        continue;
      }
      if (captured == null) {
        if (step.field != null) {
          meaning.set(step.field, step.constant);
        }
      } else if (step.field != null) {
        int value = element(step.capture).value(captured);
        if (captured.meaning != null && captured.meaning.has(step.field)) {
          value = captured.meaning.get(step.field);
        }
        meaning.set(step.field, value);
      } else if (captured.meaning == null) {
        // the other end of "April 9-10" is a day alone, of "1992-95" two digits of a year
        Field alone = captured.is(Sort.YEAR2) ? Field.YEAR2 : Field.DAY;
        meaning.end = new Meaning().set(alone, element(step.capture).value(captured));
      } else {
        switch (step.part) {
          case 0 -> meaning.merge(captured.meaning);
          case 1 -> meaning.base = captured.meaning;
          default -> meaning.end = captured.meaning;
        }
      }
    }
    return meaning;
  }
}
