package dev.attache.benchmarks;

import dev.attache.Attache;
import dev.attache.knowledge.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and of what the figures are. */
record Machine(
    String measured,
    String processor,
    int processors,
    String system,
    String java,
    String attache,
    String knowledge) {
  static Machine here() throws IOException {
    return new Machine(
        LocalDate.now(ZoneOffset.UTC).toString(),
        modelName(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        Attache.version(),
        KnowledgeBase.load().asOf().toString());
  }

  private static String modelName() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (Files.isReadable(info)) {
      for (String line : Files.readAllLines(info)) {
        if (line.startsWith("model name")) {
          return line.substring(line.indexOf(':') + 1).strip();
        }
      }
    }
    return System.getProperty("os.arch");
  }
}
