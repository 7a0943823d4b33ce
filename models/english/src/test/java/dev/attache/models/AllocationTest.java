package dev.attache.models;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * What an analysis allocates, a measure of its work that does not hang on the machine. The bounds
 * are about twice what was counted: a change that passes one has doubled the work.
 */
class AllocationTest {
  private static final Path ARTICLE = Path.of("../../examples/articles/black-sea-talks.txt");
  private static final LocalDate DATE = LocalDate.of(2024, 2, 16);
  private static final int RUNS = 20;

  @Test
  void allLayers() throws IOException {
    within(Attache.load(), 900);
  }

  @Test
  void dates() throws IOException {
    within(Attache.builder().layers(Layer.DATES).build(), 32);
  }

  private static void within(Attache attache, int bytesPerCharacter) throws IOException {
    Document document = Document.of(Files.readString(ARTICLE), DATE);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    attache.analyze(document); // what is made once
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int run = 0; run < RUNS; run++) {
      attache.analyze(document);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    long perCharacter = allocated / RUNS / document.text().length();
    assertTrue(
        perCharacter <= bytesPerCharacter,
        () ->
            "%d bytes allocated a character, expected at most %d"
                .formatted(perCharacter, bytesPerCharacter));
  }
}
