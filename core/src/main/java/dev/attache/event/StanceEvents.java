package dev.attache.event;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.role.RoleMention;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import dev.attache.text.Tense;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Verbal events: a stance of one actor toward another, in the category its row of the table names.
 */
final class StanceEvents {
  /** How far after its cue, in code units, an engagement may stand to be what a stance is about. */
  private static final int NEAR = 40;

  /** How far after its cue a target is looked for where the proposition names nobody. */
  private static final int REACH = 80;

  private final EventTables tables;
  private final AnnotatedText text;
  private final EntityLinks links;
  private final Parties parties;
  private final Map<Span, String> acts;
  private final List<Event> intended = new ArrayList<>();

  /**
   * @param acts CAMEO code of the act, by the span of its trigger, for every event found by a frame
   */
  StanceEvents(
      EventTables tables,
      AnnotatedText text,
      EntityLinks links,
      Parties parties,
      Map<Span, String> acts) {
    this.tables = tables;
    this.text = text;
    this.links = links;
    this.parties = parties;
    this.acts = acts;
  }

  /** Adds the events of {@code stances} and keeps the list sorted by start. */
  void add(List<Stance> stances, List<Event> found) {
    found.removeIf(event -> giveWay(event, stances) && intended.add(event));
    int material = found.size();
    int from = 0;
    for (int i = 0; i < stances.size(); i++) {
      Stance stance = stances.get(i);
      Span sentence = sentence(stance.cue());
      while (from < material && found.get(from).span().start() < sentence.start()) {
        from++;
      }
      EventTables.StanceRow row = tables.row(stance);
      if (row == null || coveredByEngagement(stance, found, from, material, i)) {
        continue;
      }
      Event event = event(stance, row, i);
      if (event != null) {
        found.add(event);
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
  }

  /**
   * "Agreed to meet", "threatened to bomb": one event, not two. An engagement that is only intended
   * stands, and is given the stance it comes from; a planned act gives way to the stance toward it.
   */
  private boolean coveredByEngagement(
      Stance stance, List<Event> found, int from, int material, int index) {
    boolean covered = false;
    int end = sentence(stance.cue()).end();
    for (int i = from; i < material && found.get(i).span().start() < end; i++) {
      Event event = found.get(i);
      boolean engaged = event.kind() != null && concerns(stance, event);
      if (engaged && event.stance() == null) {
        found.set(i, withStance(event, stance, index));
      }
      // an act that is itself the cue ("expelled") is one event
      covered |= engaged || event.span().overlaps(stance.cue());
    }
    return covered;
  }

  private static boolean concerns(Stance stance, Event event) {
    if (event.span().overlaps(stance.cue())) {
      return true;
    }
    int gap = event.span().start() - stance.cue().end();
    return event.status() != EventStatus.HELD && gap >= 0 && gap < NEAR;
  }

  private static boolean about(Event event, Stance stance) {
    Span proposition = stance.proposition();
    return event.span().overlaps(stance.cue())
        || (proposition != null && proposition.contains(event.span()));
  }

  /**
   * An act that is asked for or denied is what a stance is about, and no event of its own; one that
   * is planned is left out where a stance in its sentence is about it.
   */
  private boolean giveWay(Event event, List<Stance> stances) {
    if (event.kind() != null) {
      return false;
    }
    switch (event.status()) {
      case CALLED_FOR, NOT_HELD -> {
        return true;
      }
      case HELD, ONGOING -> {
        return false;
      }
      case PLANNED -> {}
    }
    Span sentence = sentence(event.span());
    for (int i = firstFrom(stances, Stance::cue, sentence.start()); i < stances.size(); i++) {
      Stance stance = stances.get(i);
      if (stance.cue().start() >= sentence.end()) {
        break;
      }
      if (tables.row(stance) != null && about(event, stance)) {
        return true;
      }
    }
    return false;
  }

  private Span sentence(Span span) {
    int token = Math.min(text.tokenCount() - 1, text.tokenFrom(span.start()));
    return text.sentence(text.sentenceOf(token));
  }

  /** The first of a sorted list that starts at {@code offset} or later. */
  private static <T> int firstFrom(List<T> items, Function<T, Span> place, int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(items.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Who asks for an engagement, or refuses it, is its source; those who would meet, its target. */
  private static Event withStance(Event event, Stance stance, int index) {
    List<String> source = event.source();
    List<String> target = event.target();
    boolean asked =
        event.status() == EventStatus.CALLED_FOR || event.status() == EventStatus.NOT_HELD;
    if (asked) {
      List<String> holders = new ArrayList<>();
      for (Party holder : stance.holders()) {
        if (holder.entity() != null) {
          holders.add(holder.entity());
        }
      }
      if (!holders.isEmpty()) {
        Set<String> others = new LinkedHashSet<>(event.source());
        others.addAll(event.target());
        others.removeAll(holders);
        source = holders;
        target = List.copyOf(others);
      }
    }
    return new Event(
        event.span(),
        event.text(),
        event.plover(),
        event.cameo(),
        event.mode(),
        event.kind(),
        source,
        target,
        event.sourceSector(),
        event.targetSector(),
        event.participants(),
        event.place(),
        event.date(),
        event.status(),
        index,
        event.sameAs(),
        event.explanation());
  }

  private @Nullable Event event(Stance stance, EventTables.StanceRow row, int index) {
    List<String> source = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Party holder : stance.holders()) {
      String entity = holder.entity() != null ? holder.entity() : stateOf(holder.name(), stance);
      if (entity != null) {
        source.add(entity);
        names.add(holder.name());
      }
    }
    Entity target = target(stance, source);
    if (source.isEmpty() || (row.needsActor() && target == null)) {
      return null;
    }
    boolean future = row.plover() == PloverCategory.SUPPORT && toCome(stance.cue());
    PloverCategory plover = future ? PloverCategory.AGREE : row.plover();
    String act = future ? "030" : row.cameo();
    Event intent = intent(stance, plover);
    if (intent != null) {
      act = acts.getOrDefault(intent.span(), act);
      // whatever the words, to announce a hostile act is to threaten
      plover = intent.plover() == PloverCategory.THREATEN ? intent.plover() : plover;
    }
    Modes.Coding coding = tables.modes().of(plover, act, null, parties);
    return new Event(
        stance.cue(),
        stance.cueText(),
        plover,
        coding.cameo(),
        coding.mode(),
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

  /** The first act that is threatened, promised, asked for or refused, or null. */
  private @Nullable Event intent(Stance stance, PloverCategory plover) {
    Span proposition = stance.proposition();
    if (proposition == null || !ofIntent(plover)) {
      return null;
    }
    int first = firstFrom(intended, Event::span, proposition.start());
    boolean within = first < intended.size() && proposition.contains(intended.get(first).span());
    return within ? intended.get(first) : null;
  }

  private static boolean ofIntent(PloverCategory plover) {
    return switch (plover) {
      case AGREE, REQUEST, REJECT, THREATEN -> true;
      default -> false;
    };
  }

  /** "A French minister", whoever it is, acts for France. */
  private @Nullable String stateOf(String name, Stance stance) {
    int sentence = text.sentenceOf(Math.max(0, text.tokenFrom(stance.cue().start())));
    for (RoleMention role : links.rolesIn(text.sentence(sentence))) {
      Entity state = links.state(role.country());
      if (state != null && name.contains(role.text())) {
        return state.id();
      }
    }
    return null;
  }

  private @Nullable Entity target(Stance stance, List<String> source) {
    Party party = stance.target();
    if (party != null && party.entity() != null && !source.contains(party.entity())) {
      return links.entity(party.entity());
    }
    Entity own = links.entity(source.isEmpty() ? null : source.get(0));
    int cue = stance.cue().end();
    Span proposition = stance.proposition();
    if (proposition != null && proposition.end() <= cue) {
      return firstOther(proposition, source, own);
    }
    int end = Math.min(sentence(stance.cue()).end(), cue + REACH);
    end = proposition == null ? end : Math.max(end, proposition.end());
    return end <= cue ? null : firstOther(new Span(cue, end), source, own);
  }

  /** The first actor of a phrase that is of another state than the source, else the first other. */
  private @Nullable Entity firstOther(Span phrase, List<String> source, @Nullable Entity own) {
    Entity place = null;
    for (Entity entity : links.within(phrase)) {
      if (source.contains(entity.id())) {
        continue;
      }
      if (entity.kind() != ActorKind.LOCATION && !sameState(own, entity)) {
        return entity;
      }
      place = place == null ? entity : place;
    }
    return place;
  }

  /** PLOVER counts support that is promised, not given, as AGREE. */
  private boolean toCome(Span cue) {
    int last = Math.max(0, text.tokenFrom(cue.end() - 1));
    return last < text.tokenCount() && text.clauses().tense(last) == Tense.FUTURE;
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
