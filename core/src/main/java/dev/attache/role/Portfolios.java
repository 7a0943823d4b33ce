package dev.attache.role;

import dev.attache.internal.Tsv;
import java.util.Set;

/** Makes the titles of the heads of a field of government. */
final class Portfolios {
  private static final Set<String> OF = Set.of("of", "for");

  private static final Set<String> CANONICAL =
      Set.of("foreign-affairs", "foreign-affairs-deputy", "defence");

  private final RoleLexicon lexicon;

  Portfolios(RoleLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void add(Tsv.Row row) {
    String field = lexicon.spell(row.require("field").replace(",", " ,"));
    String office = row.require("office");
    String type = row.get("class").isEmpty() ? Title.OTHER : row.get("class");
    String deputy = row.get("deputy").isEmpty() ? Title.OTHER : row.get("deputy");
    Set<String> heads = Set.of(row.get("heads").split(","));
    String bare = field.startsWith("the ") ? field.substring(4) : field;

    if (!office.endsWith("Commissioner")) {
      ministers(field, bare, office, type, deputy);
    }
    if (heads.contains("secretary")) {
      String secretary = office.replace("Minister", "Secretary");
      put(bare + " secretary", secretary, type);
      put("secretary of " + field, secretary, type);
      put("secretary for " + field, secretary, type);
      put("secretary of state for " + field, secretary, type);
      put("deputy " + bare + " secretary", "Deputy " + secretary, deputy);
      put("deputy secretary of " + field, "Deputy " + secretary, deputy);
      put("shadow " + bare + " secretary", "Shadow " + secretary, Title.OTHER);
    }
    if (heads.contains("commissioner")) {
      String commissioner = office.replace("Minister", "Commissioner");
      String own = type.equals("trade") ? type : "commissioner";
      put(bare + " commissioner", commissioner, own);
      put("commissioner for " + field, commissioner, own);
      put("commissioner of " + field, commissioner, own);
    }
  }

  private void ministers(String field, String bare, String office, String type, String deputy) {
    put(bare + " minister", office, type);
    put("minister of " + field, office, type);
    put("minister for " + field, office, type);
    put("minister responsible for " + field, office, type);
    put("union minister for " + field, office, type);
    for (String word : new String[] {"deputy", "vice", "junior"}) {
      String title = "Deputy " + office;
      put(word + " " + bare + " minister", title, deputy);
      put(word + " minister of " + field, title, deputy);
      put(word + " minister for " + field, title, deputy);
    }
    put("first deputy " + bare + " minister", "First Deputy " + office, deputy);
    put("shadow " + bare + " minister", "Shadow " + office, Title.OTHER);
  }

  private void put(String words, String office, String type) {
    boolean own = !CANONICAL.contains(type);
    lexicon.put(
        new Title(words, office, type, Title.Use.FREE, Set.of(), null, OF, null, own), null);
  }
}
