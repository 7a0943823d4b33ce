package dev.attache;

/**
 * A layer of the analysis. Asking for one computes what it needs, and gives only what was asked.
 */
public enum Layer {
  /** Every mention of an actor, and the entities they refer to. */
  ACTORS,
  /** Every mention of an office, and its holder. */
  ROLES,
  /** Temporal expressions; the only layer that needs no models. */
  DATES,
  /** Who said what. */
  STATEMENTS,
  /** Who stands where. */
  STANCES,
  /** What was done or is planned. */
  EVENTS
}
