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
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Grammar grammar;
  private final Parties parties;
  private final Map<Span, SentenceEvents.Act> acts;
  private final Intents intents;

  /**
   * @param acts the act, by the span of its trigger, of every event found by a frame
   */
  StanceEvents(
      EventTables tables,
      AnnotatedText text,
      Grammar grammar,
      EntityLinks links,
      Parties parties,
      Map<Span, SentenceEvents.Act> acts) {
    this.tables = tables;
    this.text = text;
    this.links = links;
    this.grammar = grammar;
    this.parties = parties;
    this.acts = acts;
    this.intents = new Intents(tables, text, acts);
  }

  /** Adds the events of {@code stances} and keeps the list sorted by start. */
  void add(List<Stance> stances, List<Event> found) {
    intents.remove(found, stances);
    int material = found.size();
    int from = 0;
    for (int i = 0; i < stances.size(); i++) {
      Stance stance = stances.get(i);
      Span sentence = intents.sentence(stance.cue());
      while (from < material && found.get(from).span().start() < sentence.start()) {
        from++;
      }
      EventTables.StanceRow row = tables.row(stance);
      if (row == null
          || coveredByEvent(stance, row, found, from, material, i)
          || intents.objectOfStance(stance, stances)) {
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
  private boolean coveredByEvent(
      Stance stance,
      EventTables.StanceRow row,
      List<Event> found,
      int from,
      int material,
      int index) {
    boolean covered = false;
    int end = intents.sentence(stance.cue()).end();
    for (int i = from; i < material && found.get(i).span().start() < end; i++) {
      Event event = found.get(i);
      boolean engaged = event.kind() != null && concerns(stance, event);
      if (engaged && event.stance() == null) {
        found.set(i, withStance(event, stance, row, index));
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

  /**
   * Who asks for an engagement, offers or refuses it, is its source; those who would meet, its
   * target.
   */
  private static Event withStance(
      Event event, Stance stance, EventTables.StanceRow row, int index) {
    Event own = event.from(index);
    boolean asked =
        event.status() == EventStatus.CALLED_FOR || event.status() == EventStatus.NOT_HELD;
    if (!asked) {
      return own;
    }
    if (event.status() == EventStatus.CALLED_FOR && row.plover() == PloverCategory.AGREE) {
      own = own.coded(PloverCategory.AGREE, row.cameo(), null);
    }
    Set<String> holders = new LinkedHashSet<>();
    for (Party holder : stance.holders()) {
      if (holder.entity() != null) {
        holders.add(holder.entity());
      }
    }
    if (holders.isEmpty()) {
      return own;
    }
    Set<String> others = new LinkedHashSet<>(event.source());
    others.addAll(event.target());
    others.removeAll(holders);
    return own.between(List.copyOf(holders), List.copyOf(others));
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
    joint(stance, source);
    List<Entity> targets = targets(stance, source);
    Entity target = targets.isEmpty() ? null : targets.get(0);
    if (source.isEmpty() || (row.needsActor() && target == null)) {
      return null;
    }
    boolean future = row.plover() == PloverCategory.SUPPORT && toCome(stance.cue());
    PloverCategory plover = future ? PloverCategory.AGREE : row.plover();
    String act = future ? "030" : row.cameo();
    Event intent = intents.of(stance, plover);
    if (intent != null) {
      SentenceEvents.Act intended = acts.get(intent.span());
      act = intended == null || intended.cameo() == null ? act : intended.cameo();
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
        Parties.ids(targets),
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

  /** "French and Italian officials agreed": both states, where the stance names the first. */
  private void joint(Stance stance, List<String> source) {
    int first = text.tokenFrom(stance.cue().start());
    int verb = text.graph().headOf(first, text.tokenFrom(stance.cue().end()));
    if (verb < 0 || source.size() != 1 || text.upos(verb) != Upos.VERB) {
      return;
    }
    for (int subject : grammar.subjects(verb)) {
      List<String> everyone = Parties.ids(parties.entities(subject));
      if (everyone.contains(source.get(0))) {
        for (String id : everyone) {
          if (!source.contains(id)) {
            source.add(id);
          }
        }
        return;
      }
    }
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

  /** Toward whom; everyone of "threatened Chad and Niger". */
  private List<Entity> targets(Stance stance, List<String> source) {
    Span phrase = phrase(stance);
    Entity target = target(stance, phrase, source);
    if (target == null) {
      return List.of();
    }
    Set<Entity> all = new LinkedHashSet<>();
    all.add(target);
    if (phrase != null) {
      addJoined(target, phrase, all);
    }
    all.removeIf(entity -> source.contains(entity.id()));
    return List.copyOf(all);
  }

  /** Who is coordinated with the first mention of an entity in a phrase. */
  private void addJoined(Entity entity, Span phrase, Set<Entity> all) {
    for (ActorMention mention : links.actorsIn(phrase)) {
      if (entity.id().equals(mention.entity()) && phrase.contains(mention.span())) {
        int last = Math.max(0, text.tokenFrom(mention.span().end()) - 1);
        for (int token : grammar.joined(last)) {
          all.addAll(parties.entities(token));
        }
        return;
      }
    }
  }

  private @Nullable Entity target(Stance stance, @Nullable Span phrase, List<String> source) {
    Party party = stance.target();
    if (party != null && party.entity() != null && !source.contains(party.entity())) {
      return links.entity(party.entity());
    }
    Entity own = links.entity(source.isEmpty() ? null : source.get(0));
    Entity other = phrase == null ? null : firstOther(phrase, source, own);
    return other != null || party == null || own == null ? other : ownPeople(party.name(), own);
  }

  /** Where a target is named: the proposition, else the words after the cue. */
  private @Nullable Span phrase(Stance stance) {
    int cue = stance.cue().end();
    Span proposition = stance.proposition();
    if (proposition != null && proposition.end() <= cue) {
      return proposition;
    }
    int end = Math.min(intents.sentence(stance.cue()).end(), cue + REACH);
    end = proposition == null ? end : Math.max(end, proposition.end());
    return end <= cue ? null : new Span(cue, end);
  }

  /** "The students", of whom no country is said, are of the speaker's own. */
  private @Nullable Entity ownPeople(String name, Entity own) {
    String noun = name.substring(name.lastIndexOf(' ') + 1);
    String singular = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    boolean people = tables.sector(noun) != null || tables.sector(singular) != null;
    return people ? parties.state(own) : null;
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
