package dev.attache.role;

/** What a word before the title says about the tenure. */
public enum RoleModifier {
  FORMER,
  ACTING,
  INCOMING,
  DEPUTY
}
