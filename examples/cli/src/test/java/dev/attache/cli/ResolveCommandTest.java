package dev.attache.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ResolveCommandTest {
  @Test
  void answersLineByLine() throws IOException {
    String queries =
        """
        {"id":"1","phrase":"secretary-general","country":"UN","date":"2020-06-01"}
        {"id":"2"}
        {"id":"3","phrase":"master of the revels","country":"GBR","date":"2020-06-01"}
        """;
    Cli run = Cli.withInput(queries.getBytes(UTF_8), "resolve", "-");
    assertEquals(3, run.status());
    JsonNode first = new JsonMapper().readTree(run.lines().get(0));
    assertEquals("UN/head", first.get("officeId").textValue());
    assertEquals("KNOWN", first.get("answer").textValue());
    assertEquals("António Guterres", first.get("holder").textValue());
    assertTrue(run.lines().get(1).contains("\"line\":2,\"error\":"), run.lines().get(1));
    assertTrue(run.lines().get(2).contains("\"answer\":\"UNKNOWN\""), run.lines().get(2));
  }
}
