package dev.attache.trainer.stance;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.internal.Tsv;
import dev.attache.stance.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the examples of cue files with the whole library: {@code CheckExamples FILE…}. An example
 * must give a stance of its line's category, the counter-example none that its line explains.
 */
public final class CheckExamples {
  private CheckExamples() {}

  public static void main(String[] args) throws IOException {
    Attache attache = Attache.builder().layers(Layer.STANCES).build();
    int read = 0;
    int failed = 0;
    for (String arg : args) {
      Tsv table = Tsv.parse(arg, Files.readAllBytes(Path.of(arg)));
      String name = Path.of(arg).getFileName().toString();
      for (Tsv.Row row : table.rows()) {
        read++;
        String entry = name + ":" + row.line() + " ";
        List<Stance> found = attache.analyze(Document.undated(row.require("example"))).stances();
        boolean right =
            found.stream().anyMatch(s -> s.category().name().equals(row.get("category")));
        String not = row.get("not");
        boolean wrong =
            !not.isEmpty()
                && attache.analyze(Document.undated(not)).stances().stream()
                    .anyMatch(s -> s.explanation().startsWith(entry));
        if (!right || wrong) {
          failed++;
          System.out.println(
              entry
                  + row.get("cue")
                  + (right ? " misfires: " + not : " misses: ")
                  + (right
                      ? ""
                      : row.get("example")
                          + " found "
                          + found.stream()
                              .map(s -> s.category() + " " + s.explanation())
                              .toList()));
        }
      }
    }
    System.out.println(failed + " of " + read + " entries fail");
    System.exit(failed == 0 ? 0 : 1);
  }
}
