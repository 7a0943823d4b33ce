package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import dev.attache.knowledge.internal.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Heads of state and government from states of the CIA World Factbook: {@code ImportFactbook
 * SOURCES CSV TARGET}. An executive president is head of state only.
 */
public final class ImportFactbook {
  private static final Set<String> TITLE_WORDS =
      Set.of(
          "president",
          "prime",
          "minister",
          "king",
          "queen",
          "emir",
          "amir",
          "sultan",
          "chairman",
          "chairperson",
          "chairwoman",
          "council",
          "council,",
          "ministers",
          "leader",
          "revolution",
          "revolutionary",
          "chancellor",
          "premier",
          "prince",
          "princess",
          "taoiseach",
          "state",
          "secretary",
          "governor",
          "pope",
          "acting",
          "interim",
          "caretaker",
          "transitional",
          "federal",
          "supreme",
          "military",
          "provisional",
          "government",
          "grand",
          "duke",
          "emperor",
          "commission",
          "committee",
          "people's",
          "general",
          "col.",
          "gen.",
          "maj.",
          "lt.",
          "regent",
          "captain",
          "presidency",
          "confederation",
          "republic",
          "head",
          "of",
          "the",
          "and",
          "for",
          "affairs",
          "chief",
          "executive",
          "administrator",
          "ruler",
          "paramount",
          "co-prince",
          "co-princes",
          "cardinal",
          "political",
          "foreign",
          "premier)",
          "(premier)",
          "islamic",
          "is:",
          "are:",
          "members",
          "presidency:",
          "gnu",
          "crown",
          "dr.",
          "brig.",
          "sir",
          "field",
          "marshal",
          "ayatollah",
          "shaykh",
          "sheikh",
          "his",
          "highness",
          "excellency",
          "monarch",
          "national",
          "salvation",
          "sovereign",
          "sovereignty",
          "leadership",
          "transition",
          "transitional,",
          "cabinet",
          "presidential",
          "party",
          "workers'",
          "first",
          "vice",
          "deputy",
          "de",
          "facto",
          "chair",
          "collective",
          "other",
          "cochairman",
          "rotating",
          "junta",
          "union",
          "central",
          "adm.",
          "capt.",
          "member",
          "cooperation",
          "development",
          "board");

  private ImportFactbook() {}

  public static void main(String[] args) {
    Set<String> territories = new HashSet<>();
    for (Tsv.Row row : new KnowledgeSources(Path.of(args[0])).tsv("countries.tsv").rows()) {
      if (row.get("group").equals("Territories")) {
        territories.add(row.require("iso3"));
      }
    }
    List<Csv.Row> rows = Csv.read(Path.of(args[1]));
    Set<String> states = new HashSet<>();
    for (Csv.Row row : rows) {
      if (row.get("role").equals("head-of-state")) {
        states.add(row.get("iso3") + key(split(row)[1]));
      }
    }
    Map<String, String> lastSeen = new HashMap<>();
    TenureFile out = new TenureFile();
    for (Csv.Row row : rows) {
      String place = row.get("iso3");
      String role = row.get("role");
      // the head of state of a territory is another state's
      if (place.equals("ZZZ") || (territories.contains(place) && role.equals("head-of-state"))) {
        continue;
      }
      String[] parts = split(row);
      if (role.endsWith("-deputy")
          || parts[1].isEmpty()
          || parts[1].matches("(?i).*vacant.*|.*[:*].*")
          || parts[1].indexOf(' ') < 0 && parts[1].length() < 3) {
        continue;
      }
      String office = office(place, role, parts[0], parts[1], states);
      if (office == null) {
        continue;
      }
      boolean sure = row.get("until_basis").equals("successor-since");
      lastSeen.merge(office, row.get("last_seen"), (a, b) -> a.compareTo(b) > 0 ? a : b);
      out.add(
          office,
          title(parts[0]),
          parts[1],
          "",
          row.get("since"),
          sure ? row.get("until") : "",
          parts[0].toLowerCase(java.util.Locale.ROOT).matches(".*(acting|interim|caretaker).*"),
          row.get("until_basis").endsWith("GAP") ? "LOW" : "MEDIUM",
          variants(row, parts[1]),
          row.get("last_seen"));
    }
    out.write(
        Path.of(args[2]),
        "CIA World Factbook (public domain), states of 1990 to 2026; the last column is when it was last seen there.");
    System.err.println(out.size() + " rows");
  }

  private static @org.jspecify.annotations.Nullable String office(
      String place, String role, String title, String name, Set<String> states) {
    if (role.equals("head-of-government")) {
      if (place.equals("IRN")) {
        return "IRN/head-of-state/president";
      }
      if (title.matches("(?i).*(lieutenant|deputy|vice).*")) {
        return null;
      }
      boolean president =
          title.matches("(?i).*\\b(president|king|sultan|amir|emir|queen|chief of state)\\b.*")
              && !title.matches("(?i).*(government|council|ministers).*");
      if (president || states.contains(place + key(name)) || place.equals("SMR")) {
        return null;
      }
      return place + "/head-of-government";
    }
    if (title.matches(
        "(?i).*(prime minister|premier|governor|member|speaker|deputy|lieutenant).*")) {
      return null;
    }
    return place + "/head-of-state";
  }

  private static String key(String name) {
    return "/" + Folding.fold(name);
  }

  /**
   * Title and name, where the source runs them together: the name begins after the last title word.
   */
  private static String[] split(Csv.Row row) {
    String whole = (row.get("title") + " " + row.get("name")).strip();
    String[] words = whole.replace("Council,", "Council").split(" ");
    int name = 0;
    for (int i = 0; i < words.length; i++) {
      String word = words[i].toLowerCase(java.util.Locale.ROOT).replaceAll("[,;]$", "");
      boolean capitals =
          words[i].length() > 2 && words[i].equals(words[i].toUpperCase(java.util.Locale.ROOT));
      if (capitals && !word.equals("gnu")) {
        break;
      }
      if (TITLE_WORDS.contains(word)) {
        name = i + 1;
      }
    }
    List<String> title = new ArrayList<>(List.of(words).subList(0, name));
    String person = String.join(" ", List.of(words).subList(name, words.length));
    String plain = Names.person(person);
    return new String[] {
      String.join(" ", title), plain.equals("George Bush") ? "George H. W. Bush" : plain
    };
  }

  private static String title(String title) {
    String plain =
        title
            .replaceAll(
                "(?i)\\b(acting|interim|caretaker|transitional|de facto|col\\.|gen\\.|maj\\.|lt\\.|brig\\.|dr\\.|sir|field marshal|ayatollah|shaykh|sheikh)\\s*",
                "")
            .replaceAll("(?i)^other members.*", "Member of the Presidency")
            .strip();
    return plain.isEmpty() ? "" : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }

  private static String variants(Csv.Row row, String name) {
    Set<String> found = new java.util.TreeSet<>();
    for (String variant : row.get("name_variants").split("\\|")) {
      String plain = Names.person(variant);
      if (plain.indexOf(' ') > 0
          && !plain.equals(name)
          && !plain.matches(
              "(?i).*\\b(minister|president|council|leader|prime|since|members?)\\b.*")) {
        found.add(plain);
      }
    }
    return String.join("|", found);
  }
}
