package dev.attache.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM with our class path and the same settings whatever it runs. */
final class Child {
  private Child() {}

  /**
   * @param lastLine the last line it wrote
   * @param lastLineMillis wall time from its start until that line
   */
  record Output(String lastLine, long lastLineMillis) {}

  static Output run(List<String> options, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    long started = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String last = "";
    long millis = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
        millis = (System.nanoTime() - started) / 1_000_000;
      }
    }
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IOException(
          "exit " + exit + " of " + String.join(" ", command) + "; last line: " + last);
    }
    return new Output(last, millis);
  }
}
