package dev.attache.role;

import dev.attache.role.internal.Words;
import java.util.Locale;
import java.util.Set;

/** Words of an office as the text writes them, where no canonical title says more. */
final class WrittenOffice {
  private static final Set<String> SMALL =
      Set.of("of", "for", "the", "and", "to", "in", "on", "at");

  private WrittenOffice() {}

  /** The tokens with capitals: "Secretary of the Interior" of "secretary of the interior". */
  static String of(Words words, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int t = from; t < to; t++) {
      if (t > from && !words.glued(t - 1)) {
        out.append(' ');
      }
      String word = words.text().word(t);
      if (!words.capitalised(t) && !SMALL.contains(word)) {
        out.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      } else {
        out.append(word);
      }
    }
    return out.toString();
  }
}
