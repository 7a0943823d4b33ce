package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch run that is killed leaves whole lines and one cut line at most, and {@code --resume}
 * makes of them what an undisturbed run writes. {@code -Dattache.kills=50} kills more often.
 */
class KilledBatchTest {
  private static final int KILLS = Integer.getInteger("attache.kills", 2);
  private static final int DOCUMENTS = 20_000;

  @TempDir Path folder;
  private Path docs;
  private Path whole;

  @BeforeEach
  void runUndisturbed() throws IOException {
    docs = folder.resolve("docs.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      lines.add(
          "{\"id\":\"%s\",\"date\":\"2025-04-17\",\"text\":\"Iran met Oman on Monday, %s May.\"}"
              .formatted(i, i % 31 + 1));
    }
    Files.write(docs, lines);
    whole = folder.resolve("whole.jsonl");
    assertEquals(0, Cli.run(command(whole).toArray(String[]::new)).status());
  }

  @Test
  void resumesAfterEveryKill() throws IOException, InterruptedException {
    Path out = folder.resolve("out.jsonl");
    Random random = new Random(KILLS);
    for (int i = 0; i < KILLS; i++) {
      Files.deleteIfExists(out);
      long at = (long) (random.nextDouble() * Files.size(whole));
      Process run = start(out);
      while (run.isAlive() && (!Files.exists(out) || Files.size(out) < at)) {
        Thread.sleep(1);
      }
      run.destroyForcibly().waitFor();
      String left = Files.exists(out) ? Files.readString(out) : "";
      assertTrue(Files.readString(whole).startsWith(left), "killed at " + left.length());
      List<String> command = command(out);
      command.add("--resume");
      assertEquals(0, Cli.run(command.toArray(String[]::new)).status());
      assertEquals(-1, Files.mismatch(whole, out), "killed at " + left.length());
    }
  }

  @Test
  void aCancelledRunLeavesNoThreadAndCanBeResumed() throws IOException, InterruptedException {
    Path out = folder.resolve("out.jsonl");
    Thread run = new Thread(() -> Cli.run(command(out).toArray(String[]::new)), "cancelled");
    run.start();
    while (run.isAlive() && (!Files.exists(out) || Files.size(out) == 0)) {
      Thread.sleep(1);
    }
    run.interrupt();
    run.join();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("pool-")) {
        thread.join();
      }
    }
    String left = Files.readString(out);
    assertTrue(left.isEmpty() || left.endsWith("\n"), "the last line is whole");
    List<String> command = command(out);
    command.add("--resume");
    assertEquals(0, Cli.run(command.toArray(String[]::new)).status());
    assertEquals(-1, Files.mismatch(whole, out));
  }

  private List<String> command(Path out) {
    return new ArrayList<>(
        List.of(
            "batch", docs.toString(), "-o", out.toString(), "--layers", "dates", "--threads", "2"));
  }

  private Process start(Path out) throws IOException {
    List<String> java =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    java.addAll(command(out));
    return new ProcessBuilder(java)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
