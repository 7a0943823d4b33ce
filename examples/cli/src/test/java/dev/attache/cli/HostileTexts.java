package dev.attache.cli;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Texts made to be slow or deep, of any length. */
public final class HostileTexts {
  private HostileTexts() {}

  /**
   * @param many how often the shortest piece of a text is repeated
   */
  public static Stream<Named<String>> of(int many) {
    return Stream.of(
        Named.of("empty", ""),
        Named.of("one character", "\u2019"),
        Named.of("half a pair", "\uD83D"),
        Named.of("no space", "a".repeat(10 * many)),
        Named.of("no space, upper case", "A".repeat(10 * many)),
        Named.of("digits", "1".repeat(10 * many)),
        Named.of("spaces", " ".repeat(10 * many)),
        Named.of(
            "two spaces between words",
            "The  Arab  League  met  the  Pan  African  Union. ".repeat(many / 20)),
        Named.of("lines", "\n".repeat(10 * many)),
        Named.of("points", ".".repeat(10 * many)),
        Named.of("hyphens", "a-".repeat(many)),
        Named.of("open quotation marks", "“".repeat(many)),
        Named.of("nested quotation marks", "“".repeat(many) + "x" + "”".repeat(many)),
        Named.of("straight quotation marks", "\" ".repeat(many)),
        Named.of("apostrophes", "'s ".repeat(many)),
        Named.of("brackets", "(".repeat(many) + ")".repeat(many)),
        Named.of("said", "said ".repeat(many)),
        Named.of("said that", "he said that ".repeat(many / 4)),
        Named.of(
            "one long sentence of names", "President John Smith of France, ".repeat(many / 10)),
        Named.of("initials", "U.S. ".repeat(many / 2)),
        Named.of("possessives", "the president of ".repeat(many / 10)),
        Named.of("dates", "on Monday 1 May 2025 at 10:30 ".repeat(many / 10)),
        Named.of("numbers", "one hundred and twenty two thousand ".repeat(many / 10)),
        Named.of("pronouns", "He told him that they met her. ".repeat(many / 20)),
        Named.of("cues", "France condemned and rejected and urged and ".repeat(many / 20)),
        Named.of("sentences", "Iran met Oman in Vienna. ".repeat(many / 20)),
        Named.of("marks over letters", "e" + "\u0301".repeat(many)),
        Named.of("invisible characters", "\u200B\u200F\uFEFF".repeat(many)),
        Named.of("private use", "\uE000\uDBFF\uDFFD".repeat(many)),
        Named.of("nulls", "\0".repeat(many)),
        Named.of("byte order mark", "\uFEFFIran met Oman."),
        Named.of("blank", " \t\r\n\u00A0\u2003\u3000"),
        Named.of("half pairs", "\uDC00a\uD83D ".repeat(many / 4)),
        Named.of("capitals", "FRANCE SAID IRAN MUST STOP AND MET OMAN ".repeat(many / 20)),
        Named.of("no punctuation", "the minister said he met the envoy in Rome ".repeat(many / 20)),
        Named.of("straight quotation marks without spaces", "\"".repeat(many)),
        Named.of(
            "quotation marks in brackets", "(\"".repeat(many / 2) + "x" + "\")".repeat(many / 2)),
        Named.of("all kinds of quotation marks", "“‘«„\"'".repeat(many / 6)),
        Named.of("said in quotation marks", "“Yes,” he said. ".repeat(many / 10)),
        Named.of("right to left", "\u202Eقال الوزير\u202C met \u2067Oman\u2069 ".repeat(many / 20)),
        Named.of("line ends of Windows", "Iran met Oman.\r\n\r\n".repeat(many / 20)),
        Named.of(
            "markup",
            "<p><a href=\"x?a=1&amp;b\">Iran</a> said:</p>\n* **Oman** [x](y)\n".repeat(many / 40)),
        Named.of("open markup", "<div>".repeat(many / 4) + "[](".repeat(many / 4)),
        Named.of("binary", binary(many)),
        Named.of("relative clauses", "the man who saw the man that met ".repeat(many / 20)),
        Named.of("ranges", "from 1 to 2 May to 3 May 2025-04-1".repeat(many / 20)),
        Named.of("years", "1999 ".repeat(many / 4)),
        Named.of("dates without a break", "Monday ".repeat(many / 4)),
        Named.of("commas", "France, ".repeat(many / 8)),
        Named.of("headline after headline", "Russia: no talks\n\n".repeat(many / 20)));
  }

  /** Bytes of no text at all, read as Latin-1. */
  private static String binary(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
