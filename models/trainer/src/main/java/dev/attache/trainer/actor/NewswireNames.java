package dev.attache.trainer.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Names, numbers and days for the slots of {@link NewswireText}, drawn at random. */
final class NewswireNames {
  private static final List<String> TEAM_ENDS =
      List.of(
          "United", "City", "Town", "Rovers", "Athletic", "County", "FC", "Wanderers", "Albion");
  private static final List<String> TEAM_STARTS =
      List.of(
          "Real",
          "Sporting",
          "Dynamo",
          "Dinamo",
          "Lokomotiv",
          "Spartak",
          "FC",
          "AC",
          "AS",
          "CSKA",
          "Racing",
          "Atletico",
          "Union",
          "Olympique",
          "Maccabi",
          "Hapoel",
          "Sparta",
          "Rapid",
          "SV",
          "VfB",
          "Borussia",
          "Torpedo",
          "Rot-Weiss",
          "Partizan",
          "Vitoria",
          "Deportivo");
  private static final List<String> FIRM_ENDS =
      List.of(
          "Inc",
          "Inc.",
          "Corp",
          "Corp.",
          "Ltd",
          "Plc",
          "AG",
          "SA",
          "NV",
          "SpA",
          "AB",
          "Oyj",
          "KK",
          "Co",
          "Co.",
          "& Co",
          "Group",
          "Holdings",
          "Industries",
          "Bank",
          "Bancorp",
          "Financial",
          "Pharmaceuticals",
          "Medical",
          "Systems",
          "Technologies",
          "Energy",
          "Resources",
          "Foods",
          "Steel",
          "Motors",
          "Insurance",
          "Brothers",
          "Securities",
          "Controls",
          "Electronics",
          "Chemical",
          "Petroleum",
          "Semiconductor",
          "Airlines",
          "Stores",
          "Brewery",
          "Cement");
  private static final String[] SYLLABLES = {
    "ra", "ko", "tel", "mer", "sta", "vi", "no", "cor", "pol", "ban", "lu", "ta", "ger", "fin",
        "os",
    "ex", "ma", "zy", "del", "ar", "so", "ci", "ten", "rom", "pe", "kal", "im", "un", "dra", "wer"
  };
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Map<String, List<String>> lists;
  private final List<String> nicknames = new ArrayList<>();
  private final Random random;

  /**
   * @param lists city, country, demonym, first, last, clubs, companies, media
   */
  NewswireNames(Map<String, List<String>> lists, Random random) {
    this.lists = lists;
    this.random = random;
    for (String club : list("clubs")) {
      String last = club.substring(club.lastIndexOf(' ') + 1);
      if (last.length() < club.length() && last.length() > 3 && last.endsWith("s")) {
        nicknames.add(last);
      }
    }
  }

  /** A word for a slot, or null where there is no such slot. */
  @Nullable String fill(String slot) {
    return switch (slot) {
      case "team" -> team();
      case "club" -> any("clubs");
      case "nick" -> pick(nicknames);
      case "firm" -> firm();
      case "firm1" -> any("companies");
      case "city", "country", "demonym", "media", "last" -> any(slot);
      case "person" -> person();
      case "initialed" -> any("first").charAt(0) + ". " + any("last");
      case "day" -> pick(DAYS);
      case "month" -> pick(MONTHS);
      case "date" -> pick(MONTHS) + " " + (1 + random.nextInt(30));
      default -> number(slot);
    };
  }

  private @Nullable String number(String slot) {
    return switch (slot) {
      case "n" -> String.valueOf(random.nextInt(10));
      case "nn" -> String.valueOf(10 + random.nextInt(90));
      case "nnn" -> String.valueOf(100 + random.nextInt(900));
      case "big" -> String.format(Locale.ROOT, "%,d", 1000 + random.nextInt(90_000));
      case "dec" -> random.nextInt(100) + "." + random.nextInt(100);
      case "pct" -> String.format(Locale.ROOT, ".%03d", random.nextInt(1000));
      case "score" -> random.nextInt(9) + "-" + random.nextInt(9);
      case "time" -> random.nextInt(3) + ":" + (10 + random.nextInt(50)) + "." + random.nextInt(99);
      default -> null;
    };
  }

  private String team() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> any("clubs");
      case 2 -> any("clubs").split(" ")[0];
      case 3 -> any("city") + " " + pick(TEAM_ENDS);
      case 4 -> pick(TEAM_STARTS) + " " + any("city");
      case 5 -> random.nextInt(3) > 0 ? any("city") : coined();
      default -> any("city");
    };
  }

  private String firm() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> any("companies");
      case 3 -> any("last") + " " + pick(FIRM_ENDS);
      case 4 -> coined() + " " + pick(FIRM_ENDS);
      case 5 -> any("city") + " " + pick(FIRM_ENDS);
      case 6 -> any("last") + " & " + any("last");
      case 7 -> any("last") + " " + pick(FIRM_ENDS) + " " + pick(FIRM_ENDS.subList(0, 14));
      case 8 -> any("last");
      default -> coined();
    };
  }

  private String person() {
    String last = random.nextInt(12) == 0 ? any("last") + "-" + any("last") : any("last");
    return any("first") + " " + last;
  }

  private String coined() {
    StringBuilder word = new StringBuilder();
    int parts = 2 + random.nextInt(2);
    for (int i = 0; i < parts; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    if (random.nextInt(8) == 0) {
      return word.substring(0, 3).toUpperCase(Locale.ROOT);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String any(String list) {
    return pick(list(list));
  }

  private List<String> list(String name) {
    return Objects.requireNonNull(lists.get(name), name);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
