package dev.attache.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Maven runs classes named {@code …Test} and passes over all others, whatever they hold. */
class EveryTestRunsTest {
  private static final Pattern TEST =
      Pattern.compile("(?m)^\\s+@(Test|TestFactory|ParameterizedTest|Property|ArchTest)\\b");

  @Test
  void isNamedSo() throws IOException {
    List<Path> tests;
    try (var files = Files.walk(Path.of("../.."))) {
      tests =
          files
              .filter(f -> f.toString().replace('\\', '/').contains("/src/test/java/"))
              .filter(f -> f.toString().endsWith(".java") && holdsTests(f))
              .toList();
    }
    assertTrue(tests.size() > 50, tests::toString);
    assertEquals(
        List.of(), tests.stream().filter(f -> !f.toString().endsWith("Test.java")).toList());
  }

  private static boolean holdsTests(Path file) {
    try {
      return TEST.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
