package dev.attache.entity;

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
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** One past the last item that starts before {@code offset}, from {@code item} on. */
  int last(int item, int offset) {
    int last = item;
    while (last < size && starts[last] < offset) {
      last++;
    }
    return last;
  }

  /** The first of the items that shares a code unit with {@code span}, or null. */
  <T> @Nullable T at(List<T> items, Span span) {
    int first = first(span.start());
    return first < size && starts[first] < span.end() && span.start() < ends[first]
        ? items.get(first)
        : null;
  }
}
