package dev.attache.role;

import dev.attache.knowledge.Country;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.Office;
import dev.attache.knowledge.OfficeClass;
import dev.attache.knowledge.PartialDate;
import dev.attache.knowledge.Resolution;
import dev.attache.knowledge.SenseKind;
import dev.attache.knowledge.Tenure;
import dev.attache.knowledge.internal.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which office a title means at a place. */
final class OfficeReader {
  private static final Set<String> REGIONAL = Set.of(Title.OTHER, "justice", "speaker");

  /** States whose secretaries no text calls ministers; those of Mexico or Kenya are called so. */
  private static final Set<String> SECRETARIES = Set.of("USA", "GBR");

  private static final Set<String> MINISTERS = Set.of("foreign-affairs", "defence");
  private static final Set<String> MONARCHS =
      Set.of("king", "queen", "monarch", "emir", "sultan", "emperor", "grand", "prince", "pope");
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
    return knowledge.isCountry(place);
  }

  /** Whether a place is a state on the day of the text. */
  boolean isStateNow(String place) {
    Country country = knowledge.country(place);
    PartialDate end = country == null ? null : country.end();
    return country != null && (end == null || date == null || !end.latest().isBefore(date));
  }

  /** Fixes meaning, office and key of a phrase whose place is known or known to be unknown. */
  void settle(RolePhrase phrase) {
    Title title = phrase.sense(phrase.place);
    phrase.title = title;
    String type = title.type();
    String office = title.office();
    String place = stateOf(phrase, title);
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
    boolean unknown = phrase.ownerAfter >= 0 && !phrase.ownerKnown || phrase.ownerUnknown;
    if (unknown && office.equals("Spokesperson")) {
      type = Title.OTHER; // "spokesman for the hunters' union"
    }
    if (phrase.field != null) {
      type = Title.OTHER;
      office = phrase.field + " " + office;
    }
    if (phrase.qualifier != null
        && title.words().endsWith("minister")
        && type.equals(Title.OTHER)
        && !phrase.qualifier.isEmpty()) {
      office =
          title.office() + " " + (phrase.matter == null ? "of " + phrase.qualifier : phrase.matter);
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
    if (phrase.ofBody != null && type.equals(Title.HEAD)) {
      type = Title.OTHER;
      phrase.officeClass = type;
    }
    String named = phrase.ofBody != null && title.leads() ? office + " " + phrase.ofBody : office;
    phrase.officeId = place == null ? null : key(phrase, type, place, named);
    phrase.office = worded(phrase, title, office);
    boolean alias =
        ALIAS_HEADS.contains(lastWord(title.words())) && !title.words().startsWith("commander");
    if (phrase.officeId != null && alias) {
      Office known = knowledge.office(phrase.officeId);
      if (known != null) {
        phrase.office = known.title();
      }
    }
  }

  /** The name of an office as the text has it, where the tables have none that says as much. */
  private String worded(RolePhrase phrase, Title title, String office) {
    String own = phrase.office.equals(office) ? office : phrase.office;
    if (title.portfolio() && !phrase.plural && phrase.body == null && phrase.field == null) {
      boolean deputy = phrase.modifier == RoleModifier.DEPUTY && own.startsWith("Deputy ");
      return deputy && !phrase.written.startsWith("Deputy ")
          ? "Deputy " + phrase.written
          : phrase.written;
    }
    boolean ofKind = phrase.body != null && own.startsWith(title.office() + " of the ");
    own = ofKind && phrase.ofBody != null && title.leads() ? title.office() : own;
    boolean bare = own.equals(title.office()) && title.leads();
    boolean house = "speaker".equals(phrase.officeClass);
    if (phrase.ofBody != null && (bare || house)) {
      Country country = phrase.place == null ? null : knowledge.country(phrase.place);
      String of = country == null ? "" : " of " + country.name();
      String body = phrase.ofBody;
      boolean said = country != null && body.endsWith(of);
      body = said ? body.substring(0, body.length() - of.length()) : body;
      body = country == null ? body : ownerless(body, country);
      boolean asWritten = house || title.words().endsWith("chief");
      return (asWritten ? phrase.written : own) + " " + body;
    }
    boolean sent = title.isSent() && !title.words().startsWith("special presidential");
    if (phrase.matter != null && !sent && !own.contains(" for ")) {
      own = own + " " + phrase.matter;
    }
    return phrase.written.contains("dvisor") ? own.replace("Adviser", "Advisor") : own;
  }

  /** "Of the Parliament" of "of the Georgian Parliament" and "of Georgia's Parliament". */
  private static String ownerless(String body, Country country) {
    String own = body.replace("of " + country.name() + "'s ", "of the ");
    String adjective = country.adjective();
    return adjective == null ? own : own.replace("of the " + adjective + " ", "of the ");
  }

  /** The place of a phrase; of a governor and the like of a region the state it is in. */
  private @Nullable String stateOf(RolePhrase phrase, Title title) {
    String place = phrase.place;
    if (place != null && !isState(place) && REGIONAL.contains(title.type())) {
      for (NameSense sense : knowledge.names().senses(place)) {
        boolean region =
            sense.kind() == SenseKind.REGION || sense.kind() == SenseKind.REGIONAL_ADJECTIVE;
        if (region && sense.country() != null) {
          phrase.place = sense.country();
          if (!title.type().equals(Title.OTHER)) {
            phrase.field = place; // not the minister of the whole
          }
          return phrase.place;
        }
      }
    }
    return place;
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
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
        String only = type.equals("chief-negotiator") ? only(phrase, place + "/" + type) : null;
        if (only != null) {
          return only;
        }
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

  /** The one office of a class the words can mean, where the knowledge base has one only. */
  private @Nullable String only(RolePhrase phrase, String plain) {
    if (phrase.qualifier != null || phrase.title == null) {
      return null;
    }
    List<String> ids =
        knowledge.offices().officeIds(phrase.title.words(), plain.substring(0, plain.indexOf('/')));
    return ids.size() == 1 && ids.get(0).startsWith(plain) ? ids.get(0) : null;
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
      if (id.equals(plain) || id.startsWith(plain + "/") && meant(id, phrase.title.words())) {
        return id;
      }
    }
    return plain;
  }

  /** Whether words without a matter of their own mean this one of several offices of a class. */
  private boolean meant(String id, String words) {
    Office known = knowledge.office(id);
    if (known == null) {
      return true;
    }
    OfficeClass type = OfficeClass.of(known.type());
    return type == null || type.single() || Folding.fold(known.title()).equals(words);
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

  /** Who holds what a title without a name means; a conflict where the words mean several. */
  Resolution roster(RolePhrase phrase, String officeId) {
    Title title = phrase.title;
    if (title != null && title.isGeneral() && phrase.body == null && phrase.place != null) {
      Resolution of = knowledge.offices().resolve(title.words(), phrase.place, date);
      if (officeId.equals(of.officeId())) {
        return of;
      }
    }
    return roster(officeId);
  }

  /** Whether the words can mean this office of a place, as the knowledge base reads them. */
  boolean means(Title title, String officeId) {
    String place = officeId.substring(0, officeId.indexOf('/'));
    return knowledge.offices().officeIds(title.words(), place).contains(officeId);
  }

  /**
   * Whether a state that is only guessed can have an office of this title: "the foreign minister"
   * is not said of one whose office is a secretary's, nor "the prime minister" where there is none.
   */
  boolean plausible(Title title, String place) {
    if (!isState(place) || title.type().equals(Title.OTHER) || title.isGeneral()) {
      return true;
    }
    String type = title.type();
    String minister = type.endsWith("-deputy") ? type.substring(0, type.lastIndexOf('-')) : type;
    Office office = knowledge.office(place + "/" + minister);
    if (office == null) {
      boolean governed = knowledge.office(place + "/head-of-government") != null;
      return !minister.equals("head-of-government")
          && !(minister.equals("vice-president") && governed);
    }
    String own = Folding.fold(office.title());
    boolean crown = MONARCHS.contains(firstWord(own));
    if (title.words().equals("president")) {
      return !crown;
    }
    if (type.equals("head-of-state") && MONARCHS.contains(firstWord(title.words()))) {
      return crown;
    }
    boolean secretary =
        own.contains("secretary") && !own.contains("minister") && SECRETARIES.contains(place);
    return switch (lastWord(title.words())) {
      case "minister" -> !secretary;
      case "secretary" -> own.contains("secretary") || !MINISTERS.contains(minister);
      default -> true;
    };
  }

  /** The office of a tenure, where the title itself was too general to name it. */
  void settleBy(RolePhrase phrase, Tenure tenure) {
    phrase.officeId = tenure.officeId();
    phrase.tenure = tenure.interval();
    Title title = phrase.title;
    if (title != null && (title.leavesFieldOpen() || title.isGeneral())) {
      Office office = knowledge.office(tenure.officeId());
      phrase.office = office == null ? tenure.title() : office.title();
      phrase.officeClass = office == null ? phrase.officeClass : office.type();
    }
  }

  /** Gives a phrase that names no office that of a tenure, in its own place. */
  void settleAs(RolePhrase phrase, Tenure tenure) {
    Office office = knowledge.office(tenure.officeId());
    String type = office == null ? Title.OTHER : office.type();
    String id = phrase.place == null ? null : phrase.place + "/" + type;
    Office own = id == null ? null : knowledge.office(id);
    phrase.office = own != null ? own.title() : office != null ? office.title() : tenure.title();
    phrase.officeClass = type;
    phrase.officeId = id;
    phrase.title =
        new Title(
            Folding.fold(phrase.office),
            phrase.office,
            type,
            Title.Use.FREE,
            Set.of(),
            null,
            Set.of("of"),
            null,
            false);
  }

  /** What the state itself calls an office, or null where the knowledge base has no such office. */
  @Nullable String titleOf(String officeId) {
    Office office = knowledge.office(officeId);
    return office == null ? null : office.title();
  }
}
