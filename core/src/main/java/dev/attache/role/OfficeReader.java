package dev.attache.role;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Office;
import dev.attache.knowledge.Resolution;
import dev.attache.knowledge.Tenure;
import dev.attache.knowledge.internal.Folding;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which office a title means at a place. */
final class OfficeReader {
  private static final Set<String> ALIAS_HEADS = Set.of("diplomat", "chief", "boss", "head");

  private final RoleLexicon lexicon;
  private final KnowledgeBase knowledge;
  private final @Nullable LocalDate date;

  OfficeReader(RoleLexicon lexicon, KnowledgeBase knowledge, @Nullable LocalDate date) {
    this.lexicon = lexicon;
    this.knowledge = knowledge;
    this.date = date;
  }

  boolean isState(String place) {
    return knowledge.country(place) != null;
  }

  /** Fixes meaning, office and key of a phrase whose place is known or known to be unknown. */
  void settle(RolePhrase phrase) {
    Title title = phrase.sense(phrase.place);
    phrase.title = title;
    String type = title.type();
    String office = title.office();
    String place = phrase.place;
    String body = phrase.body;
    if (body == null && place != null && !isState(place)) {
      body = "organisation";
    }
    if (body != null) {
      String[] beside = lexicon.beside(office, body);
      if (beside != null) {
        type = beside[0];
        office = beside[1];
      }
    }
    if (phrase.qualifier != null
        && title.words().endsWith("minister")
        && type.equals(Title.OTHER)
        && !phrase.qualifier.isEmpty()) {
      office = title.office() + " of " + phrase.qualifier;
    }
    if (phrase.modifier == RoleModifier.DEPUTY
        && !office.startsWith("Deputy")
        && !office.startsWith("Vice")
        && !office.startsWith("Assistant")) {
      type = deputy(type);
      office = "Deputy " + office;
    }
    if (type.equals(Title.HEAD) && body != null && place != null && isState(place)) {
      type = Title.OTHER; // the head of an agency, whose name the key leaves open
    }
    phrase.office = office;
    phrase.officeClass = type;
    phrase.officeId = place == null ? null : key(phrase, type, place, office);
    if (phrase.officeId != null && ALIAS_HEADS.contains(lastWord(title.words()))) {
      Office known = knowledge.office(phrase.officeId);
      if (known != null) {
        phrase.office = known.title();
      }
    }
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** The class of the deputy of a class. */
  static String deputy(String type) {
    return switch (type) {
      case "foreign-affairs" -> "foreign-affairs-deputy";
      case "defence" -> "defence-deputy";
      case "head-of-government" -> "deputy-head-of-government";
      default -> Title.OTHER;
    };
  }

  private @Nullable String key(RolePhrase phrase, String type, String place, String office) {
    switch (type) {
      case Title.RANK, Title.INHERIT -> {
        return null;
      }
      case "ambassador" -> {
        if (phrase.qualifier == null) {
          return null;
        }
        if (phrase.qualifier.equals("UN")) {
          phrase.office = "Ambassador to the UN";
          return place + "/un-envoy";
        }
        return place + "/ambassador/" + phrase.qualifier;
      }
      case "special-envoy", "chief-negotiator", "presidential-aide", "intelligence" -> {
        return place
            + "/"
            + type
            + (phrase.qualifier == null ? "" : "/" + slug(placeName(phrase.qualifier)));
      }
      case Title.OTHER -> {
        return place + "/other/" + slug(office);
      }
      default -> {
        return known(phrase, type, place);
      }
    }
  }

  private String placeName(String code) {
    var country = knowledge.country(code);
    return country == null ? code : country.name();
  }

  /** The knowledge base's own reading of the words, where it is of the class expected. */
  private String known(RolePhrase phrase, String type, String place) {
    String plain = place + "/" + type;
    if (phrase.body != null || phrase.title == null) {
      return plain;
    }
    for (String id : knowledge.offices().officeIds(phrase.title.words(), place)) {
      if (id.equals(plain) || id.startsWith(plain + "/")) {
        return id;
      }
    }
    return plain;
  }

  private static String slug(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (String part : Folding.fold(words).split(" ")) {
      if (!part.equals("the") && !part.equals("of") && !part.isEmpty()) {
        out.append(out.isEmpty() ? "" : "-").append(part);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  Resolution roster(String officeId) {
    return knowledge.offices().holder(officeId, date);
  }

  /** The office of a tenure, where the title itself was too general to name it. */
  void settleBy(RolePhrase phrase, Tenure tenure) {
    phrase.officeId = tenure.officeId();
    phrase.tenure = tenure.interval();
    Title title = phrase.title;
    if (title != null && title.leavesFieldOpen()) {
      Office office = knowledge.office(tenure.officeId());
      phrase.office = office == null ? tenure.title() : office.title();
      phrase.officeClass = office == null ? phrase.officeClass : office.type();
    }
  }

  /** What the state itself calls an office, or null where the knowledge base has no such office. */
  @Nullable String titleOf(String officeId) {
    Office office = knowledge.office(officeId);
    return office == null ? null : office.title();
  }
}
