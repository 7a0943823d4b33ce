package dev.attache.date;

/** Reads dates and clock times in figures: "2025-04-17", "19/04/2025", "18:30", ISO timestamps. */
final class CalendarFigures extends Digits {
  CalendarFigures(String text) {
    super(text);
  }

  /**
   * Reads the figure between {@code start} and {@code end} with what it is joined to.
   *
   * @param value of the figure
   * @return the end of what was read, 0 where it is neither
   */
  int read(int start, int end, int value, Item item) {
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

  /** Makes {@code item} a time of day; second −1 where none is given. */
  static Meaning clock(Item item, int hour, int minute, int second) {
    Meaning meaning = new Meaning().set(Field.HOUR, hour).set(Field.MINUTE, minute);
    if (second >= 0) {
      meaning.set(Field.SECOND, second);
    }
    item.sorts = Sort.CLOCK.bit;
    item.meaning = meaning;
    return meaning;
  }
}
