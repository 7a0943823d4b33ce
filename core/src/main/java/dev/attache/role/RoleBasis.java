package dev.attache.role;

/** How the holder of a mentioned office was found. */
public enum RoleBasis {
  /** The text says so: apposition, or the title before the name. */
  TEXT,
  /** The knowledge base says who held the office on the day of the text. */
  ROSTER,
  /** The text names the holder elsewhere. */
  CONTEXT,
  /** Not found. */
  NONE
}
