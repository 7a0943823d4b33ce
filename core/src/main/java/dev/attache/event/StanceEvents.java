package dev.attache.event;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verbal events: a stance of one actor toward another, in the category its row of the table names.
 */
final class StanceEvents {
  private final EventTables tables;
  private final AnnotatedText text;
  private final EntityLinks links;
  private final Parties parties;

  StanceEvents(
      EventTables tables, AnnotatedText text, Grammar grammar, EntityLinks links, Parties parties) {
    this.tables = tables;
    this.text = text;
    this.links = links;
    this.parties = parties;
  }

  /** Adds the events of {@code stances} and keeps the list sorted by start. */
  void add(List<Stance> stances, List<Event> found) {
    int material = found.size();
    for (int i = 0; i < stances.size(); i++) {
      Stance stance = stances.get(i);
      EventTables.StanceRow row = tables.row(stance);
      if (row == null || coveredByEngagement(stance, found, material, i)) {
        continue;
      }
      Event event = event(stance, row, i);
      if (event != null) {
        found.add(event);
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
  }

  /** "agreed to meet" is one event, the engagement; it is given the stance it comes from. */
  private static boolean coveredByEngagement(
      Stance stance, List<Event> found, int material, int index) {
    Span proposition = stance.proposition();
    for (int i = 0; i < material; i++) {
      Event event = found.get(i);
      boolean inside =
          event.span().overlaps(stance.cue())
              || (proposition != null
                  && proposition.contains(event.span())
                  && event.span().start() - stance.cue().end() < 40);
      boolean intended = event.kind() != null && event.status() != EventStatus.HELD;
      if (inside && (intended || event.span().overlaps(stance.cue()))) {
        if (event.stance() == null) {
          found.set(i, withStance(event, index));
        }
        return true;
      }
    }
    return false;
  }

  private static Event withStance(Event event, int stance) {
    return new Event(
        event.span(),
        event.text(),
        event.plover(),
        event.cameo(),
        event.kind(),
        event.source(),
        event.target(),
        event.sourceSector(),
        event.targetSector(),
        event.participants(),
        event.place(),
        event.date(),
        event.status(),
        stance,
        event.sameAs(),
        event.explanation());
  }

  private @Nullable Event event(Stance stance, EventTables.StanceRow row, int index) {
    List<String> source = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Party holder : stance.holders()) {
      if (holder.entity() != null) {
        source.add(holder.entity());
        names.add(holder.name());
      }
    }
    Entity target = target(stance, source);
    if (source.isEmpty() || (row.needsActor() && target == null)) {
      return null;
    }
    return new Event(
        stance.cue(),
        stance.cueText(),
        row.plover(),
        row.cameo(),
        null,
        source,
        target == null ? List.of() : List.of(target.id()),
        sector(source.get(0)),
        target == null ? null : sector(target.id()),
        names,
        null,
        null,
        EventStatus.HELD,
        index,
        null,
        "stance " + stance.category() + ", stances.tsv");
  }

  private @Nullable Entity target(Stance stance, List<String> source) {
    Party party = stance.target();
    if (party != null && party.entity() != null && !source.contains(party.entity())) {
      return links.entity(party.entity());
    }
    Span proposition = stance.proposition();
    if (proposition == null) {
      return null;
    }
    Entity own = links.entity(source.isEmpty() ? null : source.get(0));
    Entity place = null;
    for (Entity entity : links.within(proposition)) {
      if (source.contains(entity.id()) || sameState(own, entity)) {
        continue;
      }
      if (entity.kind() != ActorKind.LOCATION) {
        return entity;
      }
      place = place == null ? entity : place;
    }
    return place;
  }

  private static boolean sameState(@Nullable Entity a, Entity b) {
    return a != null && a.country() != null && a.country().equals(b.country());
  }

  private @Nullable String sector(String id) {
    Entity entity = links.entity(id);
    if (entity == null || entity.mentions().isEmpty()) {
      return null;
    }
    ActorMention mention = links.actors().get(entity.mentions().get(0));
    return parties.sector(Math.max(0, text.tokenFrom(mention.span().end()) - 1));
  }
}
