package dev.attache.trainer.knowledge;

import dev.attache.knowledge.PartialDate;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * United States officials: {@code ImportStateDepartment SOURCES OFFICIALS.csv PRESIDENTS.csv
 * OFFICIALS.tsv PRESIDENTS.tsv}, from the Office of the Historian's list of principal officers and
 * chiefs of mission and from a list of presidents and vice presidents.
 */
public final class ImportStateDepartment {
  private static final Map<String, String> PRINCIPALS =
      Map.ofEntries(
          Map.entry("secretary", "foreign-affairs"),
          Map.entry("secretary-ad-interim", "foreign-affairs"),
          Map.entry("deputy-secretary", "foreign-affairs-deputy/deputy-secretary"),
          Map.entry(
              "deputy-secretary-for-mgmt-and-resources",
              "foreign-affairs-deputy/deputy-secretary-for-management"),
          Map.entry(
              "under-secretary-for-political-affairs",
              "foreign-affairs-deputy/under-secretary-for-political-affairs"),
          Map.entry("representative-to-un", "un-envoy"),
          Map.entry("representative-to-eu", "ambassador/EU"),
          Map.entry("representative-to-nato", "ambassador/NATO"),
          Map.entry("representative-to-osce", "ambassador/OSCE"),
          Map.entry("representative-to-iaea", "ambassador/IAEA"),
          Map.entry("representative-to-au", "ambassador/AU"),
          Map.entry("representative-to-asean", "ambassador/ASEAN"),
          Map.entry("representative-to-oas", "ambassador/OAS"),
          Map.entry("representative-to-oecd", "ambassador/OECD"),
          Map.entry("representative-to-unesco", "ambassador/UNESCO"),
          Map.entry("us-trade-representative", "trade/representative"),
          Map.entry("administrator-aid", "international-cooperation"));

  private static final Map<String, String> TITLES =
      Map.of(
          "secretary-ad-interim", "Secretary of State",
          "representative-to-un", "Ambassador to the United Nations",
          "us-trade-representative", "Trade Representative",
          "administrator-aid", "Administrator of the Agency for International Development");

  private ImportStateDepartment() {}

  public static void main(String[] args) {
    Titles titles = new Titles(new KnowledgeSources(Path.of(args[0])));
    TenureFile out = new TenureFile();
    List<Csv.Row> rows = Csv.read(Path.of(args[1]));
    Map<String, String> latest = latest(rows);
    for (Csv.Row row : rows) {
      String role = row.get("role_title_id");
      String office = office(row, role, titles);
      if (office == null || row.get("start").isEmpty()) {
        continue;
      }
      String end = row.get("end");
      if (!end.isEmpty()
          && PartialDate.parse(end)
              .latest()
              .isBefore(PartialDate.parse(row.get("start")).earliest())) {
        end = row.get("start");
      }
      out.add(
          office,
          title(row, role, office),
          Names.label(row.get("person").replace(" 3rd", " III")),
          "",
          row.get("start"),
          end,
          role.contains("ad-interim") || role.startsWith("charge") || role.startsWith("acting"),
          "HIGH",
          "",
          end.isEmpty() ? latest.getOrDefault(group(row), "") : "");
    }
    out.write(
        Path.of(args[3]),
        "Principal officers and chiefs of mission, Office of the Historian, U.S. Department of State (CC0).");
    TenureFile presidents = new TenureFile();
    for (Csv.Row row : Csv.read(Path.of(args[2]))) {
      boolean head = row.get("office").equals("head-of-state");
      presidents.add(
          "USA/" + row.get("office"),
          head ? "President" : "Vice President",
          holder(row.get("holder"), row.get("start")),
          row.get("wikidata"),
          row.get("start"),
          row.get("end_scheduled"),
          false,
          "HIGH",
          "",
          "");
    }
    presidents.write(
        Path.of(args[4]),
        "Presidents and vice presidents, unitedstates/congress-legislators (CC0).");
    System.err.println(out.size() + " officials, " + presidents.size() + " presidents");
  }

  /**
   * Last day on which each part of the list has somebody come or go: until then it can vouch for
   * what it leaves open. The chiefs of mission were last brought up to date years before the
   * Secretaries.
   */
  private static Map<String, String> latest(List<Csv.Row> rows) {
    Map<String, String> latest = new HashMap<>();
    for (Csv.Row row : rows) {
      for (String column : List.of("start", "end")) {
        String day = row.get(column);
        if (day.length() == 10 && !group(row).isEmpty()) {
          latest.merge(group(row), day, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
      }
    }
    return latest;
  }

  private static String group(Csv.Row row) {
    String role = row.get("role_title_id");
    boolean head = role.equals("secretary") || role.equals("deputy-secretary");
    return head ? "" : row.get("kind");
  }

  /** The list calls father and son alike. */
  private static String holder(String name, String start) {
    if (!name.equals("George Bush")) {
      return name;
    }
    return start.compareTo("1994") < 0 ? "George H. W. Bush" : "George W. Bush";
  }

  private static @Nullable String office(Csv.Row row, String role, Titles titles) {
    if (row.get("kind").equals("missions-countries")) {
      String post = row.get("post_id").replaceAll("^.*/|\\.xml$", "").replace('-', ' ');
      String place = titles.place(post);
      return place == null ? null : "USA/ambassador/" + place;
    }
    String known = PRINCIPALS.get(role);
    if (known != null) {
      return "USA/" + known;
    }
    if (role.startsWith("assistant-secretary")
        || role.startsWith("under-secretary")
        || role.startsWith("director-policy")
        || role.equals("counselor")
        || role.equals("legal-adviser")
        || role.startsWith("coordinator-combatting")
        || role.equals("chief-of-protocol")) {
      return "USA/other/" + role.replace("-for-", "-");
    }
    return null;
  }

  private static String title(Csv.Row row, String role, String office) {
    String given = row.get("post_title");
    if (TITLES.containsKey(role)) {
      return TITLES.getOrDefault(role, "");
    }
    if (office.contains("/ambassador/")) {
      return "Ambassador";
    }
    return given;
  }
}
