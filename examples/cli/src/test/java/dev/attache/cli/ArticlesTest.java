package dev.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is found in the articles of {@code examples/articles}. */
class ArticlesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/attache/cli/golden");

  @ParameterizedTest
  @CsvSource({
    "addis-summit,    2024-02-16",
    "black-sea-talks, 2025-05-15",
    "shoal-protest,   2025-03-06",
  })
  void giveWhatWasReviewed(String name, String date) throws IOException {
    String article = "../articles/" + name + ".txt";
    Cli brief = Cli.run("analyze", article, "--date", date);
    assertEquals(0, brief.status(), brief.err());
    brief.lines().forEach(line -> assertTrue(line.length() <= Page.WIDTH, line));
    Cli json = Cli.run("analyze", article, "--date", date, "--format", "json");
    Golden.check(GOLDEN.resolve(name + ".txt"), brief.out());
    Golden.check(GOLDEN.resolve(name + ".json"), itemsByLine(json.out()));
  }

  /**
   * One item a line, without what changes with versions and rounding, so that a person can review
   * it.
   */
  private static String itemsByLine(String json) throws IOException {
    StringBuilder out = new StringBuilder("{\n");
    for (Map.Entry<String, JsonNode> entry : new JsonMapper().readTree(json).properties()) {
      if (entry.getKey().equals("provenance")) {
        continue;
      }
      out.append('"').append(entry.getKey()).append("\": ");
      if (entry.getValue().isArray()) {
        out.append("[");
        String separator = "\n  ";
        for (JsonNode item : entry.getValue()) {
          ((ObjectNode) item).remove(Set.of("confidence", "explanation"));
          out.append(separator).append(item);
          separator = ",\n  ";
        }
        out.append("\n],\n");
      } else {
        out.append(entry.getValue()).append(",\n");
      }
    }
    return out.substring(0, out.length() - 2) + "\n}\n";
  }
}
