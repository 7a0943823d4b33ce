package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that tests compare with what comes out. {@code mvn -B verify -Dgolden=write} writes them
 * anew; the difference is then read by a person and committed.
 */
final class Golden {
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  private Golden() {}

  static void check(Path file, String actual) throws IOException {
    if (WRITE) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual);
    }
    assertEquals(
        Files.readString(file),
        actual,
        file + " is not what comes out; if it should be: mvn -B verify -Dgolden=write");
  }
}
