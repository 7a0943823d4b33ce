package dev.attache.knowledge;

import dev.attache.knowledge.internal.Columns;
import dev.attache.knowledge.internal.Folding;
import dev.attache.knowledge.internal.KeyTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The compiled knowledge base: columns of numbers, turned into records when asked for. */
final class Store {
  private static final SenseKind[] KINDS = SenseKind.values();
  private static final Confidence[] CONFIDENCE = Confidence.values();

  private final Columns columns;
  private final LocalDate asOf;

  private final int[] countryIds;
  private final KeyTable countryKeys;
  private final KeyTable organizationKeys;
  private final KeyTable institutions;
  private final StateInstitutions ofStates;
  private final KeyTable officeKeys;
  private final KeyTable placeOffices;
  private final KeyTable phrases;
  private final KeyTable generics;
  private final KeyTable personNames;
  private final KeyTable surfaceNames;
  private final WordTable firstWords;

  private final int[] surfaceText;
  private final int[] surfaceSense;
  private final int[] surfaceStrict;
  private final int[] senseKind;
  private final int[] senseKey;
  private final int[] senseName;
  private final int[] senseCountry;
  private final int[] senseOffice;

  private final int[] officeId;
  private final int[] officeTitle;
  private final int[] officeSingle;
  private final int[] officeTenures;

  private final int[] tenureOffice;
  private final int[] tenurePerson;
  private final int[] tenureStart;
  private final int[] tenureEnd;
  private final int[] tenureTitle;
  private final int[] tenureFlags;
  private final int[] tenureSource;
  private final int[] tenureKnown;

  private final int[] personName;
  private final int[] personTenuresFrom;
  private final int[] personTenures;
  private final int[] officeRank;
  private final int[] officePlace;
  private final int[] phraseText;
  private final int[] phraseOffice;
  private final int[] genericPhrase;

  Store(Columns columns) {
    this.columns = columns;
    asOf = LocalDate.ofEpochDay(columns.column("asof")[0]);
    countryIds = columns.column("country.iso3");
    countryKeys = KeyTable.of(columns, "country.key");
    organizationKeys = KeyTable.of(columns, "organization.key");
    institutions = KeyTable.of(columns, "organization.byoffice");
    ofStates = new StateInstitutions(columns);
    officeKeys = KeyTable.of(columns, "office.key");
    placeOffices = KeyTable.of(columns, "office.byplace");
    phrases = KeyTable.of(columns, "phrase");
    generics = KeyTable.of(columns, "generic");
    personNames = KeyTable.of(columns, "person.key");
    surfaceNames = KeyTable.of(columns, "surface");
    firstWords =
        new WordTable(columns.column("first.hash"), columns.column("first.words"), ofStates);
    surfaceText = columns.column("surface.text");
    surfaceSense = columns.column("surface.sense");
    surfaceStrict = columns.column("surface.strict");
    senseKind = columns.column("sense.kind");
    senseKey = columns.column("sense.key");
    senseName = columns.column("sense.name");
    senseCountry = columns.column("sense.country");
    senseOffice = columns.column("sense.office");
    officeId = columns.column("office.id");
    officeTitle = columns.column("office.title");
    officeSingle = columns.column("office.single");
    officeTenures = columns.column("office.tenures");
    tenureOffice = columns.column("tenure.office");
    tenurePerson = columns.column("tenure.person");
    tenureStart = columns.column("tenure.start");
    tenureEnd = columns.column("tenure.end");
    tenureTitle = columns.column("tenure.title");
    tenureFlags = columns.column("tenure.flags");
    tenureSource = columns.column("tenure.source");
    tenureKnown = columns.column("tenure.known");
    personName = columns.column("person.name");
    personTenuresFrom = columns.column("person.tenures.from");
    personTenures = columns.column("person.tenures");
    officeRank = columns.column("office.rank");
    officePlace = columns.column("office.place");
    phraseText = columns.column("phrase.text");
    phraseOffice = columns.column("phrase.office");
    genericPhrase = columns.column("generic.phrase");
  }

  LocalDate asOf() {
    return asOf;
  }

  private String text(String column, int row) {
    return columns.string(columns.column(column)[row]);
  }

  private @Nullable String textOrNull(String column, int row) {
    int id = columns.column(column)[row];
    return id == 0 ? null : columns.string(id);
  }

  private List<String> texts(String column, int row) {
    int[] from = columns.column(column + ".from");
    int[] ids = columns.column(column);
    List<String> found = new ArrayList<>(from[row + 1] - from[row]);
    for (int i = from[row]; i < from[row + 1]; i++) {
      found.add(columns.string(ids[i]));
    }
    return found;
  }

  private static @Nullable PartialDate date(int packed) {
    return packed == 0 ? null : PartialDate.unpack(packed);
  }

