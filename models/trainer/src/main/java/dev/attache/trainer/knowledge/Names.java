package dev.attache.trainer.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Brings names and titles of sources into the form news uses. */
final class Names {
  private static final Set<String> ROMAN =
      Set.of("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIV", "XVI");
  private static final Set<String> HONOURS =
      Set.of(
          "Dr",
          "Dr.",
          "Gen",
          "Gen.",
          "Col.",
          "Maj.",
          "Lt.",
          "Brig.",
          "Sir",
          "Dame",
          "Mr.",
          "Capt.",
          "Adm.",
          "Cdr.",
          "Cdre.",
          "Cmdr.",
          "Marshal",
          "Field",
          "Marshall",
          "Ayatollah",
          "Shaykh",
          "Sheikh",
          "Ratu",
          "Dato",
          "Datuk",
          "(Ret.)",
          "(Retired)",
          "Ing.",
          "Eng.",
          "Prof.",
          "Rev.",
          "Father",
          "Justice",
          "Lord",
          "Flt.",
          "Sgt.",
          "Msgt.",
          "Gen.,",
          "Senator",
          "Tuan",
          "Chaudhry",
          "Tan",
          "Sri",
          "Hon.",
          "Ambassador",
          "H.E.",
          "LTG",
          "MG",
          "BG",
          "COL",
          "Brigadier",
          "General",
          "Colonel",
          "Major",
          "Lieutenant",
          "Captain",
          "Admiral",
          "Rear");

  private Names() {}

  static String title(String title) {
    return title.replaceAll("\\s*\\(.*?\\)", "").strip();
  }

  /** {@code Harald V of Norway} becomes {@code Harald V}. */
  static String monarch(String name) {
    return name.replaceFirst("(?<= [IVX]{1,5}) of .*$", "");
  }

  /**
   * A label of Wikidata as a plain name: {@code Tariq Ahmad, Baron Ahmad of Wimbledon} becomes
   * {@code Tariq Ahmad}; empty where it is in another script.
   */
  static String label(String name) {
    String plain =
        name.replaceAll(",? (Jr|Sr|Jnr)\\.?$", " $1.")
            .replaceAll("Jnr\\.", "Jr.")
            .replaceAll("\\s*[(\"“][^)\"”]*[)\"”]", "")
            .replaceAll(",.*$", "")
            .replaceAll("/.*$", "")
            .replaceAll("\\s+", " ")
            .strip();
    boolean latin = plain.chars().allMatch(c -> c < 0x250 || (c >= 0x1e00 && c < 0x2c80));
    if (!latin || plain.matches(".*\\d.*")) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (String word : monarch(plain).split(" ")) {
      boolean first = out.length() == 0;
      out.append(first ? "" : " ").append(isNumber(word, first) ? word : soften(word));
    }
    return out.toString();
  }

  /** {@code Volodymyr ZELENSKYY} becomes {@code Volodymyr Zelenskyy}; ranks are left out. */
  static String person(String name) {
    String plain =
        name.replaceAll("\\([^)]*\\)|\\[[^\\]}]*[\\]}]", " ")
            .replaceAll("\"[^\"]*\"", " ")
            .replaceAll(",.*$", "")
            .replaceFirst("^.*?\\balso spelled ", "")
            .replaceFirst(" appointed .*$", "")
            .replaceFirst("^(?:\\S+ )?Prime Minister |^Elect |^Homeland ", "")
            .replaceAll("[`‘]", "'")
            .replaceAll("\\s+", " ")
            .strip();
    List<String> words = new ArrayList<>();
    for (String word : plain.split(" ")) {
      if (!HONOURS.contains(word) || words.size() > 0 && !word.endsWith(".")) {
        words.add(isNumber(word, words.isEmpty()) ? word : soften(word));
      }
    }
    return String.join(" ", words);
  }

  /** Whether a word counts monarchs: {@code Abdullah II}, but not {@code XI Jinping}. */
  private static boolean isNumber(String word, boolean first) {
    return !first && ROMAN.contains(word);
  }

  /** Capitals to a capital and small letters, in each part between hyphens; "McDONALD" too. */
  private static String soften(String word) {
    long upper = word.chars().filter(Character::isUpperCase).count();
    long lower = word.chars().filter(Character::isLowerCase).count();
    if (upper < 2 || (upper <= lower && upper < 3) || word.indexOf('.') >= 0) {
      return word;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean apostropheInside = c == '\'' && i > 1;
      out.append(start ? c : Character.toLowerCase(c));
      start = c == '-' || (c == '\'' && !apostropheInside);
    }
    return out.toString();
  }
}
