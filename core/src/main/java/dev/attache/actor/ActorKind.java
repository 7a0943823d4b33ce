package dev.attache.actor;

/** What kind of actor a mention or an entity is. */
public enum ActorKind {
  /** A named person. */
  PERSON,
  /** A state, or a place standing for one. */
  COUNTRY,
  /** An international or private body, a medium, a bloc. */
  ORGANISATION,
  /**
   * An organ of a state or of an organisation: a ministry, a council, the White House as an actor.
   */
  INSTITUTION,
  /** A non-state armed or political group, or a people. */
  GROUP,
  /** A city, region, sea, continent or site. */
  LOCATION
}
