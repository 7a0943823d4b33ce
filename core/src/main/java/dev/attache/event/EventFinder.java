package dev.attache.event;

import dev.attache.date.DateMention;
import dev.attache.entity.EntityLinks;
import dev.attache.spi.DataPacks;
import dev.attache.stance.Stance;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds events by a table of frames, and takes verbal ones from the stances. Categories are those
 * of PLOVER (Open Event Data Alliance, 2021). Immutable and safe for use by many threads.
 */
public final class EventFinder {
  private final EventTables tables;

  private EventFinder(EventTables tables) {
    this.tables = tables;
  }

  /**
   * Reads the tables of this layer.
   *
   * @throws dev.attache.ModelMissingException where no pack has them
   * @throws dev.attache.DataFormatException where a row does not follow the format
   */
  public static EventFinder load(DataPacks packs) {
    return new EventFinder(EventTables.load(packs));
  }

  /** Events, sorted by the start of the trigger. */
  public List<Event> find(
      AnnotatedText text, EntityLinks links, List<DateMention> dates, List<Stance> stances) {
    Grammar grammar = new Grammar(text);
    Parties parties = new Parties(text, grammar, links, tables);
    PlainOrder order = new PlainOrder(text, links, dates, parties);
    Surroundings surroundings = new Surroundings(text, grammar, links, dates, tables);
    Map<Span, SentenceEvents.Act> acts = new HashMap<>();
    ReportedFrom reported = new ReportedFrom(text, grammar, links);
    SentenceEvents events =
        new SentenceEvents(
            text, grammar, tables, parties, order, surroundings, reported, dates, acts);
    List<Event> found = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      events.find(sentence, found);
    }
    new StanceEvents(tables, text, grammar, links, parties, acts).add(stances, found);
    return reported.apply(Repeats.mark(tables, found, text, links));
  }
}
