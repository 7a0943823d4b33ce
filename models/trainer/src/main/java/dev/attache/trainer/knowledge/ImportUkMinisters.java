package dev.attache.trainer.knowledge;

import java.nio.file.Path;
import java.util.List;

/**
 * United Kingdom ministers: {@code ImportUkMinisters CSV TARGET}, from the Institute for
 * Government's ministers database.
 */
public final class ImportUkMinisters {
  /** Title pattern, then the class it leads; the first that matches wins. */
  private static final List<String[]> CLASSES =
      List.of(
          new String[] {"Prime Minister", "head-of-government"},
          new String[] {"Deputy Prime Minister", "deputy-head-of-government/deputy-prime-minister"},
          new String[] {"First Secretary of State", "deputy-head-of-government/first-secretary"},
          new String[] {"Secretary of State for Foreign.*", "foreign-affairs"},
          new String[] {"Secretary of State for Defence", "defence"},
          new String[] {"Secretary of State for the Home Department", "interior"},
          new String[] {"Chancellor of the Exchequer", "finance"},
          new String[] {
            "Secretary of State for (Trade|Trade and Industry|International Trade|Business and Trade|Business, Enterprise and Regulatory Reform|Business, Innovation and Skills)",
            "trade"
          },
          new String[] {
            "Secretary of State for (Justice and Lord Chancellor|Constitutional Affairs and Lord Chancellor)|Lord Chancellor",
            "justice"
          },
          new String[] {"Attorney General", "justice/attorney-general"},
          new String[] {
            "Secretary of State for (Energy|Energy and Climate Change|Business, Energy and Industrial Strategy|Energy Security and Net Zero)",
            "energy"
          },
          new String[] {
            "Secretary of State for Exiting the European Union", "european-affairs/brexit"
          },
          new String[] {"Minister for Europe.*", "european-affairs"},
          new String[] {
            "Secretary of State for International Development", "international-cooperation"
          });

  private ImportUkMinisters() {}

  public static void main(String[] args) {
    TenureFile out = new TenureFile();
    for (Csv.Row row : Csv.read(Path.of(args[0]))) {
      String post = row.get("post");
      out.add(
          "GBR/" + office(post, row.get("organisation"), row.get("rank")),
          post,
          row.get("person"),
          "",
          row.get("start"),
          row.get("end"),
          row.get("flag").equals("acting"),
          "HIGH",
          "",
          "");
    }
    out.write(Path.of(args[1]), "Institute for Government, IfG Ministers Database (CC BY 4.0).");
    System.err.println(out.size() + " rows");
  }

  private static String office(String post, String organisation, String rank) {
    for (String[] known : CLASSES) {
      if (post.matches(known[0])) {
        return known[1];
      }
    }
    String slug = NameTables.slug(post);
    if (!rank.equals("SoS") && organisation.startsWith("Foreign")) {
      return "foreign-affairs-deputy/" + slug;
    }
    if (!rank.equals("SoS") && organisation.equals("Ministry of Defence")) {
      return "defence-deputy/" + slug;
    }
    return "other/" + slug;
  }
}
