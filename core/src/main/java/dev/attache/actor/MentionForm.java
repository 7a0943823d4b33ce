package dev.attache.actor;

/** How a mention refers to its actor. */
public enum MentionForm {
  /** The full name. */
  NAME,
  /** Part of the name, or an abbreviation. */
  SHORT_NAME,
  /** A place standing for who governs it ("Moscow said"). */
  METONYM,
  /** A people as plural noun ("Palestinians"). */
  DEMONYM,
  /** A pronoun ("he", "they", "its"). */
  PRONOUN,
  /** A definite description ("the French capital", "both sides", "Russian forces"). */
  DESCRIPTION
}
