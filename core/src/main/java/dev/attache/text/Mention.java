package dev.attache.text;

/** Something found at one place of a text; implemented by the library's results only. */
public interface Mention {
  /** Where it stands. */
  Span span();

  /** The surface under {@link #span()}. */
  String text();
}
