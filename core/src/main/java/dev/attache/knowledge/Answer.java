package dev.attache.knowledge;

/** How far the knowledge base can answer who held an office on a day. */
public enum Answer {
  /** A source vouches for the holder on that day. */
  KNOWN,
  /** The last known holder, on a day later than the source can vouch for. */
  LIKELY,
  /** Sources, or offices the phrase may mean, disagree: see the candidates. */
  CONFLICT,
  /** Not known. */
  UNKNOWN
}
