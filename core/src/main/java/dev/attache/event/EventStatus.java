package dev.attache.event;

/** Whether an event took place, as of the text. */
public enum EventStatus {
  HELD,
  ONGOING,
  PLANNED,
  CALLED_FOR,
  NOT_HELD
}
