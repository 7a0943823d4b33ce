package dev.attache.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The figures as the part of the guide on speed that is made by a program: tables and plots. Run as
 * a program, it makes that part from a {@code speed.json}.
 */
final class SpeedPage {
  private final StringBuilder out = new StringBuilder();
  private final Figures figures;
  private final Path folder;

  private SpeedPage(Figures figures, Path folder) {
    this.figures = figures;
    this.folder = folder;
  }

  /**
   * @param arguments the folder with speed.json and the plots, to which speed.adoc is added
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    write(
        new ObjectMapper().readValue(folder.resolve("speed.json").toFile(), Figures.class), folder);
  }

  static void write(Figures figures, Path folder) throws IOException {
    SpeedPage page = new SpeedPage(figures, folder);
    page.all();
    Files.writeString(folder.resolve("speed.adoc"), page.out);
  }

  private void all() {
    Machine machine = figures.machine();
    line("// written by dev.attache.benchmarks.SpeedPage from speed.json");
    line("");
    line(
        "Measured on %s: %s, %d processors, %s, %s; Attaché %s, knowledge as of %s.",
        machine.measured(),
        machine.processor(),
        machine.processors(),
        machine.system(),
        machine.java(),
        machine.attache(),
        machine.knowledge());
    line(
        "%,d characters of articles (%s), %d rounds, `%s`. Median, with the least and the most.",
        figures.characters(),
        figures.articles(),
        figures.rounds(),
        String.join(" ", figures.options()));
    for (Contender.Group group : Contender.Group.values()) {
      group(
          group.name().toLowerCase(Locale.ROOT),
          figures.contenders().stream().filter(each -> each.group() == group).toList());
    }
    lengths();
    Threads threads = figures.threads();
    if (threads != null) {
      line("");
      line(
          "Two threads that share an `Attache` do %s times the work of one by wall time, %s times"
              + " by CPU time.",
          threads.wallRatio().text(2), threads.cpuRatio().text(2));
    }
  }

  private void group(String name, List<Figures.Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Figures.Line own = lines.get(0);
    line("");
    line(".%s", heading(name));
    line("[cols=\"4,3,3,2,2,1,1\",options=\"header\"]");
    line("|===");
    line(
        "|Library |Characters per CPU second |%s is faster, times |First result, ms |CPU time"
            + " until then, ms |Live heap, MB |Jars, MB",
        own.name());
    for (Figures.Line each : lines) {
      line("");
      line("|%s", each.what());
      line("|%s", each.speed().text(0));
      line(
          each == own ? "|–" : "|%.1f (%.1f–%.1f)",
          own.speed().median() / each.speed().median(),
          own.speed().least() / each.speed().most(),
          own.speed().most() / each.speed().least());
      line("|%s", each.firstResultMillis().text(0));
      line("|%s", each.startCpuMillis().text(0));
      line("|%.0f", each.heap().median() / 1e6);
      line("|%.1f", each.downloads() / 1e6);
    }
    line("|===");
    plot("speed-" + name, heading(name));
  }

  private static String heading(String group) {
    return switch (group) {
      case "pipeline" -> "Whole pipelines";
      case "dates" -> "Dates alone";
      case "names" -> "Names alone";
      default -> group;
    };
  }

  private void lengths() {
    if (figures.lengths().isEmpty()) {
      return;
    }
    line("");
    line(".Time by length of one text, all layers");
    line("[cols=\"1,1\",options=\"header\"]");
    line("|===");
    line("|Characters |Nanoseconds per character");
    for (Lengths.Length length : figures.lengths()) {
      line("|%,d |%,.0f", length.characters(), length.nanosPerCharacter());
    }
    line("|===");
    plot("speed-length", "Time by length");
  }

  /** A picture, where there is one. */
  private void plot(String name, String title) {
    if (Files.exists(folder.resolve(name + ".svg"))) {
      line("");
      line("image::../data/%s.svg[%s]", name, title);
    }
  }

  private void line(String format, Object... values) {
    out.append(format.isEmpty() ? "" : String.format(Locale.ROOT, format, values)).append('\n');
  }
}
