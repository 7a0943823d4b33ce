package dev.attache.actor.internal;

import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  /** All files. */
  public static Map<NameFile, Tsv> openAll(DataPacks packs) {
    Map<NameFile, Tsv> files = new EnumMap<>(NameFile.class);
    for (NameFile file : values()) {
      files.put(file, file.open(packs));
    }
    return files;
  }

  /** Adds every name of some files to its list. */
  public static void addAll(Map<NameFile, Tsv> files, NameLists.Builder builder) {
    for (Map.Entry<NameFile, Tsv> file : files.entrySet()) {
      for (Tsv.Row row : file.getValue().rows()) {
        for (String name : names(row)) {
          builder.add(file.getKey().list, name);
        }
      }
    }
  }
}
