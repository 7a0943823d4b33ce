package dev.attache.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the words and figures of one number: "twenty-four", "2 1/2", "two and a half". */
final class Numbers {
  private static final int HUNDRED = 100;

  private final Lexicon lexicon;
  private final Entry dash;
  private final Entry and;
  private final Entry half;
  private final Entry a;

  Numbers(Lexicon lexicon) {
    this.lexicon = lexicon;
    dash = lexicon.entry("-");
    and = lexicon.entry("and");
    half = lexicon.entry("half");
    a = lexicon.entry("a");
  }

  void join(List<Item> items) {
    int written = 0;
    int read = 0;
    while (read < items.size()) {
      Item item = items.get(read);
      int end = read + 1;
      if (item.is(Sort.WORDNUM)) {
        end = words(items, read);
      } else if (item.is(Sort.NUM) && item.entry == null) {
        end = figures(items, read);
      }
      items.set(written++, item);
      read = end;
    }
    items.subList(written, items.size()).clear();
  }

  /** "2 1/2", "1.5 million", "2 and a half". */
  private int figures(List<Item> items, int at) {
    Item item = items.get(at);
    Item next = follower(items, at + 1);
    if (next == null) {
      return at + 1;
    }
    if (next.is(Sort.FRACTION) && item.hundredths >= 0) {
      return widen(item, next, item.hundredths + next.number, at + 2);
    }
    if (next.is(Sort.WORDNUM) && next.value(Sort.WORDNUM) >= 1000) {
      long value = Math.max(0L, item.hundredths) * next.value(Sort.WORDNUM);
      return widen(item, next, value > 2_000_000_000L ? Meaning.VAGUE : (int) value, at + 2);
    }
    return withHalf(items, at, at + 1);
  }

  /** "and a half" after a number. */
  private int withHalf(List<Item> items, int at, int next) {
    int hyphen = dashed(items, next) && dashed(items, next + 2) && dashed(items, next + 4) ? 1 : 0;
    Item one = follower(items, next + hyphen);
    Item two = follower(items, next + 1 + 2 * hyphen);
    Item three = follower(items, next + 2 + 3 * hyphen);
    if (one != null
        && two != null
        && three != null
        && one.entry == and
        && two.entry == a
        && three.entry == half) {
      Item item = items.get(at);
      if (item.hundredths < 0) {
        return next;
      }
      return widen(item, three, item.hundredths + HUNDRED / 2, next + 3 + 3 * hyphen);
    }
    return next;
  }

  private boolean dashed(List<Item> items, int i) {
    Item item = follower(items, i);
    return item != null && item.entry == dash;
  }

  private static int widen(Item item, Item last, int hundredths, int end) {
    item.end = last.end;
    item.hundredths = hundredths;
    item.sorts = Sort.NUM.bit;
    return end;
  }

  private @Nullable Item follower(List<Item> items, int i) {
    return i < items.size() && !items.get(i).gap ? items.get(i) : null;
  }

  /** Reads number words from {@code at}, makes its item the number, and gives the end. */
  private int words(List<Item> items, int at) {
    Item item = items.get(at);
    int first = item.value(Sort.WORDNUM);
    int end = at + 1;
    long total = 0;
    long part = first;
    int last = first;
    boolean ordinal = item.is(Sort.ORD);
    int year = year(items, at);
    if (year > 0) {
      int stop = yearEnd(items, at);
      item.end = items.get(stop - 1).end;
      item.number = year;
      item.hundredths = year * HUNDRED;
      item.sorts = Sort.YEAR.bit;
      item.entry = null;
      return stop;
    }
    while (!ordinal) {
      int next = end;
      Item follower = follower(items, next);
      if (follower != null
          && (follower.entry == dash && last >= 20 && last < 100
              || follower.entry == and && last >= 100)) {
        follower = follower(items, ++next);
      }
      if (follower == null || !follower.is(Sort.WORDNUM)) {
        break;
      }
      int value = follower.value(Sort.WORDNUM);
      if (value >= 1000) {
        total += part * value;
        part = 0;
      } else if (value == HUNDRED && part > 0 && part < 100) {
        part *= HUNDRED;
      } else if (last >= HUNDRED || last >= 20 && value < 10 && last % 10 == 0) {
        part += value;
      } else {
        break;
      }
      if (total > 20_000_000 || part > 20_000_000) {
        total = 20_000_000;
        part = 0;
      }
      last = value;
      ordinal = follower.is(Sort.ORD);
      end = next + 1;
    }
    Item tail = items.get(end - 1);
    long value = Math.min(total + part, 20_000_000);
    if (ordinal) {
      if (end == at + 1) {
        return end; // "second" keeps what else it may be
      }
      item.sorts = Sort.ORD.bit | (value <= 31 ? Sort.DAYNUM.bit : 0);
      item.number = (int) value;
    } else {
      long others = end == at + 1 ? item.sorts & ~(Sort.WORDNUM.bit | Sort.NUM.bit) : 0;
      item.sorts = Sort.NUM.bit | (others & ~Sort.NUM.bit);
      item.number = (int) value;
      item.hundredths = (int) value * HUNDRED;
      if (value >= 1000 && value < 2200) {
        item.sorts |= Sort.SPOKEN.bit;
      }
      if (value <= 12) {
        item.sorts |= Sort.HOURNUM.bit;
      }
    }
    item.end = tail.end;
    if (ordinal || end > at + 1) {
      item.entry = null;
    }
    return ordinal ? end : withHalf(items, at, end);
  }

  /** "nineteen ninety-six", "two thousand four": the year, or 0. */
  private int year(List<Item> items, int at) {
    int first = items.get(at).value(Sort.WORDNUM);
    Item two = follower(items, at + 1);
    if (first < 15 || first > 20 || two == null || !two.is(Sort.WORDNUM) || two.is(Sort.ORD)) {
      return 0;
    }
    int tens = two.value(Sort.WORDNUM);
    if (tens < 10 || tens > 99) {
      return 0;
    }
    int units = 0;
    if (tens >= 20) {
      Item three = follower(items, at + 2);
      int skip = three != null && three.entry == dash ? 3 : 2;
      Item unit = follower(items, at + skip);
      if (unit != null
          && unit.is(Sort.WORDNUM)
          && !unit.is(Sort.ORD)
          && unit.value(Sort.WORDNUM) < 10) {
        units = unit.value(Sort.WORDNUM);
      }
    }
    return first * HUNDRED + tens + units;
  }

  private int yearEnd(List<Item> items, int at) {
    int tens = items.get(at + 1).value(Sort.WORDNUM);
    if (tens < 20) {
      return at + 2;
    }
    Item three = follower(items, at + 2);
    int skip = three != null && three.entry == dash ? 3 : 2;
    Item unit = follower(items, at + skip);
    return unit != null
            && unit.is(Sort.WORDNUM)
            && !unit.is(Sort.ORD)
            && unit.value(Sort.WORDNUM) < 10
        ? at + skip + 1
        : at + 2;
  }

  @Override
  public String toString() {
    return "Numbers[" + lexicon.size() + "]";
  }
}
