package dev.attache.text.internal;

/**
 * "March 14", "9 May" and "May 2025" are names of months: to the tagger, which sees words without
 * their capitals, they are verbs as often.
 */
final class MonthTags {
  private final byte name; // class of a proper noun; −1 where the model has none

  MonthTags(SyntaxModel model) {
    name = (byte) model.name();
  }

  /** Corrects the tags of the tokens {@code [first, end)}. */
  void amend(String text, int[] starts, int[] ends, int first, int end, byte[] tags) {
    if (name < 0) {
      return;
    }
    for (int i = first; i < end; i++) {
      if (isMonth(text, starts[i], ends[i])
          && ((i + 1 < end && isDayOrYear(text, starts[i + 1], ends[i + 1]))
              || (i > first && isDayOrYear(text, starts[i - 1], ends[i - 1])))) {
        tags[i] = name;
      }
    }
  }

  private static boolean isMonth(String text, int start, int end) {
    return text.charAt(start) == 'M'
        && (is("March", text, start, end) || is("May", text, start, end));
  }

  private static boolean is(String word, String text, int start, int end) {
    return end - start == word.length() && text.startsWith(word, start);
  }

  /** One or two digits, or four from 1000 to 2999; "3rd" as well. */
  private static boolean isDayOrYear(String text, int start, int end) {
    int digits = 0;
    while (start + digits < end && isDigit(text.charAt(start + digits))) {
      digits++;
    }
    int rest = end - start - digits;
    if (digits == 4) {
      return rest == 0 && (text.charAt(start) == '1' || text.charAt(start) == '2');
    }
    return (digits == 1 || digits == 2)
        && (rest == 0 || (rest == 2 && Character.isLetter(text.charAt(end - 1))));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
