package dev.attache.knowledge;

/** How much news speaks of an office, to choose between people of one name. */
final class OfficeRank {
  private OfficeRank() {}

  /** 0 for heads of state, higher for lesser offices. */
  static int of(Store store, int tenure) {
    return of(store.type(tenure));
  }

  static int of(String type) {
    OfficeClass known = OfficeClass.of(type);
    return known == null ? OfficeClass.values().length : known.ordinal();
  }
}
