package dev.attache.date;

/** Reads what begins with a digit: numbers, years, ordinals; dates and clock times by another. */
final class Figures extends Digits {
  private final CalendarFigures dates;

  Figures(String text) {
    super(text);
    dates = new CalendarFigures(text);
  }

  /**
   * Reads the figure at {@code start} into {@code item}, whose sorts stay empty where it is none.
   *
   * @return the end of what was read
   */
  int read(int start, Item item, Marks marks) {
    int end = digits(start);
    int size = end - start;
    if (size > 9) {
      return skipWord(end);
    }
    int value = value(start, end);
    boolean money = start > 0 && isMoney(text.charAt(start - 1));
    if (!money && (size <= 2 || size == 4)) {
      int dated = dates.read(start, end, value, item);
      if (dated > 0) {
        return dated;
      }
    }
    if (size <= 3 && group(end)) {
      return grouped(value, end, money, item);
    }
    if (at(end) == '.' && Ascii.digit(at(end + 1))) {
      return decimal(value, end, money, item);
    }
    if (Ascii.letter(at(end))) {
      return suffixed(start, end, value, item);
    }
    if (at(end) == '/' && size <= 2 && Ascii.digit(at(end + 1))) {
      int denominator = digits(end + 1);
      if (denominator - end == 2 && value < text.charAt(end + 1) - '0') {
        item.sorts = Sort.FRACTION.bit;
        item.number = value * 100 / (text.charAt(end + 1) - '0');
        return denominator;
      }
    }
    plain(start, size, value, money, item);
    int part = hundredths(at(end));
    if (part > 0 && item.hundredths >= 0) {
      item.hundredths += part;
      item.sorts &= Sort.NUM.bit | Sort.MONEY.bit;
      return end + 1;
    }
    return end;
  }

  /** Capitals after a space, which a time zone would be: "1430 GMT". */
  private boolean zone(int i) {
    return at(i) == ' '
        && Ascii.upper(at(i + 1))
        && Ascii.upper(at(i + 2))
        && Ascii.upper(at(i + 3))
        && !Ascii.letter(at(i + 4));
  }

  private static int hundredths(char fraction) {
    return switch (fraction) {
      case '\u00bc' -> 25;
      case '\u00bd' -> 50;
      case '\u00be' -> 75;
      default -> 0;
    };
  }

  private void plain(int start, int size, int value, boolean money, Item item) {
    item.number = value;
    item.hundredths = value > 20_000_000 ? Meaning.VAGUE : value * 100;
    if (money) {
      item.sorts = Sort.MONEY.bit;
      return;
    }
    item.sorts = Sort.NUM.bit;
    if (size <= 2) {
      if (value >= 1 && value <= 31) {
        item.sorts |= Sort.DAYNUM.bit;
      }
      if (value <= 24) {
        item.sorts |= Sort.HOURNUM.bit;
      }
      char before = start > 0 ? text.charAt(start - 1) : ' ';
      if (size == 2 && (before == '\'' || before == '\u2019' || yearBefore(start - 1, value))) {
        item.sorts |= Sort.YEAR2.bit;
      }
    } else if (size == 4 && !numbered(start)) {
      if (value >= 1000 && value <= 2199) {
        item.sorts |= Sort.YEAR.bit;
      }
      if (value / 100 <= 24 && value % 100 < 60 && zone(start + 4)) {
        item.sorts |= Sort.HHMM.bit;
        item.meaning = new Meaning().set(Field.HOUR, value / 100).set(Field.MINUTE, value % 100);
      }
    }
  }

  /** "1992-95", "2025/26": a dash after a year, or a slash before the next, stands there. */
  private boolean yearBefore(int mark, int two) {
    boolean next = mark > 1 && text.charAt(mark) == '/' && (value(mark - 2, mark) + 1) % 100 == two;
    return mark >= 4
        && (next || isDash(text.charAt(mark)))
        && digitsBefore(mark) == 4
        && (text.charAt(mark - 4) == '1' || text.charAt(mark - 4) == '2');
  }

  /** "555-1990", "No. 676/2021": the second half of a number, which is no year. */
  private boolean numbered(int start) {
    if (start < 2 || text.charAt(start - 1) != '/' && !isDash(text.charAt(start - 1))) {
      return false;
    }
    int before = digitsBefore(start - 1);
    return before > 0 && before != 4;
  }

