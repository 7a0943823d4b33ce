package dev.attache.report;

import dev.attache.event.EventStatus;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who met whom: engagements held or under way, counted for each pair.
 *
 * @param links pairs, the most frequent first
 */
record Meetings(List<Link> links) {
  /** More would not be read. */
  private static final int LINKS = 80;

  /** A communiqué signed by forty states says little of any two of them. */
  private static final int CROWD = 8;

  Meetings {
    links = List.copyOf(links);
  }

  /**
   * @param one a name, before the other in the alphabet
   * @param other a name
   * @param count how many engagements
   */
  record Link(String one, String other, int count) {}

  private record Pair(String one, String other) {}

  static Meetings of(List<Engagement> engagements) {
    Map<Pair, Integer> counts = new LinkedHashMap<>();
    for (Engagement each : engagements) {
      List<String> names = each.participants().stream().distinct().sorted().toList();
      boolean took = each.status() == EventStatus.HELD || each.status() == EventStatus.ONGOING;
      if (!took || names.size() > CROWD) {
        continue;
      }
      for (int i = 0; i < names.size(); i++) {
        for (int j = i + 1; j < names.size(); j++) {
          counts.merge(new Pair(names.get(i), names.get(j)), 1, Integer::sum);
        }
      }
    }
    return new Meetings(
        counts.entrySet().stream()
            .map(pair -> new Link(pair.getKey().one(), pair.getKey().other(), pair.getValue()))
            .sorted(Comparator.comparing(Link::count).reversed())
            .limit(LINKS)
            .toList());
  }

  /** Each name with the number of its engagements. */
  Map<String, Integer> people() {
    return links.stream()
        .flatMap(
            link ->
                java.util.stream.Stream.of(link.one(), link.other())
                    .map(name -> Map.entry(name, link.count())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
  }
}
