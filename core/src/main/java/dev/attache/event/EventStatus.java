package dev.attache.event;

/** Whether an event took place, as of the text. */
public enum EventStatus {
  /** It took place. */
  HELD,
  /** It is under way. */
  ONGOING,
  /** It is to take place, as far as the text says. */
  PLANNED,
  /** Somebody asks for it. */
  CALLED_FOR,
  /** It was called off, refused or failed to happen. */
  NOT_HELD
}
