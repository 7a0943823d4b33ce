package dev.attache.knowledge;

import dev.attache.knowledge.internal.Columns;
import dev.attache.knowledge.internal.Folding;
import dev.attache.knowledge.internal.KeyTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What names stand for, in the compiled knowledge base. */
final class SurfaceTable {
  private static final SenseKind[] KINDS = SenseKind.values();

  private final Columns columns;
  private final PlaceTable places;
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

  SurfaceTable(Columns columns, PlaceTable places, StateInstitutions ofStates) {
    this.columns = columns;
    this.places = places;
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
  }

  /** Words of the longest name that begins with this folded word; 0 where none does. */
  int longestFrom(int firstWordHash) {
    return firstWords.get(firstWordHash);
  }

  /** False where no name folds to this; true where one does, and hardly ever otherwise. */
  boolean mayHave(CharSequence folded) {
    return surfaceNames.find(Folding.hash(folded)) != 0;
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
              country != 0
                  ? columns.string(country)
                  : places.parent(columns.string(senseKey[sense]));
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
}
