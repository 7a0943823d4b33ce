package dev.attache.event;

import dev.attache.actor.ActorKind;
import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

  /** How many sentences back, and days, a visit reaches that a meeting may be part of. */
  private static final int VISIT_SENTENCES = 3;

  private static final int LONGEST_VISIT = 5;

  /** How far behind a meeting the words "on the sidelines" may stand. */
  private static final int MARGIN_WORDS = 40;

  /** How many sentences back "the meeting" and "they" look for what is meant. */
  private static final int NAMED_SENTENCES = 2;

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
    for (int i = 0; i < events.size(); i++) {
      repeats.add(events.get(i), i + 1 < events.size() ? events.get(i + 1) : null);
    }
    return List.copyOf(repeats.marked);
  }

  private void add(Event told, @Nullable Event next) {
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
    boolean anywhere = event.kind() != null && event.place() == null;
    Event around = anywhere ? occasion(event, next) : null;
    Event visit = anywhere && around == null ? visit(event) : null;
    if (around != null) {
      marked.add(event.with(event.participants(), around.place(), event.date()));
    } else {
      marked.add(visit == null ? event : inherit(event, visit, null));
    }
  }

  /** "Another round is due in Rome" is between those who talked before; null where nobody did. */
  private @Nullable Event continued(Event event) {
    int token = Math.min(text.tokenCount() - 1, text.tokenFrom(event.span().end() - 1));
    if (event.kind() == null || !event.participants().isEmpty()) {
      return event;
    }
    if (!tables.continues(text.lemma(token))) {
      Event named = definite(token) || theirs(token) ? named(event) : null;
      return named == null ? event : between(event, named);
    }
    for (int i = marked.size() - 1; i >= Math.max(0, marked.size() - WINDOW); i--) {
      Event earlier = marked.get(i);
      if (earlier.kind() == EngagementKind.TALKS && earlier.participants().size() > 1) {
        return between(event, earlier);
      }
    }
    Event met = named(event);
    return met == null ? null : between(event, met);
  }

  private static Event between(Event event, Event earlier) {
    return event
        .between(earlier.source(), earlier.target())
        .with(earlier.participants(), event.place(), event.date());
  }

  private static boolean faceToFace(Event event) {
    return event.kind() == EngagementKind.TALKS || event.kind() == EngagementKind.MEETING;
  }

  /** "The meeting was held in Rome": that of which the sentence before has told. */
  private boolean definite(int noun) {
    for (int child : text.graph().children(noun)) {
      if (text.relation(child) == Relation.DET) {
        String word = text.lemma(child);
        boolean the = word.equals("the") || word.equals("this") || word.equals("these");
        return the && (noun == 0 || text.upos(noun - 1) != Upos.PROPN); // "the Paris talks"
      }
    }
    return false;
  }

  /** "They will meet again": those of whom the sentence before has told that they met. */
  private boolean theirs(int verb) {
    int subject = text.upos(verb) == Upos.VERB ? text.clauses().agent(verb) : -1;
    return subject >= 0 && text.lemma(subject).equals("they");
  }

  /** The engagement of the sentences right before, where it tells of one kind only; else null. */
  private @Nullable Event named(Event event) {
    int sentence = sentence(event);
    Event found = null;
    for (int i = marked.size() - 1;
        i >= 0 && sentence - sentence(marked.get(i)) <= NAMED_SENTENCES;
        i--) {
      Event earlier = marked.get(i);
      boolean alike = faceToFace(event) ? faceToFace(earlier) : earlier.kind() == event.kind();
      if (alike && sentence(earlier) < sentence && earlier.participants().size() > 1) {
        if (found != null && !found.participants().equals(earlier.participants())) {
          return null;
        }
        found = earlier;
      }
    }
    return found;
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
        && covers(origin, event);
  }

  /** Whoever takes part in one takes part in another, himself or by somebody of his state. */
  private boolean covers(Event origin, Event event) {
    Set<String> countries = countries(origin);
    for (List<String> side : List.of(event.source(), event.target())) {
      for (String id : side) {
        Entity entity = links.entity(id);
        boolean there = entity != null && origin.participants().contains(entity.name());
        boolean state =
            entity != null
                && entity.kind() == ActorKind.COUNTRY
                && countries.contains(String.valueOf(entity.country()));
        if (!there && !state) {
          return false;
        }
      }
    }
    return origin.participants().containsAll(event.participants())
        || !event.source().isEmpty()
        || !event.target().isEmpty();
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
    int token = Math.min(text.tokenCount() - 1, text.tokenFrom(b.span().end() - 1));
    boolean told = shared > 0 && b.place() == null && b.date() == null && definite(token);
    return shared >= 2
        || (shared > 0 && shared == b.participants().size() && a.kind() == EngagementKind.VISIT)
        || (told && faceToFace(a) && a.status() == b.status())
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

  /**
   * "He will travel to Rome on Friday. He is to meet the pope": the visit he is on, or null. On a
   * later day of it he is still there.
   */
  private @Nullable Event visit(Event event) {
    if (event.kind() == EngagementKind.CALL || event.kind() == EngagementKind.VISIT) {
      return null;
    }
    int sentence = sentence(event);
    for (int i = marked.size() - 1; i >= 0; i--) {
      Event earlier = marked.get(i);
      int back = sentence - sentence(earlier);
      if (back > VISIT_SENTENCES) {
        return null;
      }
      boolean visitor = shared(event, earlier) > 0;
      if (!visitor || earlier.kind() != EngagementKind.VISIT || earlier.place() == null) {
        continue;
      }
      boolean during = back <= 1 && agree(earlier.date(), event.date());
      boolean then = during || later(earlier.date(), event.date());
      return earlier.status() == event.status() && then ? earlier : null;
    }
    return null;
  }

  /** True for a day that is at most some days after another. */
  private static boolean later(@Nullable String first, @Nullable String second) {
    LocalDate from = day(first);
    LocalDate to = day(second);
    return from != null
        && to != null
        && !to.isBefore(from)
        && to.isBefore(from.plusDays(LONGEST_VISIT));
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException notOneDay) {
      return null;
    }
  }

  /** "Met on the sidelines": the gathering on whose margins it was, or null. */
  private @Nullable Event occasion(Event event, @Nullable Event next) {
    int sentence = sentence(event);
    int end = Math.min(text.endToken(sentence), text.tokenFrom(event.span().end()) + MARGIN_WORDS);
    int from = Math.min(text.tokenCount() - 1, text.tokenFrom(event.span().start()));
    int margin = -1;
    for (int token = from; token < end && margin < 0; token++) {
      margin = tables.margin(text.lemma(token)) ? token : -1;
    }
    if (margin < 0 || event.kind() == EngagementKind.CALL) {
      return null;
    }
    if (next != null
        && next.kind() == EngagementKind.MEETING
        && sentence(next) == sentence
        && next.span().start() > text.start(margin)) {
      return next; // "on the sidelines of the summit in Rome"
    }
    for (int i = marked.size() - 1; i >= 0 && sentence - sentence(marked.get(i)) <= 2; i--) {
      Event earlier = marked.get(i);
      if (earlier.kind() == EngagementKind.MEETING && earlier.place() != null) {
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
