package dev.attache;

import dev.attache.date.DateMention;
import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.event.Event;
import dev.attache.stance.Stance;
import dev.attache.statement.Statement;
import java.util.List;
import java.util.Set;

/** Leaves out of an analysis what was computed only because another layer needs it. */
record Asked(Set<Layer> layers) {
  Analysis only(
      Document document,
      EntityLinks links,
      List<DateMention> dates,
      List<Statement> statements,
      List<Stance> stances,
      List<Event> events,
      int analyzedLength,
      Provenance provenance) {
    return new Analysis(
        document,
        layers,
        has(Layer.ACTORS)
            ? links.entities()
            : links.entities().stream().map(Asked::withoutMentions).toList(),
        asked(Layer.ACTORS, links.actors()),
        asked(Layer.ROLES, links.roles()),
        asked(Layer.DATES, dates),
        asked(Layer.STATEMENTS, statements),
        asked(
            Layer.STANCES,
            has(Layer.STATEMENTS)
                ? stances
                : stances.stream().map(Asked::withoutStatement).toList()),
        asked(
            Layer.EVENTS,
            has(Layer.STANCES) ? events : events.stream().map(Asked::withoutStance).toList()),
        analyzedLength,
        provenance);
  }

  private boolean has(Layer layer) {
    return layers.contains(layer);
  }

  private <T> List<T> asked(Layer layer, List<T> items) {
    return has(layer) ? items : List.of();
  }

  private static Entity withoutMentions(Entity entity) {
    return new Entity(
        entity.id(),
        entity.kind(),
        entity.name(),
        entity.country(),
        entity.code(),
        entity.org(),
        entity.wikidata(),
        List.of());
  }

  private static Stance withoutStatement(Stance stance) {
    return new Stance(
        stance.cue(),
        stance.cueText(),
        stance.category(),
        stance.subcategory(),
        stance.polarity(),
        stance.strength(),
        stance.certainty(),
        stance.holders(),
        stance.target(),
        stance.proposition(),
        stance.condition(),
        stance.persistent(),
        null,
        stance.explanation());
  }

  private static Event withoutStance(Event event) {
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
        event.participants(),
        event.place(),
        event.date(),
        event.status(),
        null,
        event.sameAs(),
        event.explanation());
  }
}
