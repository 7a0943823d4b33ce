package dev.attache.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** All that one run measured, as it is written to {@code speed.json}. */
record Figures(
    Machine machine,
    String articles,
    int characters,
    int rounds,
    List<String> options,
    List<Line> contenders,
    List<Lengths.Length> lengths,
    @Nullable Threads threads) {

  /**
   * One contender.
   *
   * @param speed characters per CPU second of the reading thread
   * @param processSpeed the same per CPU second of the whole JVM
   * @param allocated bytes per character
   * @param firstResultMillis from the start of a JVM to the first article read
   * @param startCpuMillis CPU time of the JVM until then
   * @param heap bytes live after load
   * @param downloads bytes of the jars a user needs
   * @param found what was found in one pass
   */
  record Line(
      String name,
      String what,
      Contender.Group group,
      Spread speed,
      Spread processSpeed,
      Spread allocated,
      Spread firstResultMillis,
      Spread startCpuMillis,
      Spread heap,
      long downloads,
      long found) {
    static Line of(Contender contender, List<Trial> trials, List<Child.Output> starts) {
      return new Line(
          contender.name(),
          contender.describe(),
          contender.group(),
          spread(trials, Trial::charactersPerCpuSecond),
          spread(trials, Trial::charactersPerProcessCpuSecond),
          spread(trials, Trial::bytesPerCharacter),
          spread(starts, Child.Output::lastLineMillis),
          spread(starts, Line::cpuMillis),
          spread(trials, Trial::heapBytes),
          Downloads.bytes(contender.jars()),
          trials.get(0).found());
    }

    private static double cpuMillis(Child.Output output) {
      String line = output.lastLine();
      return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static <T> Spread spread(List<T> items, ToDoubleFunction<T> value) {
      return Spread.of(items.stream().mapToDouble(value).toArray());
    }
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(folder.resolve("speed.json").toFile(), this);
  }
}
