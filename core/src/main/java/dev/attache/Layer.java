package dev.attache;

/**
 * A layer of the analysis. Asking for one computes what it needs, and gives only what was asked.
 */
public enum Layer {
  ACTORS,
  ROLES,
  DATES,
  STATEMENTS,
  STANCES,
  EVENTS
}
