package dev.attache.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Maven runs classes named {@code …Test} and passes over all others, whatever they hold. */
class EveryTestRunsTest {
  private static final Pattern TEST =
      Pattern.compile("(?m)^\\s+@(Test|TestFactory|ParameterizedTest|Property|ArchTest)\\b");

  @Test
  void isNamedSo() throws IOException {
    List<Path> tests = new ArrayList<>();
    for (Path folder : folders()) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(f -> f.toString().endsWith(".java") && holdsTests(f)).forEach(tests::add);
      }
    }
    assertTrue(tests.size() > 50, tests::toString);
    assertEquals(
        List.of(), tests.stream().filter(f -> !f.toString().endsWith("Test.java")).toList());
  }

  /** Where the modules have their tests. */
  private static List<Path> folders() throws IOException {
    Path root = Path.of("../..");
    List<Path> modules = new ArrayList<>(List.of(root.resolve("core")));
    for (String group : List.of("models", "examples")) {
      try (Stream<Path> found = Files.list(root.resolve(group))) {
        found.forEach(modules::add);
      }
    }
    return modules.stream()
        .map(m -> m.resolve("src/test/java"))
        .filter(Files::isDirectory)
        .toList();
  }

  private static boolean holdsTests(Path file) {
    try {
      return TEST.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
