package dev.attache.cli;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.DataFormatException;
import dev.attache.interchange.DocumentReader;
import dev.attache.interchange.EventRow;
import dev.attache.interchange.InputDocument;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache events}: documents to a table of events. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Codes who did what to whom, in PLOVER categories, one row for each pair of actors.",
      "INPUT is JSON Lines as for batch, or a folder of .txt files whose names begin with their"
          + " date (2025-04-17-talks.txt). A document that cannot be read is told on standard"
          + " error, and gives exit status 3 at the end. Rows are in FILE.part until all is done."
    })
final class EventsCommand implements Callable<Integer> {
  private final Main.Streams streams;

  @Parameters(
      paramLabel = "INPUT",
      description = "JSON Lines in UTF-8, a folder of articles, or - for standard input.")
  String input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = LineOptions.STANDARD,
      description = "Tab-separated rows; JSON Lines where FILE ends in .jsonl.")
  String output;

  @Option(
      names = "--monthly",
      paramLabel = "FILE",
      description = "Also count events for each month, source, target and category.")
  @Nullable Path monthly;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Also draw the monthly counts of the most frequent pairs, as SVG.")
  @Nullable Path plot;

  @Option(names = "--threads", paramLabel = "N", description = "How many documents at once.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  EventsCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      streams.err().println("attache: --threads: expected 1 or more, found " + threads);
      return CommandLine.ExitCode.USAGE;
    }
    checkFolders();
    InputStream in = open();
    Attache attache = Attache.builder().knowledge(knowledge.load()).build();
    DocumentReader reader = new DocumentReader(input);
    MonthlyCounts counts = new MonthlyCounts();
    boolean json = output.endsWith(".jsonl");
    AtomicInteger unread = new AtomicInteger();
    Warnings warnings = new Warnings();
    LineWork work =
        (line, number) -> {
          try {
            InputDocument read = reader.read(line, number);
            warnings.add(read, number);
            Analysis analysis = attache.analyze(read.document());
            List<EventRow> rows = EventRow.of(analysis);
            counts.add(rows);
            return rows.stream()
                .map(json ? EventRow::toJson : EventRow::toTsv)
                .collect(Collectors.joining("\n"));
          } catch (DataFormatException e) {
            unread.incrementAndGet();
            streams.err().println("attache: " + e.getMessage());
            return "";
          }
        };
    boolean clean;
    try (LineSource source = new LineSource(in);
        LineSink sink =
            output.equals(LineOptions.STANDARD)
                ? LineSink.to(streams.out())
                : LineSink.to(part(), false);
        Progress progress = Progress.start(streams, LineOptions.STANDARD)) {
      if (!json) {
        sink.write(EventRow.header());
      }
      clean = new LineRunner(work, threads, null, progress).run(source, sink);
    }
    if (!output.equals(LineOptions.STANDARD)) {
      Files.move(part(), Path.of(output), StandardCopyOption.REPLACE_EXISTING);
    }
    warnings.summary(streams.err());
    if (monthly != null) {
      Files.write(monthly, counts.table());
    }
    if (plot != null) {
      DyadPlot.draw(counts, plot);
    }
    return clean && unread.get() == 0 ? CommandLine.ExitCode.OK : Main.BAD_INPUT;
  }

  /** Rows go here first: a run that was cut leaves no table that looks whole. */
  private Path part() {
    return Path.of(output + ".part");
  }

  /** A long run must not fail at its end for want of a folder. */
  private void checkFolders() throws FileNotFoundException {
    for (@Nullable Path file : new @Nullable Path[] {outputFile(), monthly, plot}) {
      Path folder = file == null ? null : file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new FileNotFoundException(file + ": expected a folder " + folder + ", found none");
      }
    }
  }

  private @Nullable Path outputFile() {
    return output.equals(LineOptions.STANDARD) ? null : Path.of(output);
  }

  private InputStream open() throws IOException {
    if (input.equals(LineOptions.STANDARD)) {
      return streams.in();
    }
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      return ArticleFolder.asLines(path);
    }
    if (!Files.isRegularFile(path)) {
      throw new FileNotFoundException(input + ": expected a file or a folder, found none");
    }
    return new BufferedInputStream(Files.newInputStream(path));
  }
}
