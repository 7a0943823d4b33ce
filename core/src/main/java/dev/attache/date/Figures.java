package dev.attache.date;

/** Reads what begins with a digit: numbers, years, clock times, dates in figures. */
final class Figures {
  private final String text;
  private final int length;

  Figures(String text) {
    this.text = text;
    this.length = text.length();
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
      int dated = date(start, end, value, item);
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
      if (size == 2 && (before == '\'' || before == '\u2019' || yearBefore(start - 1))) {
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

  /** "1992-95": a dash after a year ends at {@code dash}. */
  private boolean yearBefore(int dash) {
    return dash >= 4
        && isDash(text.charAt(dash))
        && digitsBefore(dash) == 4
        && (text.charAt(dash - 4) == '1' || text.charAt(dash - 4) == '2');
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
      Meaning time = clock(item, whole, value(dot + 1, end), -1);
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
          item.sorts |= Sort.DAYNUM.bit;
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
          clock(item, value, 0, -1).set(Field.MERIDIEM, suffix.equals("pm") ? 1 : 0);
          return stop;
        }
      }
      case "a", "p" -> {
        if (size <= 2
            && value >= 1
            && value <= 12
            && at(stop) == '.'
            && Ascii.lower(at(stop + 1)) == 'm') {
          clock(item, value, 0, -1).set(Field.MERIDIEM, suffix.equals("p") ? 1 : 0);
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

  private Meaning clock(Item item, int hour, int minute, int second) {
    Meaning meaning = new Meaning().set(Field.HOUR, hour).set(Field.MINUTE, minute);
    if (second >= 0) {
      meaning.set(Field.SECOND, second);
    }
    item.sorts = Sort.CLOCK.bit;
    item.meaning = meaning;
    return meaning;
  }

  /** Dates and clock times in figures; 0 where it is none. */
  private int date(int start, int end, int value, Item item) {
    char mark = at(end);
    if (end - start == 4) {
      return mark == '-' || mark == '/' ? yearFirst(end, value, mark, item) : 0;
    }
    if (mark == ':') {
      return clockTime(end, value, item);
    }
    if (mark == '/' || mark == '-' || mark == '.') {
      return dayFirst(end, value, mark, item);
    }
    return 0;
  }

  private int yearFirst(int end, int year, char mark, Item item) {
    int two = digits(end + 1);
    if (two - end != 3 || year < 1000) {
      return 0;
    }
    int month = value(end + 1, two);
    if (at(two) != mark) {
      return 0;
    }
    int three = digits(two + 1);
    int day = three - two == 3 ? value(two + 1, three) : 0;
    if (month < 1 || month > 12 || day < 1 || day > 31 || joined(three)) {
      return 0;
    }
    figure(item, year, month, day);
    if (Ascii.lower(at(three)) == 't' && Ascii.digit(at(three + 1)) && Ascii.digit(at(three + 2))) {
      return isoTime(three + 1, item);
    }
    return three;
  }

  private int isoTime(int start, Item item) {
    int end = digits(start);
    if (end - start != 2 || at(end) != ':') {
      return start - 1;
    }
    Item time = new Item();
    int stop = clockTime(end, value(start, end), time);
    if (stop == 0 || time.meaning == null || item.meaning == null) {
      return start - 1;
    }
    item.meaning.merge(time.meaning);
    item.sorts = Sort.CLOCK.bit;
    if (at(stop) == '.' && Ascii.digit(at(stop + 1))) {
      stop = digits(stop + 1);
    }
    if (at(stop) == 'Z') {
      item.meaning.set(Field.ZONE, 0);
      stop++;
    }
    return stop;
  }

  private int clockTime(int end, int hour, Item item) {
    int two = digits(end + 1);
    if (two - end != 3 || hour > 24) {
      return 0;
    }
    int minute = value(end + 1, two);
    int second = -1;
    int stop = two;
    if (at(two) == ':' && Ascii.digit(at(two + 1))) {
      int three = digits(two + 1);
      if (three - two != 3) {
        return 0;
      }
      second = value(two + 1, three);
      stop = three;
    }
    if (minute > 59 || second > 60) {
      return 0;
    }
    clock(item, hour, minute, second);
    return stop;
  }

  /** "19/04/2025" and "04/19/2025": month first where both could be, as American news writes. */
  private int dayFirst(int end, int first, char mark, Item item) {
    int two = digits(end + 1);
    int width = two - end - 1;
    if (width < 1 || width > 2 || at(two) != mark) {
      return 0;
    }
    int second = value(end + 1, two);
    int three = digits(two + 1);
    int size = three - two - 1;
    if (size != 4 && (size != 2 || mark == '-') || joined(three)) {
      return 0;
    }
    int year = value(two + 1, three);
    boolean dayLeads = first > 12 || mark == '.';
    int month = dayLeads ? second : first;
    int day = dayLeads ? first : second;
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return 0;
    }
    figure(item, size == 2 ? Meaning.NONE : year, month, day);
    if (size == 2 && item.meaning != null) {
      item.meaning.set(Field.YEAR2, year);
    }
    return three;
  }

  private boolean joined(int i) {
    char c = at(i);
    return Ascii.digit(c) || (c == '-' || c == '/') && Ascii.digit(at(i + 1));
  }

  private static void figure(Item item, int year, int month, int day) {
    Meaning meaning = new Meaning().set(Field.MONTH, month).set(Field.DAY, day);
    if (year != Meaning.NONE) {
      meaning.set(Field.YEAR, year);
    }
    item.sorts = Sort.FIGURES.bit;
    item.meaning = meaning;
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

  private char at(int i) {
    return i < length ? text.charAt(i) : '\0';
  }

  private int digits(int i) {
    int end = i;
    while (end < length && Ascii.digit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int value(int start, int end) {
    int value = 0;
    for (int i = start; i < end && i < start + 9; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }
}
