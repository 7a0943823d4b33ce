package dev.attache.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.cli.html.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the charts draw, as JSON. */
final class ChartData {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ChartData() {}

  /** Engagements; those of one day and kind are numbered, to be drawn beside one another. */
  static String timeline(List<Engagement> engagements) {
    Map<String, Integer> seen = new HashMap<>();
    ArrayNode all = MAPPER.createArrayNode();
    for (Engagement each : engagements) {
      Quotation words = each.quotation();
      ObjectNode node =
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
      node.put("nth", seen.merge(each.day() + each.kind().name(), 1, Integer::sum) - 1);
    }
    return all.toString();
  }

  /** Who met whom. */
  static String graph(Meetings meetings) {
    ObjectNode graph = MAPPER.createObjectNode();
    ArrayNode nodes = graph.putArray("nodes");
    meetings
        .people()
        .forEach((name, count) -> nodes.addObject().put("name", name).put("count", count));
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
