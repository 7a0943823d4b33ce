package dev.attache.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.Analysis;
import dev.attache.cli.html.Wording;
import dev.attache.entity.Entity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the charts draw, as JSON. */
final class ChartData {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ChartData() {}

  /** Engagements by day. */
  static String timeline(List<Engagement> engagements) {
    ArrayNode all = MAPPER.createArrayNode();
    for (Engagement each : engagements) {
      Quotation words = each.quotation();
      all.addObject()
          .put("day", each.day().toString())
          .put("dated", each.dated())
          .put("kind", Wording.lower(each.kind()))
          .put("status", Wording.lower(each.status()))
          .put("who", String.join(", ", each.participants()))
          .put("where", each.place())
          .put("before", words.before())
          .put("words", words.words())
          .put("after", words.after())
          .put("document", words.document());
    }
    return all.toString();
  }

  /** What kind of actor each name is: person, state or body. */
  static Map<String, String> kinds(List<Analysis> analyses) {
    Map<String, String> kinds = new HashMap<>();
    for (Analysis analysis : analyses) {
      for (Entity entity : analysis.entities()) {
        kinds.putIfAbsent(
            entity.name(),
            switch (entity.kind()) {
              case PERSON -> "person";
              case COUNTRY -> "state";
              default -> "body";
            });
      }
    }
    return kinds;
  }

  /**
   * Who met whom.
   *
   * @param kinds of the names
   */
  static String graph(Meetings meetings, Map<String, String> kinds) {
    ObjectNode graph = MAPPER.createObjectNode();
    ArrayNode nodes = graph.putArray("nodes");
    meetings
        .people()
        .forEach(
            (name, count) ->
                nodes
                    .addObject()
                    .put("name", name)
                    .put("kind", kinds.getOrDefault(name, "body"))
                    .put("count", count));
    ArrayNode links = graph.putArray("links");
    List<String> names = List.copyOf(meetings.people().keySet());
    Map<String, Integer> index = new HashMap<>();
    names.forEach(name -> index.put(name, index.size()));
    for (Meetings.Link link : meetings.links()) {
      links
          .addObject()
          .put("source", index.get(link.one()))
          .put("target", index.get(link.other()))
          .put("count", link.count());
    }
    return graph.toString();
  }
}
