package dev.attache.benchmarks;

import java.util.List;
import java.util.Locale;

/** The figures as text. */
final class Report {
  private Report() {}

  static String text(Figures figures) {
    StringBuilder out = new StringBuilder();
    Machine machine = figures.machine();
    out.append(
        String.format(
            Locale.ROOT,
            "%s, %d processors, %s, %s%nAttaché %s, knowledge as of %s%n%,d characters of articles"
                + " %s, %d rounds, %s%n",
            machine.processor(),
            machine.processors(),
            machine.system(),
            machine.java(),
            machine.attache(),
            machine.knowledge(),
            figures.characters(),
            figures.articles(),
            figures.rounds(),
            String.join(" ", figures.options())));
    for (Contender.Group group : Contender.Group.values()) {
      group(figures.contenders().stream().filter(line -> line.group() == group).toList(), out);
    }
    out.append(String.format("%ntime per character by length of the text%n"));
    for (Lengths.Length length : figures.lengths()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%,12d characters: %,.0f ns%n",
              length.characters(),
              length.nanosPerCharacter()));
    }
    Threads threads = figures.threads();
    if (threads != null) {
      out.append(
          String.format(
              "%ntwo threads over one: %s by wall time, %s by CPU time%n",
              threads.wallRatio().text(2), threads.cpuRatio().text(2)));
    }
    return out.toString();
  }

  private static void group(List<Figures.Line> lines, StringBuilder out) {
    if (lines.isEmpty()) {
      return;
    }
    Figures.Line own = lines.get(0);
    out.append(System.lineSeparator()).append("median (least–most)").append(System.lineSeparator());
    for (Figures.Line line : lines) {
      out.append(
          String.format(
              Locale.ROOT,
              "%s%n  characters per CPU second: %s; of the whole JVM: %s%n",
              line.what(),
              line.speed().text(0),
              line.processSpeed().text(0)));
      if (line != own) {
        out.append(
            String.format(
                Locale.ROOT,
                "  %s is faster %.1f times (%.1f–%.1f)%n",
                own.name(),
                own.speed().median() / line.speed().median(),
                own.speed().least() / line.speed().most(),
                own.speed().most() / line.speed().least()));
      }
      out.append(
          String.format(
              Locale.ROOT,
              "  first result after %s ms, %s ms of CPU time; live heap %.1f MB; jars %.1f MB; "
                  + "%s bytes allocated a character; %d found%n",
              line.firstResultMillis().text(0),
              line.startCpuMillis().text(0),
              line.heap().median() / 1e6,
              line.downloads() / 1e6,
              line.allocated().text(0),
              line.found()));
    }
  }
}
