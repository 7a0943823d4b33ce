package dev.attache.cli;

import dev.attache.Analysis;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to be slow or deep. Nothing is timed: what takes more than time in proportion to its
 * length, or a stack in proportion to it, does not come to an end here. {@code
 * -Dattache.hostile=1000000} makes them as long as the profile {@code soak} has them.
 */
class HostileTextTest {
  private static final int MANY = Integer.getInteger("attache.hostile", 20_000);

  static Stream<Named<String>> texts() {
    return HostileTexts.of(MANY);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadLikeAnyOther(String text) {
    Analysis analysis = Analyses.checked(text);
    Brief.of(analysis);
  }
}
