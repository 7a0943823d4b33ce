package dev.attache.cli;

import dev.attache.interchange.OfficeQuery;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache resolve}: who held which office when. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Looks offices up without any text: one query a line, such as",
      "{\"id\": \"1\", \"phrase\": \"foreign minister\", \"country\": \"FRA\", \"date\":"
          + " \"2025-04-17\"}."
    })
final class ResolveCommand implements Callable<Integer> {
  private final Main.Streams streams;

  @Mixin LineOptions lines = new LineOptions();

  ResolveCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    lines.check();
    return lines.run(
        streams, (json, number) -> OfficeQuery.read(json, lines.input, number).unknown());
  }
}
