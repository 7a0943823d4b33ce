package dev.attache.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchCommandTest {
  private static final String GOOD =
      "{\"id\":\"%s\",\"date\":\"2025-04-17\",\"text\":\"Iran met Oman on Monday. %s\"}";

  @TempDir Path folder;
  private Path docs;

  @BeforeEach
  void writeDocuments() throws IOException {
    docs = folder.resolve("docs.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      lines.add(GOOD.formatted(i, "A".repeat(i % 7 * 100)));
    }
    Files.write(docs, lines);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "7"})
  void orderIsThatOfTheInput(String threads) throws IOException {
    Cli run = Cli.run("batch", docs.toString(), "--layers", "dates", "--threads", threads);
    assertEquals(0, run.status(), run.err());
    List<String> ids = new ArrayList<>();
    for (String line : run.lines()) {
      ids.add(new JsonMapper().readTree(line).get("id").textValue());
    }
    assertEquals(40, ids.size());
    for (int i = 0; i < ids.size(); i++) {
      assertEquals(Integer.toString(i), ids.get(i));
    }
  }

  @Test
  void aBadLineGivesAnErrorLineInItsPlace() {
    byte[] input =
        ("""
        {"id":"a","text":"Iran met Oman."}

        not json
        {"id":"b","date":"2025-04-17"}
        {"id":"c","text":"caf\u00E9"}
        {"id":"d","text":""}
        """)
            .getBytes(ISO_8859_1);
    Cli run = Cli.withInput(input, "batch", "-", "--layers", "dates", "--threads", "3");
    assertEquals(3, run.status());
    List<String> lines = run.lines();
    assertEquals(5, lines.size());
    assertTrue(lines.get(0).startsWith("{\"schema\":1,\"id\":\"a\""), lines.get(0));
    assertTrue(lines.get(1).startsWith("{\"schema\":1,\"id\":null,\"line\":3,\"error\":"));
    assertEquals(
        "{\"schema\":1,\"id\":\"b\",\"line\":4,"
            + "\"error\":\"expected \\\"text\\\" as a string, found nothing\"}",
        lines.get(2));
    assertEquals(
        "{\"schema\":1,\"id\":null,\"line\":5,"
            + "\"error\":\"expected UTF-8, found byte 0xE9 at byte 21\"}",
        lines.get(3));
    assertTrue(lines.get(4).startsWith("{\"schema\":1,\"id\":\"d\""), lines.get(4));
  }

  @Test
  void whatCannotBeUsedGivesAWarningInItsLine() throws IOException {
    byte[] input =
        """
        {"id":"a","text":"Iran met Oman.","date":"2025-04-17"}
        {"id":"b","text":"Iran met Oman on Monday.","date":"121108"}
        {"id":"c","text":"","date":"2025-04-17"}
        """
            .getBytes(UTF_8);
    Cli run = Cli.withInput(input, "batch", "-", "--layers", "dates");
    assertEquals(0, run.status());
    assertEquals(
        "attache: 2 documents with warnings; line 2: date: expected YYYY-MM-DD, got '121108';"
            + " analysed without a date",
        run.err().strip());
    JsonMapper mapper = new JsonMapper();
    assertFalse(mapper.readTree(run.lines().get(0)).has("warnings"));
    JsonNode undated = mapper.readTree(run.lines().get(1));
    assertEquals(1, undated.get("warnings").size());
    assertEquals("Monday", undated.get("dates").get(0).get("text").textValue());
    assertTrue(mapper.readTree(run.lines().get(2)).get("dates").isEmpty());
  }

  @Test
  void printsOnlyTheLayersAskedFor() throws IOException {
    String line = GOOD.formatted(1, "");
    for (String layers : List.of("actors", "roles,dates", "stances", "statements,events")) {
      Cli run = Cli.withInput(line.getBytes(UTF_8), "batch", "-", "--layers", layers);
      JsonNode json = new JsonMapper().readTree(run.out());
      for (String layer : List.of("actors", "roles", "dates", "statements", "stances", "events")) {
        assertEquals(Arrays.asList(layers.split(",")).contains(layer), json.has(layer), layer);
      }
      assertTrue(json.has("entities"), layers);
    }
    Cli dates = Cli.withInput(line.getBytes(UTF_8), "batch", "-", "--layers", "dates");
    assertFalse(new JsonMapper().readTree(dates.out()).has("entities"));
  }

  @Test
  void resumesWhereverItWasCut() throws IOException {
    Path whole = folder.resolve("whole.jsonl");
    assertEquals(0, batch(whole));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.jsonl");
    for (int length = 0; length <= bytes.length; length += 397) {
      Files.write(cut, Arrays.copyOf(bytes, length));
      assertEquals(0, batch(cut, "--resume"));
      assertEquals(Files.readString(whole), Files.readString(cut), "cut at " + length);
    }
  }

  @Test
  void aResumedRunRemembersTheErrorsBeforeTheCut() throws IOException {
    Files.writeString(docs, "no json\n" + Files.readString(docs));
    Path out = folder.resolve("out.jsonl");
    assertEquals(3, batch(out));
    assertEquals(3, batch(out, "--resume"));
  }

  private int batch(Path out, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("batch", docs.toString(), "-o", out.toString(), "--layers", "dates"));
    args.addAll(List.of(more));
    return Cli.run(args.toArray(String[]::new)).status();
  }

  @Test
  void overwritesWithoutResume() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Files.writeString(out, "old\n".repeat(1000));
    assertEquals(0, batch(out));
    assertEquals(40, Files.readAllLines(out).size());
  }

  @Test
  void refusesWhatCannotWork() {
    Cli missing = Cli.run("batch", folder.resolve("none.jsonl").toString());
    assertEquals(1, missing.status());
    assertTrue(missing.err().contains("none.jsonl: expected a file, found none"), missing.err());
    assertEquals(1, Cli.run("batch", folder.toString()).status());
    assertEquals(1, Cli.run("batch", docs.toString(), "-o", folder + "/no/out.jsonl").status());
    assertEquals(2, Cli.run("batch", docs.toString(), "-o", docs.toString()).status());
    assertEquals(2, Cli.run("batch", docs.toString(), "--resume").status());
    assertEquals(2, Cli.run("batch", docs.toString(), "--threads", "0").status());
    assertEquals(2, Cli.run("batch", docs.toString(), "--layers", "actors,verbs").status());
    assertEquals(2, Cli.run("batch").status());
    assertEquals(2, Cli.run("bach").status());
    assertEquals(2, Cli.run().status());
  }
}
