package dev.attache.cli;

import dev.attache.interchange.OfficeQuery;
import dev.attache.knowledge.OfficeResolver;
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
      "Looks offices up without any text.",
      "Reads one query a line, such as",
      "{\"id\": \"1\", \"phrase\": \"foreign minister\", \"country\": \"FRA\", \"date\":"
          + " \"2025-04-17\"}."
    })
final class ResolveCommand implements Callable<Integer> {
  private final Main.Streams streams;

  @Mixin LineOptions lines = new LineOptions();
  @Mixin KnowledgeOptions knowledge = new KnowledgeOptions();

  ResolveCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    lines.check();
    OfficeResolver offices = knowledge.load().offices();
    return lines.run(
        streams,
        (json, number) -> {
          OfficeQuery query = OfficeQuery.read(json, lines.input, number);
          return query.answer(offices.resolve(query.phrase(), query.country(), query.date()));
        });
  }
}
