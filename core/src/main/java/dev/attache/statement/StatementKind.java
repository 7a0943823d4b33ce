package dev.attache.statement;

/** How the words of the source are given. */
public enum StatementKind {
  /** In quotation marks. */
  DIRECT,
  /** In the reporter's words. */
  INDIRECT,
  /** Partly in quotation marks. */
  MIXED
}
