package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every output is the same bytes in a Java of another language, digits, calendar, time zone and
 * charset.
 */
class AnywhereTest {
  private static final Path ARTICLES = Path.of("../articles").toAbsolutePath().normalize();

  @TempDir static Path here;

  @BeforeAll
  static void writeHere() throws IOException {
    Outputs.write(here, ARTICLES);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati, US-ASCII", // i has no dot
    "ar-EG-u-nu-arab, America/Los_Angeles, windows-1256", // ٤ is a digit
    "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu, UTF-16" // and 2568 is this year
  })
  void allIsTheSame(String locale, String zone, String charset, @TempDir Path there)
      throws IOException, InterruptedException {
    ProcessBuilder run = new ProcessBuilder(java(locale, zone, charset, there));
    run.environment().put("LC_ALL", "C");
    Process process = run.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    try (Stream<Path> files = Files.list(here)) {
      for (Path file : files.toList()) {
        Path other = there.resolve(file.getFileName());
        assertTrue(Files.exists(other), other.toString());
        assertEquals(Files.readString(file), Files.readString(other), other.toString());
      }
    }
  }

  /** Without this, the test above could pass because all outputs would be empty. */
  @Test
  void theOutputsAreWhole() throws IOException {
    assertTrue(Files.readString(here.resolve("batch")).contains("\"line\":2,\"error\":"));
    assertTrue(Files.readString(here.resolve("article-text")).contains("WHO STANDS WHERE"));
    assertTrue(Files.readString(here.resolve("article-html")).contains("</html>"));
    assertTrue(Files.readString(here.resolve("article-json")).contains("\"stances\":"));
    assertTrue(Files.readString(here.resolve("events")).contains("FRA"));
    assertTrue(Files.readString(here.resolve("resolve")).contains("\"KNOWN\""));
  }

  private static List<String> java(String locale, String zone, String charset, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String[] parts = locale.split("-", 3);
    command.add("-Duser.language=" + parts[0]);
    command.add("-Duser.country=" + parts[1]);
    if (parts.length > 2) {
      command.add("-Duser.extensions=" + parts[2]);
    }
    command.add("-Duser.timezone=" + zone);
    // from Java 18 on only the environment's own can take the place of UTF-8
    boolean any = Runtime.version().feature() < 18;
    command.add("-Dfile.encoding=" + (any ? charset : "COMPAT"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Outputs.class.getName());
    command.add(folder.toString());
    command.add(ARTICLES.toString());
    return command;
  }
}
