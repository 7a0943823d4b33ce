package dev.attache.robustness;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The fuzzer's seeds, and what it once broke something with: each as it is, and cut at places all
 * along.
 */
class SeedsTest {
  static final Path SEEDS =
      Path.of("src/test/resources/dev/attache/robustness/seeds").toAbsolutePath();

  private static final int CUTS = 12;

  @ParameterizedTest
  @EnumSource
  void areRead(EntryPoint entry) throws IOException {
    List<Path> seeds = files(entry);
    assertTrue(seeds.size() > 2, "seeds of " + entry.folder());
    for (Path seed : seeds) {
      byte[] bytes = Files.readAllBytes(seed);
      for (int cut = 0; cut <= CUTS; cut++) {
        int length = (int) ((long) bytes.length * cut / CUTS);
        try {
          entry.accept(Arrays.copyOf(bytes, length));
        } catch (RuntimeException | Error e) {
          throw new AssertionError(seed + " cut to " + length + " bytes: " + e, e);
        }
      }
    }
  }

  private static List<Path> files(EntryPoint entry) throws IOException {
    try (Stream<Path> seeds = Files.list(SEEDS.resolve(entry.folder()))) {
      return new ArrayList<>(seeds.sorted().toList());
    }
  }
}
