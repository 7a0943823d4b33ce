package dev.attache.cli;

import dev.attache.interchange.InputDocument;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** What could not be used of documents that were analysed all the same; told once, at the end. */
final class Warnings {
  private int documents;
  private int firstLine = Integer.MAX_VALUE;
  private @Nullable String first;

  /** Notes the warnings of one line; safe for use by many threads. */
  synchronized void add(InputDocument input, int line) {
    if (input.warnings().isEmpty()) {
      return;
    }
    documents++;
    if (line < firstLine) {
      firstLine = line;
      first = input.warnings().get(0);
    }
  }

  /** Says how many documents there were, and shows the first. */
  synchronized void summary(PrintStream err) {
    if (documents > 0) {
      err.println(
          "attache: "
              + documents
              + (documents == 1 ? " document" : " documents")
              + " with warnings; line "
              + firstLine
              + ": "
              + first);
    }
  }
}
