package dev.attache.event;

import dev.attache.text.Mention;
import dev.attache.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something done or planned, one for each mention.
 *
 * @param span the trigger
 * @param text the surface under {@code span}
 * @param plover PLOVER category
 * @param cameo CAMEO code where it is clear, or null
 * @param mode how it was done, in PLOVER's terms ({@code visit}, {@code demo}, {@code aerial}), or
 *     null where the category has no modes or none is clear
 * @param kind for engagements, else null
 * @param source entity ids of who acts
 * @param target entity ids of whom it is done to; the other side of an engagement
 * @param sourceSector GOV MIL OPP REB CVL IGO MED BUS …, or null
 * @param targetSector the same for the target, or null
 * @param participants canonical names of those who take part
 * @param place canonical name, or null
 * @param date TIMEX3 value, or null
 * @param status held, planned …
 * @param stance index of the stance a verbal event comes from, or null
 * @param sameAs index of the first mention of the same event, or null
 * @param explanation which trigger and frame gave this, for people to read
 */
public record Event(
    Span span,
    String text,
    PloverCategory plover,
    @Nullable String cameo,
    @Nullable String mode,
    @Nullable EngagementKind kind,
    List<String> source,
    List<String> target,
    @Nullable String sourceSector,
    @Nullable String targetSector,
    List<String> participants,
    @Nullable String place,
    @Nullable String date,
    EventStatus status,
    @Nullable Integer stance,
    @Nullable Integer sameAs,
    String explanation)
    implements Mention {
  public Event {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(plover, "plover");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(explanation, "explanation");
    source = List.copyOf(source);
    target = List.copyOf(target);
    participants = List.copyOf(participants);
  }

  /** The same event in another category. */
  Event coded(PloverCategory category, @Nullable String code, @Nullable String how) {
    EventDraft draft = new EventDraft(this);
    draft.plover = category;
    draft.cameo = code;
    draft.mode = how;
    return draft.event();
  }

  /** The same event with other sides. */
  Event between(List<String> from, List<String> to) {
    EventDraft draft = new EventDraft(this);
    draft.source = from;
    draft.target = to;
    return draft.event();
  }

  /** The same event, as it comes from a stance. */
  Event from(int index) {
    EventDraft draft = new EventDraft(this);
    draft.stance = index;
    return draft.event();
  }

  /** The same event with a place, a date and participants. */
  Event with(List<String> names, @Nullable String where, @Nullable String when) {
    EventDraft draft = new EventDraft(this);
    draft.participants = names;
    draft.place = where;
    draft.date = when;
    return draft.event();
  }

  /** The same event as a repeat of another. */
  Event repeating(int first) {
    EventDraft draft = new EventDraft(this);
    draft.sameAs = first;
    return draft.event();
  }
}
