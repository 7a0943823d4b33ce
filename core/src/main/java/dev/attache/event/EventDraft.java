package dev.attache.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event of which some parts change. */
final class EventDraft {
  private final Event old;

  PloverCategory plover;
  @Nullable String cameo;
  @Nullable String mode;
  List<String> source;
  List<String> target;
  List<String> participants;
  @Nullable String place;
  @Nullable String date;
  @Nullable Integer stance;
  @Nullable Integer sameAs;

  EventDraft(Event old) {
    this.old = old;
    this.plover = old.plover();
    this.cameo = old.cameo();
    this.mode = old.mode();
    this.source = old.source();
    this.target = old.target();
    this.participants = old.participants();
    this.place = old.place();
    this.date = old.date();
    this.stance = old.stance();
    this.sameAs = old.sameAs();
  }

  Event event() {
    return new Event(
        old.span(),
        old.text(),
        plover,
        cameo,
        mode,
        old.kind(),
        source,
        target,
        old.sourceSector(),
        old.targetSector(),
        participants,
        place,
        date,
        old.status(),
        stance,
        sameAs,
        old.explanation());
  }
}
