package dev.attache.trainer.knowledge;

import dev.attache.knowledge.PartialDate;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Office holders from Wikidata: {@code ImportWikidata SOURCES CSV TARGET}. The CSV has the columns
 * {@code iso3, title, person, person_qid, start, end, snapshot}, one row a tenure, as a query of
 * position, holder, start and end gives them.
 */
public final class ImportWikidata {
  private ImportWikidata() {}

  public static void main(String[] args) {
    KnowledgeSources sources = new KnowledgeSources(Path.of(args[0]));
    Titles titles = new Titles(sources);
    TenureFile out = new TenureFile();
    Map<String, Integer> unplaced = new TreeMap<>();
    for (Csv.Row row : Csv.read(Path.of(args[1]))) {
      String place = row.get("iso3");
      String title = row.get("title");
      if (place.isEmpty() || place.equals("INT") || !valid(row)) {
        continue;
      }
      Titles.Found found =
          row.has("office_class") && row.get("office_class").equals("foreign-affairs-civil-servant")
              ? new Titles.Found(place + "/foreign-affairs-civil-servant", false)
              : titles.find(place, title);
      if (found == null) {
        unplaced.merge(title, 1, Integer::sum);
        continue;
      }
      String name = Names.label(row.get("person"));
      if (name.isEmpty()) {
        continue;
      }
      boolean civil = found.office().endsWith("foreign-affairs-civil-servant");
      out.add(
          found.office(),
          civil ? "Foreign Secretary" : Names.title(title),
          name,
          row.get("person_qid"),
          row.get("start"),
          row.get("end"),
          found.acting(),
          "MEDIUM",
          "",
          row.get("snapshot"));
    }
    out.write(
        Path.of(args[2]),
        "Wikidata (CC0), by way of the every-politician cabinet pages; open rows are known to the day in the last column.");
    StringBuilder report = new StringBuilder();
    unplaced.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(60)
        .forEach(e -> report.append(e.getValue()).append(' ').append(e.getKey()).append("; "));
    System.err.println(out.size() + " rows; most left out: " + report);
  }

  private static boolean valid(Csv.Row row) {
    try {
      PartialDate start = PartialDate.parse(row.get("start"));
      String end = row.get("end");
      return end.isEmpty() || !PartialDate.parse(end).latest().isBefore(start.earliest());
    } catch (IllegalArgumentException e) {
      // a date Wikidata has in a form of its own: the row is of no use
      return false;
    }
  }
}
