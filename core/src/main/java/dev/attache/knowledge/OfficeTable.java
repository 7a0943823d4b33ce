package dev.attache.knowledge;

import dev.attache.knowledge.internal.Folding;
import dev.attache.knowledge.internal.KeyTable;
import java.util.ArrayList;
import java.util.List;

/** The offices of the compiled knowledge base and the phrases that name them. */
final class OfficeTable {
  private final Cells cells;
  private final KeyTable officeKeys;
  private final KeyTable placeOffices;
  private final KeyTable phrases;
  private final KeyTable generics;
  private final int[] officeId;
  private final int[] officeTitle;
  private final int[] officeSingle;
  private final int[] officeTenures;
  private final int[] officePlace;
  private final int[] phraseText;
  private final int[] phraseOffice;
  private final int[] genericPhrase;

  OfficeTable(Cells cells) {
    this.cells = cells;
    officeKeys = KeyTable.of(cells.columns(), "office.key");
    placeOffices = KeyTable.of(cells.columns(), "office.byplace");
    phrases = KeyTable.of(cells.columns(), "phrase");
    generics = KeyTable.of(cells.columns(), "generic");
    officeId = cells.columns().column("office.id");
    officeTitle = cells.columns().column("office.title");
    officeSingle = cells.columns().column("office.single");
    officeTenures = cells.columns().column("office.tenures");
    officePlace = cells.columns().column("office.place");
    phraseText = cells.columns().column("phrase.text");
    phraseOffice = cells.columns().column("phrase.office");
    genericPhrase = cells.columns().column("generic.phrase");
  }

  int findOffice(String id) {
    return cells.find(officeKeys, id, officeId);
  }

  String officeId(int row) {
    return cells.columns().string(officeId[row]);
  }

  String officeTitle(int row) {
    return cells.columns().string(officeTitle[row]);
  }

  boolean single(int row) {
    return officeSingle[row] != 0;
  }

  Office office(int row) {
    return new Office(
        officeId(row),
        cells.text("office.place", row),
        cells.text("office.type", row),
        cells.textOrNull("office.qualifier", row),
        officeTitle(row),
        cells.texts("office.titles", row),
        single(row));
  }

  List<Integer> officesOf(String place) {
    return cells.rows(placeOffices, place, officePlace);
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
      if (cells.columns().same(phraseText[row], folded)
          && cells.columns().same(officePlace[phraseOffice[row]], place)) {
        rows.add(phraseOffice[row]);
      }
    }
    return rows;
  }

  /** Rows of the table of generic phrases for a folded phrase. */
  List<Integer> generic(String folded) {
    return cells.rows(generics, folded, genericPhrase);
  }

  String genericClass(int row) {
    return cells.text("generic.class", row);
  }

  /** Codes between commas, or {@code *}; a leading minus means all but these. */
  String genericPlaces(int row) {
    return cells.text("generic.places", row);
  }

  String genericQualifier(int row) {
    return cells.text("generic.qualifier", row);
  }

  int firstTenure(int office) {
    return officeTenures[office];
  }

  int endTenure(int office) {
    return officeTenures[office + 1];
  }
}
