package dev.attache.event;

import dev.attache.date.DateMention;
import dev.attache.entity.EntityLinks;
import dev.attache.spi.DataPacks;
import dev.attache.stance.Stance;
import dev.attache.text.AnnotatedText;
import java.util.List;

/** Finds events by frames of triggers. Immutable and safe for use by many threads. */
public final class EventFinder {
  private EventFinder() {}

  public static EventFinder load(DataPacks packs) {
    return new EventFinder();
  }

  /** Events, sorted by the start of the trigger. */
  public List<Event> find(
      AnnotatedText text, EntityLinks links, List<DateMention> dates, List<Stance> stances) {
    return List.of();
  }
}