  /** How many digits end at {@code end}, at most 5. */
  private int digitsBefore(int end) {
    int size = 0;
    while (size < 5 && end - size > 0 && Ascii.digit(text.charAt(end - size - 1))) {
      size++;
    }
    return size;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  /** "8,500" and longer. */
  private int grouped(int first, int from, boolean money, Item item) {
    long value = first;
    int i = from;
    while (group(i)) {
      value = Math.min(value * 1000 + value(i + 1, i + 4), 1_000_000_000L);
      i += 4;
    }
    if (at(i) == '.' && Ascii.digit(at(i + 1))) {
      i = digits(i + 1);
    }
    item.number = (int) value;
    item.hundredths = value > 20_000_000 ? Meaning.VAGUE : (int) value * 100;
    item.sorts = money ? Sort.MONEY.bit : Sort.NUM.bit;
    return i;
  }

  private boolean group(int i) {
    return at(i) == ','
        && Ascii.digit(at(i + 1))
        && Ascii.digit(at(i + 2))
        && Ascii.digit(at(i + 3))
        && !Ascii.digit(at(i + 4));
  }

  private int decimal(int whole, int dot, boolean money, Item item) {
    int end = digits(dot + 1);
    if (at(end) == '.' && Ascii.digit(at(end + 1))) {
      return skipWord(end); // a version or an address
    }
    if (end - dot == 3 && whole <= 12 && !money && meridiem(end)) {
      Meaning time = CalendarFigures.clock(item, whole, value(dot + 1, end), -1);
      if (Ascii.letter(at(end))) {
        time.set(Field.MERIDIEM, Ascii.lower(at(end)) == 'p' ? 1 : 0);
        return at(end + 1) == '.' ? end + (at(end + 3) == '.' ? 4 : 3) : end + 2;
      }
      return end;
    }
    int tenths = text.charAt(dot + 1) - '0';
    int hundredths = end - dot > 2 ? text.charAt(dot + 2) - '0' : 0;
    item.number = whole;
    item.hundredths = whole > 20_000_000 ? Meaning.VAGUE : whole * 100 + tenths * 10 + hundredths;
    item.sorts = money ? Sort.MONEY.bit : Sort.NUM.bit;
    return end;
  }

  /** "19th", "1990s", "5pm"; anything else with letters is a name. */
  private int suffixed(int start, int end, int value, Item item) {
    int stop = end;
    while (stop < length && Ascii.letter(text.charAt(stop)) && stop - end < 4) {
      stop++;
    }
    int size = end - start;
    String suffix = Ascii.lower(text.substring(end, stop));
    item.number = value;
    switch (suffix) {
      case "st", "nd", "rd", "th" -> {
        item.sorts = Sort.ORD.bit;
        if (size <= 2 && value >= 1 && value <= 31) {
          item.sorts |= Sort.DAYNUM.bit | Sort.NTH.bit;
        }
        return stop;
      }
      case "s" -> {
        if ((size == 4 && value >= 1000 && value < 2200 || size == 2) && value % 10 == 0) {
          item.sorts = Sort.DECADE.bit;
          item.number = value / 10;
          return stop;
        }
      }
      case "am", "pm" -> {
        if (size <= 2 && value >= 1 && value <= 12) {
          CalendarFigures.clock(item, value, 0, -1)
              .set(Field.MERIDIEM, suffix.equals("pm") ? 1 : 0);
          return stop;
        }
      }
      case "a", "p" -> {
        if (size <= 2
            && value >= 1
            && value <= 12
            && at(stop) == '.'
            && Ascii.lower(at(stop + 1)) == 'm') {
          CalendarFigures.clock(item, value, 0, -1).set(Field.MERIDIEM, suffix.equals("p") ? 1 : 0);
          return at(stop + 2) == '.' ? stop + 3 : stop + 2;
        }
      }
      default -> {
        return skipWord(end);
      }
    }
    return skipWord(end);
  }

  /** "am", "p.m." at {@code i} or after a space there. */
  private boolean meridiem(int i) {
    int from = at(i) == ' ' ? i + 1 : i;
    char half = Ascii.lower(at(from));
    int second = at(from + 1) == '.' ? from + 2 : from + 1;
    return (half == 'a' || half == 'p')
        && Ascii.lower(at(second)) == 'm'
        && !Ascii.letter(at(second + 1));
  }

  private int skipWord(int from) {
    int i = from;
    while (i < length
        && (Ascii.letter(text.charAt(i)) || Ascii.digit(text.charAt(i)) || dotDigit(i))) {
      i++;
    }
    return i;
  }

  private boolean dotDigit(int i) {
    return text.charAt(i) == '.' && Ascii.digit(at(i + 1));
  }

  private static boolean isMoney(char c) {
    return c == '$' || c == '\u00a3' || c == '\u20ac' || c == '\u00a5' || c == '#';
  }
}
