package dev.attache.cli;

import dev.attache.interchange.LineError;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where the lines go; knows what an earlier, cut run has left there. */
final class LineSink implements Closeable {
  private final OutputStream out;
  private final boolean closes;
  private final long kept;
  private final boolean keptClean;

  private LineSink(OutputStream out, boolean closes, long kept, boolean keptClean) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.closes = closes;
    this.kept = kept;
    this.keptClean = keptClean;
  }

  static LineSink to(OutputStream standard) {
    return new LineSink(standard, false, 0, true);
  }

  static LineSink to(Path path, boolean resume) throws IOException {
    if (!resume || !Files.exists(path)) {
      return new LineSink(Files.newOutputStream(path), true, 0, true);
    }
    Kept kept = Kept.of(path);
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
      file.truncate(kept.bytes());
    }
    return new LineSink(
        Files.newOutputStream(path, StandardOpenOption.APPEND), true, kept.lines(), kept.clean());
  }

  /** Lines that were there already. */
  long kept() {
    return kept;
  }

  /** Whether none of them is an error line. */
  boolean keptClean() {
    return keptClean;
  }

  void write(String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    if (closes) {
      out.close();
    } else {
      out.flush();
    }
  }

  /** The whole lines of a file that was cut. */
  private record Kept(long lines, long bytes, boolean clean) {
    static Kept of(Path path) throws IOException {
      long lines = 0;
      long bytes = 0;
      boolean clean = true;
      long whole = wholeLines(path);
      try (LineSource source =
          new LineSource(new BufferedInputStream(Files.newInputStream(path)))) {
        LineSource.Line line = null;
        while (lines < whole && (line = source.next()) != null) {
          lines++;
          bytes += line.bytes().length + 1;
          clean &= !LineError.is(new String(line.bytes(), StandardCharsets.UTF_8));
        }
      }
      return new Kept(lines, bytes, clean);
    }

    private static long wholeLines(Path path) throws IOException {
      long count = 0;
      byte[] buffer = new byte[1 << 16];
      try (var in = Files.newInputStream(path)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          for (int i = 0; i < read; i++) {
            count += buffer[i] == '\n' ? 1 : 0;
          }
        }
      }
      return count;
    }
  }
}
