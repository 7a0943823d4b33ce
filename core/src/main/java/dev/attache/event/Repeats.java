package dev.attache.event;

import dev.attache.actor.ActorKind;
import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Later mentions of one event: they point to the first, and inherit what they do not say. A meeting
 * that follows upon a visit is where the visitor is.
 */
final class Repeats {
  /** How many events back a repeat may refer to: news repeats what it has just told. */
  private static final int WINDOW = 12;

  private final EventTables tables;
  private final AnnotatedText text;
  private final EntityLinks links;
  private final List<Event> marked = new ArrayList<>();

  private Repeats(EventTables tables, AnnotatedText text, EntityLinks links) {
    this.tables = tables;
    this.text = text;
    this.links = links;
  }

  static List<Event> mark(
      EventTables tables, List<Event> events, AnnotatedText text, EntityLinks links) {
    Repeats repeats = new Repeats(tables, text, links);
    for (Event event : events) {
      repeats.add(event);
    }
    return List.copyOf(repeats.marked);
  }

  private void add(Event told) {
    Event event = continued(told);
    if (event == null) {
      return;
    }
    Integer first = event.stance() == null || event.kind() != null ? first(event) : null;
    if (first != null) {
      Event origin = marked.get(first);
      if (addsNothing(event, origin)) {
        return;
      }
      marked.add(inherit(event, origin, origin.sameAs() == null ? first : origin.sameAs()));
      return;
    }
    Event visit = event.kind() == null || event.place() != null ? null : visit(event);
    marked.add(visit == null ? event : inherit(event, visit, null));
  }

  /** "Another round is due in Rome" is between those who talked before; null where nobody did. */
  private @Nullable Event continued(Event event) {
    int token = Math.min(text.tokenCount() - 1, text.tokenFrom(event.span().end() - 1));
    if (event.kind() == null
        || !event.participants().isEmpty()
        || !tables.continues(text.lemma(token))) {
      return event;
    }
    for (int i = marked.size() - 1; i >= Math.max(0, marked.size() - WINDOW); i--) {
      Event earlier = marked.get(i);
      if (earlier.kind() == EngagementKind.TALKS && earlier.participants().size() > 1) {
        return event
            .between(earlier.source(), earlier.target())
            .with(earlier.participants(), event.place(), event.date());
      }
    }
    return null;
  }

  private @Nullable Integer first(Event event) {
    int from = Math.max(0, marked.size() - WINDOW);
    for (int i = marked.size() - 1; i >= from; i--) {
      Event earlier = marked.get(i);
      boolean news = earlier.status() == EventStatus.HELD && event.status() == EventStatus.PLANNED;
      if (!news
          && agree(earlier.date(), event.date())
          && agree(earlier.place(), event.place())
          && (event.kind() == null ? sameAct(earlier, event) : sameEngagement(earlier, event))) {
        return i;
      }
    }
    return null;
  }

  /** "They also discussed": told again, and nothing new of who, where and when. */
  private boolean addsNothing(Event event, Event origin) {
    int token = Math.min(text.tokenCount() - 1, text.tokenFrom(event.span().start()));
    return event.kind() != null
        && tables.retells(text.lemma(token))
        && event.place() == null
        && event.date() == null
        && event.status() == origin.status()
        && origin.participants().containsAll(event.participants());
  }

  /** Who did what to whom is the same, and nothing said of it differs. */
  private static boolean sameAct(Event a, Event b) {
    return a.kind() == null
        && a.stance() == null
        && a.plover() == b.plover()
        && agree(a.mode(), b.mode())
        && !a.source().isEmpty()
        && !a.target().isEmpty()
        && Set.copyOf(a.source()).equals(Set.copyOf(b.source()))
        && Set.copyOf(a.target()).equals(Set.copyOf(b.target()));
  }

  private boolean sameEngagement(Event a, Event b) {
    EngagementKind first = a.kind();
    EngagementKind second = b.kind();
    if (first == null || second == null || !family(first).equals(family(second))) {
      return false;
    }
    int shared = shared(a, b);
    return shared >= 2
        || (shared > 0 && shared == b.participants().size() && a.kind() == EngagementKind.VISIT)
        || sameStates(a, b);
  }

  private static int shared(Event a, Event b) {
    int shared = 0;
    for (String name : b.participants()) {
      if (a.participants().contains(name)) {
        shared++;
      }
    }
    return shared;
  }

  /** "Talks between the US and Iran" are those in which the envoy of one met that of the other. */
  private boolean sameStates(Event a, Event b) {
    if (!states(a) && !states(b)) {
      return false;
    }
    Set<String> first = countries(a);
    return first.size() > 1 && first.equals(countries(b));
  }

  private boolean states(Event event) {
    for (List<String> side : List.of(event.source(), event.target())) {
      for (String id : side) {
        Entity entity = links.entity(id);
        if (entity == null || entity.kind() != ActorKind.COUNTRY) {
          return false;
        }
      }
    }
    return true;
  }

  private Set<String> countries(Event event) {
    Set<String> countries = new HashSet<>();
    for (List<String> side : List.of(event.source(), event.target())) {
      for (String id : side) {
        Entity entity = links.entity(id);
        String country = entity == null ? null : entity.country();
        countries.add(country == null ? id : country);
      }
    }
    return countries;
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

  /** "He will travel to Rome on Friday. He is to meet the pope": the visit he is on, or null. */
  private @Nullable Event visit(Event event) {
    if (event.kind() == EngagementKind.CALL || event.kind() == EngagementKind.VISIT) {
      return null;
    }
    int sentence = sentence(event);
    for (int i = marked.size() - 1; i >= 0 && sentence - sentence(marked.get(i)) <= 1; i--) {
      Event earlier = marked.get(i);
      if (earlier.kind() == EngagementKind.VISIT
          && earlier.place() != null
          && earlier.status() == event.status()
          && agree(earlier.date(), event.date())
          && shared(event, earlier) > 0) {
        return earlier;
      }
    }
    return null;
  }

  private int sentence(Event event) {
    return text.sentenceOf(Math.min(text.tokenCount() - 1, text.tokenFrom(event.span().start())));
  }

  private static Event inherit(Event event, Event origin, @Nullable Integer first) {
    Event own = event;
    if (first != null && event.mode() == null && event.plover() == origin.plover()) {
      own = event.coded(event.plover(), origin.cameo(), origin.mode());
    }
    own =
        own.with(
            event.participants().isEmpty() ? origin.participants() : event.participants(),
            event.place() == null ? origin.place() : event.place(),
            event.date() == null ? origin.date() : event.date());
    return first == null ? own : own.repeating(first);
  }
}
