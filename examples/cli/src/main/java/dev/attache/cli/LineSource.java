package dev.attache.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, so that a line in a wrong encoding spoils no other. Blank lines are skipped. */
final class LineSource implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private int number;

  LineSource(InputStream in) {
    this.in = in;
  }

  /** The next line that is not blank, without its end, or null at the end of the input. */
  @Nullable Line next() throws IOException {
    while (true) {
      byte[] bytes = read();
      if (bytes == null) {
        return null;
      }
      number++;
      if (!blank(bytes)) {
        return new Line(number, bytes);
      }
    }
  }

  private byte @Nullable [] read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      if (position == limit) {
        limit = Math.max(0, in.read(buffer, 0, BUFFER));
        position = 0;
        if (limit == 0) {
          return line.size() == 0 ? null : line.toByteArray();
        }
      }
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, position, end - position);
      position = end;
      if (end < limit) {
        position++;
        return line.toByteArray();
      }
    }
  }

  private static boolean blank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /**
   * @param number 1-based, blank lines counted
   * @param bytes without the line end
   */
  record Line(int number, byte[] bytes) {}
}
