package dev.attache.cli;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Input, output and threads of a command that turns lines into lines. */
final class LineOptions {
  static final String STANDARD = "-";

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Parameters(paramLabel = "INPUT", description = "JSON Lines in UTF-8; - for standard input.")
  String input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = STANDARD,
      description = "Where to write; - (default) for standard output.")
  String output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to work on at once; one for each processor by default.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--resume",
      description = "Keep the whole lines that FILE has from a run that was cut, and do the rest.")
  boolean resume;

  @Option(names = "--stacktrace", description = "Show where an unforeseen error came from.")
  boolean stacktrace;

  /** Refuses what cannot work, before anything is loaded. */
  void check() throws IOException {
    if (threads < 1) {
      throw wrong("--threads: expected 1 or more, found " + threads);
    }
    if (resume && output.equals(STANDARD)) {
      throw wrong("--resume needs -o FILE");
    }
    if (!input.equals(STANDARD)) {
      Path path = Path.of(input);
      if (!Files.isRegularFile(path)) {
        throw new FileNotFoundException(
            input + ": expected a file, found " + (Files.exists(path) ? "something else" : "none"));
      }
      Path target = Path.of(output);
      if (!output.equals(STANDARD) && Files.exists(target) && Files.isSameFile(path, target)) {
        throw wrong("input and output are the same file: " + input);
      }
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  /** Works through all lines and returns the exit status. */
  int run(Main.Streams streams, LineWork work) throws IOException {
    try (LineSource source = new LineSource(open(streams));
        LineSink sink =
            output.equals(STANDARD)
                ? LineSink.to(streams.out())
                : LineSink.to(Path.of(output), resume);
        Progress progress = Progress.start(streams, input)) {
      LineRunner runner =
          new LineRunner(work, threads, stacktrace ? streams.err() : null, progress);
      boolean clean = runner.run(source, sink);
      return clean ? CommandLine.ExitCode.OK : Main.BAD_INPUT;
    }
  }

  private InputStream open(Main.Streams streams) throws IOException {
    return input.equals(STANDARD)
        ? streams.in()
        : new BufferedInputStream(Files.newInputStream(Path.of(input)));
  }
}
