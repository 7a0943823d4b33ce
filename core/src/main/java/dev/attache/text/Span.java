package dev.attache.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units, as {@link String#substring} takes
 * it. Ordered by start, then by end.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " is negative");
    }
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " is before start " + start);
    }
  }

  /** How many code units, 0 or more. */
  public int length() {
    return end - start;
  }

  /** True where the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** True where every code unit of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The part of {@code text} this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  // written out, as those of the other records that every document compares: the JVM links what it
  // makes for a record at its first use, which was a tenth of a first analysis
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
