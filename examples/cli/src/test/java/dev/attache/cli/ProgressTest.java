package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir Path folder;

  @Test
  void theBarEndsWithAllDocuments() throws IOException {
    Path input = Files.writeString(folder.resolve("docs.jsonl"), "{}\n{}\n");
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(drawn, true, StandardCharsets.UTF_8);
    try (Progress progress = Progress.on(err, input.toString())) {
      progress.step();
      progress.step();
    }
    String last = drawn.toString(StandardCharsets.UTF_8);
    last = last.substring(last.lastIndexOf('\r') + 1);
    assertTrue(last.contains("100%") && last.contains("2/2 docs"), last);
  }
}
