package dev.attache.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Loads one contender, reads one article and prints the CPU milliseconds the JVM took until then.
 * Whoever started it has measured the time until that line came.
 */
final class Start {
  private Start() {}

  /** Arguments: contender, file with the text, its date. */
  public static void main(String[] arguments) throws Exception {
    Contender.Engine engine = Contenders.named(arguments[0]).load();
    String text = Files.readString(Path.of(arguments[1]));
    int found = engine.read(new Article("start", LocalDate.parse(arguments[2]), text));
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(found + " found " + system.getProcessCpuTime() / 1_000_000);
    System.out.flush();
  }
}
