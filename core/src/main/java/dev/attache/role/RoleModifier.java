package dev.attache.role;

/** What a word before the title says about the tenure. */
public enum RoleModifier {
  /** No longer in office: "former", "ex-", "then-". */
  FORMER,
  /** For a time: "acting", "interim", "caretaker". */
  ACTING,
  /** Not yet in office: "president-elect", "incoming", "designate". */
  INCOMING,
  /** Of the second: "deputy", "vice", "assistant". */
  DEPUTY
}
