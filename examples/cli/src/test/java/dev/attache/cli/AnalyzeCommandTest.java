package dev.attache.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzeCommandTest {
  private static final String TEXT =
      "The Portuguese foreign minister urged Iran on Monday to resume talks. “Enough,” he said.";

  @TempDir Path folder;

  @Test
  void printsJson() throws IOException {
    Cli run = Cli.withInput(TEXT.getBytes(UTF_8), "analyze", "-", "--format", "json");
    assertEquals(0, run.status(), run.err());
    JsonNode json = new JsonMapper().readTree(run.out());
    assertEquals("-", json.get("id").textValue());
    assertTrue(json.has("events"));
  }

  @Test
  void printsABrief() {
    Cli run = Cli.withInput(TEXT.getBytes(UTF_8), "analyze", "-", "--date", "2025-04-17");
    assertEquals(0, run.status(), run.err());
    for (String heading :
        new String[] {"WHO IS WHO", "WHEN", "WHO SAID WHAT", "WHO STANDS WHERE", "ENGAGEMENTS"}) {
      assertTrue(run.lines().contains(heading), heading);
    }
    run.lines().forEach(line -> assertTrue(line.length() <= Page.WIDTH, line));
  }

  @Test
  void aBriefHasOnlyTheLayersAskedFor() {
    Cli run = Cli.withInput(TEXT.getBytes(UTF_8), "analyze", "-", "--layers", "dates");
    assertTrue(run.lines().contains("WHEN"));
    assertTrue(!run.lines().contains("WHO IS WHO"));
  }

  /** What is wrong, the exit status, and what standard error says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          none.txt                         | 1 | none.txt: expected a file, found none
          latin1.txt                       | 3 | latin1.txt: expected UTF-8, found byte 0xE9 at byte 3
          empty.txt                        | 3 | empty.txt: expected text, found none
          good.txt --date 17/4/2025        | 2 | '--date': expected YYYY-MM-DD, such as 2025-04-17, found 17/4/2025
          good.txt --format pdf            | 2 | '--format'
          good.txt --dates latin           | 2 | '--dates'
          good.txt --overlay none.tsv      | 1 | none.tsv
          """)
  void saysWhatIsWrong(String args, int status, String message) throws IOException {
    Files.write(folder.resolve("latin1.txt"), "café".getBytes(ISO_8859_1));
    Files.writeString(folder.resolve("empty.txt"), " \n");
    Files.writeString(folder.resolve("good.txt"), TEXT);
    String[] parts = ("analyze " + folder + "/" + args).split(" ");
    Cli run = Cli.run(parts);
    assertEquals(status, run.status(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  @Test
  void helpAndVersionAreNoErrors() {
    assertEquals(0, Cli.run("--help").status());
    assertEquals(0, Cli.run("analyze", "--help").status());
    Cli version = Cli.run("--version");
    assertEquals(0, version.status());
    assertTrue(version.out().startsWith("attache "), version.out());
    assertTrue(!version.out().contains("$"), version.out());
  }
}
