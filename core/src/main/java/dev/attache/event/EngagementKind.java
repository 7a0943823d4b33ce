package dev.attache.event;

/** What kind of diplomatic engagement an event is. */
public enum EngagementKind {
  MEETING,
  CALL,
  VISIT,
  TALKS,
  SIGNING,
  OTHER
}
