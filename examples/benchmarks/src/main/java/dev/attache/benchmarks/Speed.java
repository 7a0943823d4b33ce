package dev.attache.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs every contender of the class path on the same articles with the same JVM settings, each in a
 * JVM of its own, one after the other and round after round, and prints ratios with their spread.
 * Then our own figures: time by length of a text, two threads beside one.
 */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = "Measures speed, start-up and memory of Attaché, and of its peers with -Ppeers.")
final class Speed implements Callable<Integer> {
  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = "JSON lines with id, date and text; articles of our own making without it")
  @Nullable Path articles;

  @Option(
      names = "--characters",
      paramLabel = "N",
      description = "how much of the articles everyone reads (default: ${DEFAULT-VALUE})",
      defaultValue = "60000")
  int characters;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "forks of each contender (default: ${DEFAULT-VALUE})",
      defaultValue = "3")
  int rounds;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "CPU seconds to measure, and least to warm up (default: ${DEFAULT-VALUE})",
      defaultValue = "5")
  double seconds;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description = "contenders to run; all of the class path without it")
  @Nullable List<String> only;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "most heap of a fork (default: ${DEFAULT-VALUE})",
      defaultValue = "4g")
  String heap = "4g";

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "where to write speed.json, the plots, and speed.adoc for the guide")
  @Nullable Path out;

  public static void main(String[] arguments) {
    PrintWriter console = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new Speed()).setOut(console).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    List<Contender> contenders =
        only == null ? Contenders.all() : only.stream().map(Contenders::named).toList();
    for (Contender contender : contenders) {
      contender.prepare();
    }
    List<String> options = List.of("-Xmx" + heap);
    Path text = Files.createTempFile("article", ".txt");
    List<Run> runs = new ArrayList<>(contenders.stream().map(Run::of).toList());
    try {
      Article first = Articles.read(articles, 1).get(0);
      Files.writeString(text, first.text());
      for (int round = 1; round <= rounds; round++) {
        for (Run run : List.copyOf(runs)) {
          String name = run.contender.name();
          System.err.println("round " + round + " of " + rounds + ": " + name);
          try {
            run.starts.add(
                Child.run(options, Start.class, name, text.toString(), first.date().toString()));
            run.trials.add(trial(options, name));
          } catch (IOException e) { // the others are measured all the same
            System.err.println(name + " is left out: " + e.getMessage());
            runs.remove(run);
          }
        }
      }
    } finally {
      Files.delete(text);
    }
    Figures figures =
        new Figures(
            Machine.here(),
            articles == null ? "of our own making" : articles.getFileName().toString(),
            Articles.characters(Articles.read(articles, characters)),
            rounds,
            options,
            runs.stream()
                .map(run -> Figures.Line.of(run.contender, run.trials, run.starts))
                .toList(),
            only == null ? Lengths.measure(options) : List.of(),
            only == null ? Threads.measure(options) : null);
    System.out.print(Report.text(figures));
    if (out != null) {
      figures.write(out);
      Plots.draw(figures, out);
      SpeedPage.write(figures, out);
    }
    return 0;
  }

  /** What the forks of one contender have measured so far. */
  private record Run(Contender contender, List<Trial> trials, List<Child.Output> starts) {
    static Run of(Contender contender) {
      return new Run(contender, new ArrayList<>(), new ArrayList<>());
    }
  }

  private Trial trial(List<String> options, String name) throws IOException, InterruptedException {
    Child.Output output =
        Child.run(
            options,
            Fork.class,
            name,
            articles == null ? "-" : articles.toString(),
            Integer.toString(characters),
            Double.toString(seconds));
    return new ObjectMapper().readValue(output.lastLine(), Trial.class);
  }
}
