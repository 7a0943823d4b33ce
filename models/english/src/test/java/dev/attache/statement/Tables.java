package dev.attache.statement;

import dev.attache.internal.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Tables of cases that lie beside the tests. */
final class Tables {
  private Tables() {}

  static Tsv read(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return Tsv.parse(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
