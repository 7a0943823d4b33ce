package dev.attache.event;

import java.util.ArrayList;
import java.util.List;

/** Small string helpers of this package's tables. */
final class Words {
  private Words() {}

  /** The non-empty parts between separators. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf(separator, from);
      end = end < 0 ? text.length() : end;
      String part = text.substring(from, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = end + 1;
    }
    return List.copyOf(parts);
  }
}
