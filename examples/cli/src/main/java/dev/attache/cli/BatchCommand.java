package dev.attache.cli;

import dev.attache.Attache;
import dev.attache.interchange.AnalysisWriter;
import dev.attache.interchange.DocumentReader;
import dev.attache.interchange.InputDocument;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache batch}: many documents, one JSON object a line. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Analyses documents, one JSON object a line, and writes their analyses in the same order.",
      "A line that cannot be read gives an error line in its place, and exit status 3 at the end."
          + " A date that cannot be read, or an empty text, gives a warning in the document's line."
    })
final class BatchCommand implements Callable<Integer> {
  private final Main.Streams streams;

  @Mixin LineOptions lines = new LineOptions();
  @Mixin EngineOptions engine = new EngineOptions();

  BatchCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    lines.check();
    Attache attache = engine.load();
    DocumentReader reader = new DocumentReader(lines.input);
    AnalysisWriter writer = new AnalysisWriter();
    Warnings warnings = new Warnings();
    int status =
        lines.run(
            streams,
            (json, number) -> {
              InputDocument input = reader.read(json, number);
              warnings.add(input, number);
              return writer.toJson(input, attache.analyze(input.document()));
            });
    warnings.summary(streams.err());
    return status;
  }
}
