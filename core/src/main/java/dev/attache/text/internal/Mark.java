package dev.attache.text.internal;

/** Kinds of punctuation. */
enum Mark {
  OTHER,
  COMMA,
  STOP,
  COLON,
  QUOTE,
  OPEN,
  CLOSE,
  HYPHEN
}
