package dev.attache.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Sizes of the jars of the class path. */
final class Downloads {
  private Downloads() {}

  /**
   * Bytes of the jars one of whose file names begins as asked; in a build of many modules, ours
   * too.
   */
  static long bytes(String... beginnings) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::isRegularFile)
        .filter(
            jar ->
                Arrays.stream(beginnings)
                    .anyMatch(beginning -> jar.getFileName().toString().startsWith(beginning)))
        .mapToLong(Downloads::size)
        .sum();
  }

  private static long size(Path jar) {
    try {
      return Files.size(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
