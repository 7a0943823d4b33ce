package dev.attache.knowledge;

import dev.attache.knowledge.internal.Columns;
import dev.attache.knowledge.internal.Folding;
import dev.attache.knowledge.internal.KeyTable;
import java.util.ArrayList;
import java.util.List;

/** Who held which office when, in the compiled knowledge base, and who they are. */
final class TenureTable {
  private static final Confidence[] CONFIDENCE = Confidence.values();

  private final Cells cells;
  private final Columns columns;
  private final OfficeTable offices;
  private final KeyTable personNames;
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

  TenureTable(Cells cells, OfficeTable offices) {
    this.cells = cells;
    this.columns = cells.columns();
    this.offices = offices;
    personNames = KeyTable.of(columns, "person.key");
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

  String officeId(int tenure) {
    return offices.officeId(tenureOffice[tenure]);
  }

  String type(int tenure) {
    return cells.text("office.type", tenureOffice[tenure]);
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
        offices.officeId(office),
        title == 0 ? offices.officeTitle(office) : columns.string(title),
        person(tenurePerson[row]),
        Cells.date(tenureStart[row]),
        Cells.date(tenureEnd[row]),
        (flags & 1) != 0,
        CONFIDENCE[flags >> 1],
        columns.string(tenureSource[row]),
        PartialDate.unpack(tenureKnown[row]).latest());
  }

  Person person(int row) {
    return new Person(
        cells.text("person.id", row),
        columns.string(personName[row]),
        cells.texts("person.variants", row),
        cells.text("person.surname", row),
        cells.textOrNull("person.wikidata", row));
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