  // ---- states and organisations

  int countries() {
    return countryIds.length;
  }

  Country country(int row) {
    return new Country(
        text("country.iso3", row),
        textOrNull("country.iso2", row),
        text("country.name", row),
        text("country.official", row),
        textOrNull("country.wikidata", row),
        textOrNull("country.capital", row),
        textOrNull("country.adjective", row),
        textOrNull("country.noun", row),
        textOrNull("country.people", row),
        texts("country.names", row),
        date(columns.column("country.start")[row]),
        date(columns.column("country.end")[row]),
        text("country.group", row));
  }

  /** Row of a state, or −1. */
  int findCountry(String iso3) {
    return find(countryKeys, iso3, countryIds);
  }

  int organizations() {
    return columns.column("organization.id").length;
  }

  Organization organization(int row) {
    return new Organization(
        text("organization.id", row),
        KINDS[columns.column("organization.kind")[row]],
        text("organization.name", row),
        texts("organization.names", row),
        textOrNull("organization.country", row),
        textOrNull("organization.parent", row),
        textOrNull("organization.seat", row),
        textOrNull("organization.office", row),
        textOrNull("organization.wikidata", row));
  }

  int findOrganization(String key) {
    return find(organizationKeys, key, columns.column("organization.id"));
  }

  private int find(KeyTable table, String key, int[] ids) {
    long found = table.find(Folding.hash(key));
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      if (columns.same(ids[table.row(i)], key)) {
        return table.row(i);
      }
    }
    return -1;
  }

  /** Row of the institution that a state has for a class of office, or −1. */
  int institutionOf(String place, String type) {
    long found = institutions.find(Folding.hash(place + "/" + type));
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      int row = institutions.row(i);
      if (text("organization.country", row).equals(place)
          && text("organization.office", row).equals(type)) {
        return row;
      }
    }
    return -1;
  }

  StateInstitutions ofStates() {
    return ofStates;
  }

  // ---- names

  /** Words of the longest name that begins with this folded word; 0 where none does. */
  int longestFrom(int firstWordHash) {
    return firstWords.get(firstWordHash);
  }

  /** Adds what a surface can stand for; those met letter for letter first. */
  void senses(String surface, String folded, List<NameSense> into) {
    long found = surfaceNames.find(Folding.hash(folded));
    if (found == 0) {
      return;
    }
    boolean capitals = Capitals.all(surface);
    int exactEnd = into.size();
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      int row = surfaceNames.row(i);
      if (!columns.foldsTo(surfaceText[row], folded)) {
        continue;
      }
      boolean exact = columns.same(surfaceText[row], surface);
      if (!exact && !capitals && surfaceStrict[row] != 0) {
        continue;
      }
      NameSense sense = sense(surfaceSense[row], exact);
      if (exact) {
        into.removeIf(other -> !other.exact() && same(other, sense));
        into.add(exactEnd++, sense);
      } else if (!hasSame(into, sense)) {
        into.add(sense);
      }
    }
  }

  /**
   * Code of the state or organisation that a folded name is, or is an organ or seat of, or null.
   */
  @Nullable String placeCode(String folded) {
    long found = surfaceNames.find(Folding.hash(folded));
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      int row = surfaceNames.row(i);
      if (!columns.foldsTo(surfaceText[row], folded)) {
        continue;
      }
      int sense = surfaceSense[row];
      switch (KINDS[senseKind[sense]]) {
        case COUNTRY, DEMONYM_ADJECTIVE, DEMONYM_NOUN, DEMONYM_PLURAL, ORGANISATION -> {
          return columns.string(senseKey[sense]);
        }
        case SEAT, INSTITUTION, CAPITAL -> {
          int country = senseCountry[sense];
          String owner =
              country != 0 ? columns.string(country) : parent(columns.string(senseKey[sense]));
          if (owner != null) {
            return owner;
          }
        }
        default -> {}
      }
    }
    return null;
  }

  /** Code of the state of this folded name, or also of this adjective, or null. */
  @Nullable String countryCode(String folded, boolean adjective) {
    long found = surfaceNames.find(Folding.hash(folded));
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      int row = surfaceNames.row(i);
      SenseKind kind = KINDS[senseKind[surfaceSense[row]]];
      if ((kind == SenseKind.COUNTRY || (adjective && kind == SenseKind.DEMONYM_ADJECTIVE))
          && columns.foldsTo(surfaceText[row], folded)) {
        return columns.string(senseKey[surfaceSense[row]]);
      }
    }
    return null;
  }

  private @Nullable String parent(String organization) {
    int row = findOrganization(organization);
    return row < 0 ? null : textOrNull("organization.parent", row);
  }

  private static boolean hasSame(List<NameSense> senses, NameSense other) {
    for (NameSense sense : senses) {
      if (same(sense, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(NameSense a, NameSense b) {
    return a.kind() == b.kind() && a.key().equals(b.key());
  }

  private NameSense sense(int row, boolean exact) {
    int country = senseCountry[row];
    int office = senseOffice[row];
    return new NameSense(
        KINDS[senseKind[row]],
        columns.string(senseKey[row]),
        columns.string(senseName[row]),
        country == 0 ? null : columns.string(country),
        office == 0 ? null : columns.string(office),
        exact);
  }

  // ---- offices and tenures

  int findOffice(String id) {
    return find(officeKeys, id, officeId);
  }

  String officeId(int row) {
    return columns.string(officeId[row]);
  }

  String officeTitle(int row) {
    return columns.string(officeTitle[row]);
  }

  boolean single(int row) {
    return officeSingle[row] != 0;
  }

  Office office(int row) {
    return new Office(
        officeId(row),
        text("office.place", row),
        text("office.type", row),
        textOrNull("office.qualifier", row),
        officeTitle(row),
        texts("office.titles", row),
        single(row));
  }

  List<Integer> officesOf(String place) {
    return rows(placeOffices, place, officePlace);
  }

  /** Offices of a place that a folded phrase names there. */
  List<Integer> phrase(String place, String folded) {
    String key = place + "|" + folded;
    long found = phrases.find(Folding.hash(key));
    if (found == 0) {
      return List.of();
    }
    List<Integer> rows = new ArrayList<>(2);
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      int row = phrases.row(i);
      if (columns.same(phraseText[row], folded)
          && columns.same(officePlace[phraseOffice[row]], place)) {
        rows.add(phraseOffice[row]);
      }
    }
    return rows;
  }

  /** Rows of the table of generic phrases for a folded phrase. */
  List<Integer> generic(String folded) {
    return rows(generics, folded, genericPhrase);
  }

  private List<Integer> rows(KeyTable table, String key, int[] texts) {
    long found = table.find(Folding.hash(key));
    if (found == 0) {
      return List.of();
    }
    List<Integer> rows = new ArrayList<>(KeyTable.end(found) - KeyTable.first(found));
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      if (columns.same(texts[table.row(i)], key)) {
        rows.add(table.row(i));
      }
    }
    return rows;
  }

  String genericClass(int row) {
    return text("generic.class", row);
  }

  /** Codes between commas, or {@code *}; a leading minus means all but these. */
  String genericPlaces(int row) {
    return text("generic.places", row);
  }

  String genericQualifier(int row) {
    return text("generic.qualifier", row);
  }

  int firstTenure(int office) {
    return officeTenures[office];
  }

  int endTenure(int office) {
    return officeTenures[office + 1];
  }

  int start(int tenure) {
    return tenureStart[tenure];
  }

  int end(int tenure) {
    return tenureEnd[tenure];
  }

  int known(int tenure) {
    return tenureKnown[tenure];
  }

  Confidence confidence(int tenure) {
    return CONFIDENCE[tenureFlags[tenure] >> 1];
  }

  int personOf(int tenure) {
    return tenurePerson[tenure];
  }

  String type(int tenure) {
    return text("office.type", tenureOffice[tenure]);
  }

  /** Ordinal of the class of office, the weightiest first. */
  int rank(int tenure) {
    return officeRank[tenureOffice[tenure]];
  }

  String holder(int tenure) {
    return columns.string(personName[tenurePerson[tenure]]);
  }

  Tenure tenure(int row) {
    int office = tenureOffice[row];
    int title = tenureTitle[row];
    int flags = tenureFlags[row];
    return new Tenure(
        officeId(office),
        columns.string(title == 0 ? officeTitle[office] : title),
        person(tenurePerson[row]),
        date(tenureStart[row]),
        date(tenureEnd[row]),
        (flags & 1) != 0,
        CONFIDENCE[flags >> 1],
        columns.string(tenureSource[row]),
        PartialDate.unpack(tenureKnown[row]).latest());
  }

  // ---- people

  Person person(int row) {
    return new Person(
        text("person.id", row),
        columns.string(personName[row]),
        texts("person.variants", row),
        text("person.surname", row),
        textOrNull("person.wikidata", row));
  }

  /** People whose name, variant, surname or last words are these. */
  List<Integer> findPeople(String folded) {
    long found = personNames.find(Folding.hash(folded));
    if (found == 0) {
      return List.of();
    }
    List<Integer> rows = new ArrayList<>(KeyTable.end(found) - KeyTable.first(found));
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      rows.add(personNames.row(i));
    }
    return rows;
  }

  int firstTenureOf(int person) {
    return personTenuresFrom[person];
  }

  int endTenureOf(int person) {
    return personTenuresFrom[person + 1];
  }

  int tenureOf(int index) {
    return personTenures[index];
  }
}
