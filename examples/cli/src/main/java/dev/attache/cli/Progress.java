package dev.attache.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Documents, documents a second and time left, on standard error where that is a terminal. */
final class Progress implements Closeable {
  private static final int WIDTH = 80;
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress start(Main.Streams streams, String input) throws IOException {
    if (!terminal()) {
      return new Progress(null);
    }
    return on(streams.err(), input);
  }

  /** A bar drawn on a stream, whatever that stream is. */
  static Progress on(PrintStream err, String input) throws IOException {
    return new Progress(bar(err, input));
  }

  private static ProgressBar bar(PrintStream err, String input) throws IOException {
    return new ProgressBarBuilder()
        .setTaskName("attache")
        .setUnit(" docs", 1)
        .setInitialMax(input.equals(LineOptions.STANDARD) ? -1 : count(Path.of(input)))
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
        .showSpeed()
        .build();
  }

  private static long count(Path input) throws IOException {
    long lines = 0;
    try (LineSource source = new LineSource(Files.newInputStream(input))) {
      while (source.next() != null) {
        lines++;
      }
    }
    return lines;
  }

  /** Java only knows the console of both other streams, so Linux is asked where there is one. */
  private static boolean terminal() {
    if (System.console() == null) {
      return false;
    }
    if (!Files.isSymbolicLink(STANDARD_ERROR)) {
      return true;
    }
    try {
      String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false; // not a terminal that can be seen
    }
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
