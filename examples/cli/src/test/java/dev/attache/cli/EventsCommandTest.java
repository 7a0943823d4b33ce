package dev.attache.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.interchange.EventRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsCommandTest {
  @TempDir Path folder;

  private static String cell(String row, String column) {
    return row.split("\t", -1)[EventRow.COLUMNS.indexOf(column)];
  }

  @Test
  void aFolderOfArticlesGivesRowsCountsAndAPlot() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("2025-03-04-a.txt"), "Norway expelled two Russian diplomats.");
    Files.writeString(articles.resolve("2025-04-17-b.txt"), "Turkey imposed sanctions on Syria.");
    Path rows = folder.resolve("events.tsv");
    Path monthly = folder.resolve("monthly.tsv");
    Path plot = folder.resolve("plot.svg");
    Cli run =
        Cli.run(
            "events",
            articles.toString(),
            "-o",
            rows.toString(),
            "--monthly",
            monthly.toString(),
            "--plot",
            plot.toString());
    assertEquals(0, run.status(), run.err());
    List<String> lines = Files.readAllLines(rows);
    assertEquals(EventRow.header(), lines.get(0));
    assertEquals("NOR", cell(lines.get(1), "source"));
    assertEquals("RUS", cell(lines.get(1), "target"));
    assertEquals("SANCTION", cell(lines.get(1), "plover"));
    assertEquals("2025-04-17", cell(lines.get(2), "published"));
    assertEquals(
        List.of(
            "month\tsource\ttarget\tplover\tevents",
            "2025-03\tNOR\tRUS\tSANCTION\t1",
            "2025-04\tTUR\tSYR\tSANCTION\t1"),
        Files.readAllLines(monthly));
    assertTrue(Files.readString(plot, UTF_8).contains("<svg"));
  }

  @Test
  void aBadLineIsToldAndTheRestIsDone() {
    byte[] input =
        ("{\"id\":\"a\"}\n"
                + "{\"id\":\"b\",\"date\":\"2025-04-17\",\"text\":\"Norway expelled two Russian"
                + " diplomats.\"}\n")
            .getBytes(UTF_8);
    Cli run = Cli.withInput(input, "events", "-");
    assertEquals(3, run.status());
    assertTrue(run.err().contains("text"), run.err());
    assertEquals("b", cell(run.lines().get(1), "document"));
  }

  @Test
  void anEventCountsOnceForAPairOfStates() throws IOException {
    Path monthly = folder.resolve("monthly.tsv");
    byte[] input =
        ("{\"date\":\"2025-04-17\",\"text\":\"Sergei Lavrov and Vladimir Putin met Emmanuel Macron"
                + " and Jean-Noel Barrot in Paris. Norway expelled a Russian diplomat.\"}")
            .getBytes(UTF_8);
    Cli run = Cli.withInput(input, "events", "-", "--monthly", monthly.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(run.lines().size() > 4, run.out());
    assertEquals(
        List.of(
            "month\tsource\ttarget\tplover\tevents",
            "2025-04\tNOR\tRUS\tSANCTION\t1",
            "2025-04\tRUS\tFRA\tCONSULT\t1"),
        Files.readAllLines(monthly));
  }

  @Test
  void aModeIsAColumn() {
    byte[] input = "{\"text\":\"Norway expelled three Russian diplomats.\"}".getBytes(UTF_8);
    Cli run = Cli.withInput(input, "events", "-");
    assertEquals("expel", cell(run.lines().get(1), "mode"));
    assertEquals("166", cell(run.lines().get(1), "cameo"));
  }

  @Test
  void aTableIsThereOnlyWhenItIsWhole() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("none"));
    Path rows = folder.resolve("events.tsv");
    Path plot = folder.resolve("plot.svg");
    Files.writeString(rows, "old");
    Path far = folder.resolve("no").resolve("plot.svg");
    Cli failed =
        Cli.run("events", articles.toString(), "-o", rows.toString(), "--plot", far.toString());
    assertEquals(1, failed.status());
    assertTrue(failed.err().contains("expected a folder"), failed.err());
    assertEquals("old", Files.readString(rows));
    Cli empty =
        Cli.run("events", articles.toString(), "-o", rows.toString(), "--plot", plot.toString());
    assertEquals(0, empty.status(), empty.err());
    assertEquals(List.of(EventRow.header()), Files.readAllLines(rows));
    assertTrue(Files.readString(plot, UTF_8).contains("<svg"));
    assertTrue(Files.notExists(folder.resolve("events.tsv.part")));
  }
}
