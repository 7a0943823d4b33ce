package dev.attache.event;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The place a report is datelined from, as the place of what its first sentence tells: "GENEVA, May
 * 2 – The ministers met". Only what the sentence itself tells as held counts, not what somebody is
 * said to have told, what was before it, or what has a place of its own.
 */
final class ReportedFrom {
  private static final Set<EngagementKind> FACE_TO_FACE =
      Set.of(EngagementKind.MEETING, EngagementKind.TALKS, EngagementKind.SIGNING);

  private final AnnotatedText text;
  private final Grammar grammar;
  private final EntityLinks links;
  private final Map<Span, String> places = new HashMap<>();

  ReportedFrom(AnnotatedText text, Grammar grammar, EntityLinks links) {
    this.text = text;
    this.grammar = grammar;
    this.links = links;
  }

  /** Notes the place of an event that may be where the report is from. */
  void note(Site site, Event event) {
    String place = place(site, event.kind(), event.status());
    if (place != null) {
      places.put(event.span(), place);
    }
  }

  /** Gives events without a place, and repeats of them, that of the dateline. */
  List<Event> apply(List<Event> events) {
    if (places.isEmpty()) {
      return events;
    }
    BitSet placed = new BitSet(events.size()); // by what is said of them later
    for (Event event : events) {
      if (event.sameAs() != null && event.place() != null) {
        placed.set(event.sameAs());
      }
    }
    List<Event> all = new ArrayList<>(events.size());
    for (Event event : events) {
      Integer repeats = event.sameAs();
      int first = repeats == null ? all.size() : repeats;
      String place = repeats == null ? places.get(event.span()) : all.get(first).place();
      boolean open = event.place() == null && place != null && !placed.get(first);
      all.add(open ? event.with(event.participants(), place, event.date()) : event);
    }
    return List.copyOf(all);
  }

  /** Name of the place, or null where the event takes none from a dateline. */
  private @Nullable String place(Site site, @Nullable EngagementKind kind, EventStatus status) {
    int sentence = text.sentenceOf(site.token());
    int first = text.firstToken(sentence);
    int body = text.bodyToken(sentence);
    boolean held = status == EventStatus.HELD || status == EventStatus.ONGOING;
    if (body == first || kind == null || !FACE_TO_FACE.contains(kind) || !held || !told(site)) {
      return null;
    }
    return place(text.span(first, body));
  }

  /** Somewhere else is named by whoever reports from two places. */
  private @Nullable String place(Span dateline) {
    String found = null;
    int end = -1;
    for (ActorMention mention : links.actorsIn(dateline)) {
      if (mention.kind() != ActorKind.LOCATION && mention.kind() != ActorKind.COUNTRY) {
        continue;
      }
      boolean within = found != null && text.text().startsWith(", ", end); // "LAGOS, Nigeria"
      Entity entity = links.entity(mention.entity());
      if (entity == null || (found != null && !within)) {
        return null;
      }
      found = found == null ? entity.name() : found;
      end = mention.span().end();
    }
    return found;
  }

  /** True for the main verb of the sentence, in a tense that tells what is new, or its noun. */
  private boolean told(Site site) {
    int verb = site.verb() ? site.token() : site.governorVerb();
    if (verb < 0 || before(verb)) {
      return false;
    }
    int at = verb;
    while (at >= 0 && text.relation(at) == Relation.CONJ) {
      at = text.head(at);
    }
    return at >= 0 && text.relation(at) == Relation.ROOT;
  }

  /** "Had met": before what the report tells. */
  private boolean before(int verb) {
    for (int child : grammar.children(verb)) {
      if (text.relation(child) == Relation.AUX && text.lemma(child).equals("have")) {
        return true;
      }
    }
    return false;
  }
}
