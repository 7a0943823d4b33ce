package dev.attache.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every kind of output of the command line, into files; a program of its own. */
final class Outputs {
  /** The second has an error line as its answer, the third a warning. */
  private static final String DOCUMENTS =
      """
      {"id":1234567,"date":"2025-04-17","text":"Iran’s President met İsmet I. Işık on 3 May 2025."}
      {"id":"2","text":5}
      {"id":"3","date":"1404-01-28","text":"TITLE: THE MINISTER SAID HE WILL VISIT ISTANBUL."}
      {"id":"4","date":"17.4.2025","text":"France strongly condemned the strike on Monday."}
      """;

  private Outputs() {}

  public static void main(String[] folder) throws IOException {
    write(Path.of(folder[0]), Path.of(folder[1]));
  }

  /** Writes one file for each kind; {@code articles} is the folder of the articles. */
  static void write(Path to, Path articles) throws IOException {
    Path documents = Files.writeString(to.resolve("documents.jsonl"), DOCUMENTS);
    keep(to, "batch", "batch", documents.toString());
    Path article = articles.resolve("black-sea-talks.txt");
    for (String format : List.of("text", "json", "html")) {
      keep(
          to,
          "article-" + format,
          "analyze",
          article.toString(),
          "--date",
          "2025-05-15",
          "--format",
          format);
    }
    keep(to, "events", "events", documents.toString(), "--monthly", to.resolve("m").toString());
    Cli offices =
        Cli.withInput(
            "{\"id\":\"1\",\"phrase\":\"FOREIGN MINISTER\",\"country\":\"TUR\",\"date\":\"2025-04-17\"}"
                .getBytes(StandardCharsets.UTF_8),
            "resolve",
            "-");
    Files.writeString(to.resolve("resolve"), offices.out() + offices.err());
    keep(to, "usage", "--help");
    keep(to, "wrong", "analyze", "no such file", "--date", "2025-05-15");
  }

  private static void keep(Path to, String name, String... command) throws IOException {
    Cli run = Cli.run(command);
    String told = run.err().replace(to.toString(), "");
    Files.writeString(to.resolve(name), run.status() + "\n" + run.out() + told);
  }
}
