package dev.attache.actor.internal;

import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data files of names: each is a list whose membership is a feature, and gives a kind. */
public enum NameFile {
  PARTIES(NameList.PARTY),
  GROUPS(NameList.GROUP),
  PEOPLES(NameList.DEMONYM),
  ORGANISATIONS(NameList.ORGANISATION),
  MEDIA(NameList.MEDIA),
  COMPANIES(NameList.COMPANY),
  CLUBS(NameList.COMPANY),
  INSTITUTIONS(NameList.INSTITUTION),
  PLACES(NameList.REGION);

  private final NameList list;

  NameFile(NameList list) {
    this.list = list;
  }

  public Tsv open(DataPacks packs) {
    String file = "actor/" + name().toLowerCase(java.util.Locale.ROOT) + ".tsv";
    return Tsv.parse(file, packs.require(file, "attache-models"));
  }

  /** The name of a row and its other forms. */
  public static List<String> names(Tsv.Row row) {
    List<String> names = new ArrayList<>();
    names.add(row.require("name"));
    String also = row.get("also");
    int from = 0;
    while (from < also.length()) {
      int bar = also.indexOf('|', from);
      int to = bar < 0 ? also.length() : bar;
      String name = also.substring(from, to).strip();
      if (name.isEmpty()) {
        throw row.error("also", "a name between bars", "nothing");
      }
      names.add(name);
      from = to + 1;
    }
    return names;
  }

  /** The names of all files. */
  public static List<Listed> all(DataPacks packs) {
    List<Listed> all = new ArrayList<>();
    for (NameFile file : values()) {
      for (Tsv.Row row : file.open(packs).rows()) {
        String country = row.get("country");
        if (!country.isEmpty() && country.length() != 3) {
          throw row.error("country", "an ISO 3166 alpha-3 code", country);
        }
        all.add(new Listed(file, names(row), country.isEmpty() ? null : country));
      }
    }
    return all;
  }

  /** Adds every name to its list. */
  public static void addAll(List<Listed> all, NameLists.Builder builder) {
    for (Listed listed : all) {
      for (String name : listed.names) {
        builder.add(listed.file.list, name);
      }
    }
  }

  /**
   * Someone or something whose name a file gives.
   *
   * @param names the name, then its other forms
   */
  public record Listed(NameFile file, List<String> names, @Nullable String country) {}
}
