package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import dev.attache.knowledge.OfficeClass;
import dev.attache.knowledge.internal.Folding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dated observations of somebody in an office: {@code ImportObservations SOURCES NEWS.csv
 * SPEECHES.csv TARGET FORMER}. They confirm tenures, show that one has ended, or tell of a new one
 * whose start is the day it was first seen. Whom the news calls a former holder, or somebody whose
 * sentence has that word, goes to FORMER: he held the office by then, and no more is known.
 */
public final class ImportObservations {
  private static final Set<String> PLAIN =
      Set.of("foreign-affairs", "defence", "finance", "interior", "head-of-government");

  private static final Pattern ENVOYS =
      Pattern.compile("ambassador of (?:the )?(.+) to (?:the )?(.+)");

  private final Titles titles;
  private final Map<String, String> prefixes = new HashMap<>();

  private ImportObservations(KnowledgeSources sources) {
    titles = new Titles(sources);
    for (Tsv.Row row : sources.tsv("countries.tsv").rows()) {
      if (row.get("end").isEmpty()) {
        String code = row.require("iso3");
        put(row.require("name"), code);
        KnowledgeSources.alternatives(row.get("names")).forEach(n -> put(n, code));
        KnowledgeSources.alternatives(row.get("adjective")).forEach(n -> put(n, code));
      }
    }
  }

  private void put(String name, String code) {
    prefixes.putIfAbsent(Folding.fold(name), code);
  }

  public static void main(String[] args) {
    ImportObservations importer = new ImportObservations(new KnowledgeSources(Path.of(args[0])));
    TenureFile out = new TenureFile();
    TenureFile former = new TenureFile();
    for (Csv.Row row : Csv.read(Path.of(args[1]))) {
      Titles.Found found = importer.office(row);
      if (found != null && !OfficeClass.OTHER.key().equals(found.office().split("/")[1])) {
        String person = importer.person(row.get("person"));
        boolean current = row.get("flag").isEmpty();
        String first = current ? row.get("first_seen") : "";
        add(current ? out : former, found, person, first, row.get("last_seen"));
      }
    }
    for (Csv.Row row : Csv.read(Path.of(args[2]))) {
      if (row.get("holder").matches("[^0-9]+ [^0-9]+")) {
        String office = row.get("iso3") + "/" + row.get("office");
        add(
            out,
            new Titles.Found(office, false),
            row.get("holder"),
            row.get("date"),
            row.get("date"));
      }
    }
    out.write(
        Path.of(args[3]),
        "Observations: first and last seen in office. Facts read from the Wikipedia Current Events portal, the UN General Debate and the travels of US Secretaries of State (CC0).");
    former.write(
        Path.of(args[4]),
        "People whom the news called former holders of an office, with the last day seen; read from the Wikipedia Current Events portal. For the check only: no source of tenures.");
    System.err.println(out.size() + " observations, " + former.size() + " former holders");
  }

  private static void add(
      TenureFile out, Titles.Found found, String person, String first, String last) {
    out.add(found.office(), "", person, "", first, "", found.acting(), "LOW", "", last);
  }

  /** The name without what a page adds: {@code Pope Francis}, {@code Gyanendra of Nepal}. */
  private String person(String name) {
    int of = name.indexOf(" of ");
    boolean place = of > 0 && prefixes.containsKey(Folding.fold(name.substring(of + 4)));
    return (place ? name.substring(0, of) : name).replaceFirst("^Pope ", "");
  }

  private Titles.@Nullable Found office(Csv.Row row) {
    String place = row.get("iso3");
    String page = singular(row.get("office_page").replaceAll("\\(.*?\\)", "").strip());
    Matcher envoys = ENVOYS.matcher(page);
    if (envoys.matches()) {
      String sender = prefixes.get(Folding.fold(envoys.group(1)));
      return sender == null ? null : titles.find(sender, "ambassador to " + envoys.group(2));
    }
    if (place.isEmpty()) {
      place = placeIn(page);
    }
    if (place == null) {
      place = placeIn(row.get("role_texts").replaceFirst("\\|.*", ""));
    }
    if (place == null) {
      return page.equals("Pope") ? new Titles.Found("VAT/head-of-state", false) : null;
    }
    if (page.matches(
        "(Ministry|Department|Federal Department|Federal Ministry|Cabinet|Office|General Staff) .*")) {
      String texts = row.get("role_texts").toLowerCase(java.util.Locale.ROOT);
      boolean minister =
          texts.matches("(?:[a-z. ]* )?(?:minister|secretary)(?: of [a-z ]+)?(?:\\|.*)?")
              && !texts.matches(".*(deputy|vice|former|state|junior|under|assistant|parliament).*");
      if (!minister) {
        return null;
      }
      return PLAIN.contains(row.get("office_guess"))
          ? new Titles.Found(place + "/" + row.get("office_guess"), false)
          : titles.find(place, withoutPlace(page).replaceFirst("^.*?Ministry", "Minister"));
    }
    String title = page;
    if (!row.get("iso3").isEmpty() || placeIn(page) != null) {
      title = withoutPlace(page);
    }
    Titles.Found found = titles.find(place, news(title));
    return found;
  }

  /** What a list of holders lists: {@code List of prime ministers of Mali}. */
  private static String singular(String page) {
    return page.replaceFirst("^List of ", "")
        .replaceFirst("^((?:[a-z]+ )*(?:minister|president|king|head|ambassador))s\\b", "$1")
        .replaceFirst("^Monarchy of ", "Monarch of ");
  }

  /** Short forms of news to the titles of the rules. */
  private static String news(String title) {
    String folded = Folding.fold(title);
    return switch (folded) {
      case "foreign minister",
          "minister for foreign affairs",
          "minister for europe and foreign affairs" ->
          "Minister of Foreign Affairs";
      case "defense minister", "defence minister", "secretary of defense" -> "Minister of Defence";
      case "supreme leader" -> "Supreme Leader";
      case "finance minister" -> "Minister of Finance";
      case "interior minister" -> "Minister of the Interior";
      default -> title;
    };
  }

  private @Nullable String placeIn(String page) {
    String[] words = Folding.fold(page).split(" ");
    for (int n = Math.min(4, words.length - 1); n > 0; n--) {
      String code = prefixes.get(String.join(" ", java.util.List.of(words).subList(0, n)));
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  private String withoutPlace(String page) {
    String[] words = page.split(" ");
    for (int n = Math.min(4, words.length - 1); n > 0; n--) {
      if (prefixes.containsKey(
          Folding.fold(String.join(" ", java.util.List.of(words).subList(0, n))))) {
        return String.join(" ", java.util.List.of(words).subList(n, words.length));
      }
    }
    int of = page.indexOf(" of ");
    for (int at = of; at >= 0; at = page.indexOf(" of ", at + 1)) {
      String tail = Folding.fold(page.substring(at + 4));
      if (prefixes.containsKey(tail.startsWith("the ") ? tail.substring(4) : tail)) {
        return page.substring(0, at);
      }
    }
    return page;
  }
}
