package dev.attache.entity;

import dev.attache.internal.Sorted;
import dev.attache.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the items of a list stand that are sorted by start and do not overlap, and the entity each
 * points to. Immutable once filled.
 */
final class SpanIndex {
  private final int[] starts;
  private final int[] ends;
  private final @Nullable String[] entities;
  private int size;

  SpanIndex(int items) {
    starts = new int[items];
    ends = new int[items];
    entities = new String[items];
  }

  void add(Span span, @Nullable String entity) {
    starts[size] = span.start();
    ends[size] = span.end();
    entities[size++] = entity;
  }

  int start(int item) {
    return starts[item];
  }

  int end(int item) {
    return ends[item];
  }

  @Nullable String entity(int item) {
    return entities[item];
  }

  /** The first item that ends after {@code offset}; the number of items where none does. */
  int first(int offset) {
    return Sorted.firstAbove(ends, size, offset);
  }

  /** One past the last item that starts before {@code offset}, looking from {@code item} on. */
  int until(int item, int offset) {
    int end = item;
    while (end < size && starts[end] < offset) {
      end++;
    }
    return end;
  }

  /** The first of the items that shares a code unit with {@code span}, or null. */
  <T> @Nullable T at(List<T> items, Span span) {
    int first = first(span.start());
    return first < size && starts[first] < span.end() && span.start() < ends[first]
        ? items.get(first)
        : null;
  }
}
