package dev.attache.knowledge;

import dev.attache.knowledge.internal.Folding;
import dev.attache.knowledge.internal.KeyTable;
import org.jspecify.annotations.Nullable;

/** The states and organisations of the compiled knowledge base. */
final class PlaceTable {
  private static final SenseKind[] KINDS = SenseKind.values();

  private final Cells cells;
  private final int[] countryIds;
  private final KeyTable countryKeys;
  private final int[] organizationIds;
  private final int[] organizationKind;
  private final KeyTable organizationKeys;
  private final KeyTable institutions;

  PlaceTable(Cells cells) {
    this.cells = cells;
    countryIds = cells.columns().column("country.iso3");
    countryKeys = KeyTable.of(cells.columns(), "country.key");
    organizationIds = cells.columns().column("organization.id");
    organizationKind = cells.columns().column("organization.kind");
    organizationKeys = KeyTable.of(cells.columns(), "organization.key");
    institutions = KeyTable.of(cells.columns(), "organization.byoffice");
  }

  int countries() {
    return countryIds.length;
  }

  String iso3(int row) {
    return cells.columns().string(countryIds[row]);
  }

  Country country(int row) {
    return new Country(
        iso3(row),
        cells.textOrNull("country.iso2", row),
        cells.text("country.name", row),
        cells.text("country.official", row),
        cells.textOrNull("country.wikidata", row),
        cells.textOrNull("country.capital", row),
        cells.textOrNull("country.adjective", row),
        cells.textOrNull("country.noun", row),
        cells.textOrNull("country.people", row),
        cells.texts("country.names", row),
        cells.date("country.start", row),
        cells.date("country.end", row),
        cells.text("country.group", row));
  }

  /** Row of a state, or −1. */
  int findCountry(String iso3) {
    return cells.find(countryKeys, iso3, countryIds);
  }

  int organizations() {
    return organizationIds.length;
  }

  Organization organization(int row) {
    return new Organization(
        cells.text("organization.id", row),
        KINDS[organizationKind[row]],
        cells.text("organization.name", row),
        cells.texts("organization.names", row),
        cells.textOrNull("organization.country", row),
        cells.textOrNull("organization.parent", row),
        cells.textOrNull("organization.seat", row),
        cells.textOrNull("organization.office", row),
        cells.textOrNull("organization.wikidata", row));
  }

  int findOrganization(String key) {
    return cells.find(organizationKeys, key, organizationIds);
  }

  /** Row of the institution that a state has for a class of office, or −1. */
  int institutionOf(String place, String type) {
    long found = institutions.find(Folding.hash(place + "/" + type));
    for (int i = KeyTable.first(found); i < KeyTable.end(found); i++) {
      int row = institutions.row(i);
      if (cells.text("organization.country", row).equals(place)
          && cells.text("organization.office", row).equals(type)) {
        return row;
      }
    }
    return -1;
  }

  /** The organisation an organisation is part of, or null. */
  @Nullable String parent(String organization) {
    int row = findOrganization(organization);
    return row < 0 ? null : cells.textOrNull("organization.parent", row);
  }
}
