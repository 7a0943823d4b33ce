package dev.attache.event;

/** What kind of diplomatic engagement an event is. */
public enum EngagementKind {
  /** Parties meet. */
  MEETING,
  /** By telephone or video. */
  CALL,
  /** Somebody travels to a place or a host. */
  VISIT,
  /** A round of negotiations. */
  TALKS,
  /** Something is signed. */
  SIGNING,
  /** Another engagement. */
  OTHER
}
