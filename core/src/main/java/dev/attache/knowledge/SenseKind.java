package dev.attache.knowledge;

/** What a name can stand for. */
public enum SenseKind {
  /** A state or territory by name: "Iran", "Islamic Republic of Iran". */
  COUNTRY,
  /** "French", "Iranian". */
  DEMONYM_ADJECTIVE,
  /** One inhabitant: "Frenchman", "Iranian". */
  DEMONYM_NOUN,
  /** Inhabitants: "Frenchmen", "Iranians". */
  DEMONYM_PLURAL,
  /** A capital city, which may also stand for the state: see {@link NameSense#country}. */
  CAPITAL,
  /** Another city or town. */
  CITY,
  /** A region, province, disputed territory or group of states ("Crimea", "Baltic states"). */
  REGION,
  /** Sea, strait, gulf, river, island, mountain. */
  WATER_OR_LAND,
  /** A continent or part of the world. */
  CONTINENT,
  /** A place of note that is no city: a base, a plant, a crossing. */
  SITE,
  /** An international body. */
  ORGANISATION,
  /** An organ of a state or of an international body. */
  INSTITUTION,
  /** An armed or political group. */
  GROUP,
  /** A political party. */
  PARTY,
  /** A newspaper, agency or broadcaster. */
  MEDIUM,
  /** A building or place that stands for who works there: "Kremlin", "Foggy Bottom". */
  SEAT,
  /** A people that is no state's: "Kurds", "Europeans". */
  PEOPLE,
  /** An adjective of a region or people: "European", "Kurdish", "Gulf". */
  REGIONAL_ADJECTIVE
}
