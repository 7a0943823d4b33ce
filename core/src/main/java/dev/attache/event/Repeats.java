package dev.attache.event;

import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Later mentions of one engagement: they point to the first, and inherit what they do not say. */
final class Repeats {
  /** How many events back a repeat may refer to: news repeats what it has just told. */
  private static final int WINDOW = 12;

  private Repeats() {}

  static List<Event> mark(List<Event> events, AnnotatedText text) {
    List<Event> marked = new ArrayList<>(events.size());
    for (Event event : events) {
      Integer first = event.kind() == null ? null : first(event, marked);
      if (first == null) {
        marked.add(event);
        continue;
      }
      Event origin = marked.get(first);
      marked.add(inherit(event, origin, origin.sameAs() == null ? first : origin.sameAs()));
    }
    return List.copyOf(marked);
  }

  private static @Nullable Integer first(Event event, List<Event> earlier) {
    int from = Math.max(0, earlier.size() - WINDOW);
    for (int i = earlier.size() - 1; i >= from; i--) {
      if (same(earlier.get(i), event)) {
        return i;
      }
    }
    return null;
  }

  private static boolean same(Event a, Event b) {
    EngagementKind first = a.kind();
    EngagementKind second = b.kind();
    if (first == null || second == null || !family(first).equals(family(second))) {
      return false;
    }
    if (a.status() == EventStatus.HELD && b.status() == EventStatus.PLANNED) {
      return false;
    }
    int shared = 0;
    for (String name : b.participants()) {
      if (a.participants().contains(name)) {
        shared++;
      }
    }
    boolean parties =
        shared >= 2
            || (shared > 0
                && shared == b.participants().size()
                && a.kind() == EngagementKind.VISIT);
    return parties && agree(a.date(), b.date()) && agree(a.place(), b.place());
  }

  private static String family(EngagementKind kind) {
    return switch (kind) {
      case MEETING, TALKS -> "face to face";
      case CALL, VISIT, SIGNING, OTHER -> kind.name();
    };
  }

  private static boolean agree(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equals(b);
  }

  private static Event inherit(Event event, Event origin, int first) {
    return new Event(
        event.span(),
        event.text(),
        event.plover(),
        event.cameo(),
        event.mode(),
        event.kind(),
        event.source(),
        event.target(),
        event.sourceSector(),
        event.targetSector(),
        event.participants().isEmpty() ? origin.participants() : event.participants(),
        event.place() == null ? origin.place() : event.place(),
        event.date() == null ? origin.date() : event.date(),
        event.status(),
        event.stance(),
        first,
        event.explanation());
  }
}
