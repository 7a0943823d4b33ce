package dev.attache.cli;

import dev.attache.Analysis;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to be slow or deep. Nothing is timed: what takes more than time in proportion to its
 * length, or a stack in proportion to it, does not come to an end here.
 */
class HostileTextTest {
  private static final int MANY = 20_000;

  static Stream<Named<String>> texts() {
    return Stream.of(
        Named.of("empty", ""),
        Named.of("one character", "\u2019"),
        Named.of("half a pair", "\uD83D"),
        Named.of("no space", "a".repeat(10 * MANY)),
        Named.of("no space, upper case", "A".repeat(10 * MANY)),
        Named.of("digits", "1".repeat(10 * MANY)),
        Named.of("spaces", " ".repeat(10 * MANY)),
        Named.of("lines", "\n".repeat(10 * MANY)),
        Named.of("points", ".".repeat(10 * MANY)),
        Named.of("hyphens", "a-".repeat(MANY)),
        Named.of("open quotation marks", "“".repeat(MANY)),
        Named.of("nested quotation marks", "“".repeat(MANY) + "x" + "”".repeat(MANY)),
        Named.of("straight quotation marks", "\" ".repeat(MANY)),
        Named.of("apostrophes", "'s ".repeat(MANY)),
        Named.of("brackets", "(".repeat(MANY) + ")".repeat(MANY)),
        Named.of("said", "said ".repeat(MANY)),
        Named.of("said that", "he said that ".repeat(MANY / 4)),
        Named.of(
            "one long sentence of names", "President John Smith of France, ".repeat(MANY / 10)),
        Named.of("initials", "U.S. ".repeat(MANY / 2)),
        Named.of("possessives", "the president of ".repeat(MANY / 10)),
        Named.of("dates", "on Monday 1 May 2025 at 10:30 ".repeat(MANY / 10)),
        Named.of("numbers", "one hundred and twenty two thousand ".repeat(MANY / 10)),
        Named.of("pronouns", "He told him that they met her. ".repeat(MANY / 20)),
        Named.of("cues", "France condemned and rejected and urged and ".repeat(MANY / 20)),
        Named.of("sentences", "Iran met Oman in Vienna. ".repeat(MANY / 20)),
        Named.of("marks over letters", "e" + "\u0301".repeat(MANY)),
        Named.of("invisible characters", "\u200B\u200F\uFEFF".repeat(MANY)),
        Named.of("private use", "\uE000\uDBFF\uDFFD".repeat(MANY)),
        Named.of("nulls", "\0".repeat(MANY)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadLikeAnyOther(String text) {
    Analysis analysis = Analyses.checked(text);
    Brief.of(analysis);
  }
}
