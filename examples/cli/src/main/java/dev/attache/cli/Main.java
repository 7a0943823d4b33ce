package dev.attache.cli;

import dev.attache.AttacheException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code attache.jar}. */
@Command(
    name = "attache",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads diplomatic text: actors, roles, dates, statements, stances, events.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything was done",
      "1:could not be done: a file cannot be read or written, or data is missing",
      "2:wrong command line, such as an unknown option or a date that is none",
      "3:done, but part of the input is not what it should be: see the error lines"
    })
public final class Main {
  /** A file cannot be read or written, or data is missing. */
  static final int FAILED = 1;

  /** Part of the input is not what it should be. */
  static final int BAD_INPUT = 3;

  private Main() {}

  /** Runs one command and ends the process with its status. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(new Streams(System.in, out, err), args);
    out.flush();
    System.exit(status);
  }

  /** Runs one command on the given streams and returns its exit status. */
  static int run(Streams streams, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new BatchCommand(streams));
    line.addSubcommand(new AnalyzeCommand(streams));
    line.addSubcommand(new EventsCommand(streams));
    line.addSubcommand(new ResolveCommand(streams));
    line.setOut(streams.writer(streams.out()));
    line.setErr(streams.writer(streams.err()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if (e instanceof IOException || e instanceof AttacheException) {
            streams.err().println("attache: " + Objects.requireNonNullElse(e.getMessage(), e));
            return FAILED;
          }
          throw e;
        });
    // a command without a subcommand says how it is used
    return args.length == 0 ? usage(line) : line.execute(args);
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return CommandLine.ExitCode.USAGE;
  }

  /** Standard input, output and error of one run. */
  record Streams(InputStream in, PrintStream out, PrintStream err) {
    java.io.PrintWriter writer(PrintStream stream) {
      return new java.io.PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
  }
}
