package dev.attache.knowledge;

/** How sure a fact is. */
public enum Confidence {
  /** From a register, or checked against a second source. */
  HIGH,
  /** From one source that is usually right. */
  MEDIUM,
  /** Inferred, such as an end from the next one's start, or from mentions in news. */
  LOW
}
