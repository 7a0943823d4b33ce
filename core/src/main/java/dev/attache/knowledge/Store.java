package dev.attache.knowledge;

import dev.attache.knowledge.internal.Columns;
import java.time.LocalDate;

/** The compiled knowledge base: columns of numbers, turned into records when asked for. */
final class Store {
  final PlaceTable places;
  final SurfaceTable surfaces;
  final OfficeTable offices;
  final TenureTable tenures;
  final StateInstitutions ofStates;
  private final LocalDate asOf;

  Store(Columns columns) {
    Cells cells = new Cells(columns);
    asOf = LocalDate.ofEpochDay(columns.column("asof")[0]);
    ofStates = new StateInstitutions(columns);
    places = new PlaceTable(cells);
    surfaces = new SurfaceTable(columns, places, ofStates);
    offices = new OfficeTable(cells);
    tenures = new TenureTable(cells, offices);
  }

  LocalDate asOf() {
    return asOf;
  }
}
