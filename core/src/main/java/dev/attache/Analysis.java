package dev.attache;

import dev.attache.actor.ActorMention;
import dev.attache.date.DateMention;
import dev.attache.entity.Entity;
import dev.attache.event.Event;
import dev.attache.internal.Ids;
import dev.attache.role.RoleMention;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.statement.Statement;
import dev.attache.text.Mention;
import dev.attache.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one document says. A layer that was not asked for is empty; {@link #layers()} says which
 * were. Lists are in the order of the text. Where one item points to another by index or by id, the
 * other is in this analysis; the pointer is null where the other's layer was not asked for.
 *
 * @param document what was read
 * @param layers the layers that were asked for
 * @param entities one for each real-world actor
 * @param actors every mention of an actor, sorted by start
 * @param roles every mention of an office, sorted by start
 * @param dates every temporal expression, sorted by start
 * @param statements who said what
 * @param stances who stands where
 * @param events what was done or is planned
 * @param analyzedLength how many UTF-16 code units were read: the length of the text, or fewer
 *     where {@link Attache.Builder#maxCharacters} cut it
 * @param provenance versions of library and data
 */
public record Analysis(
    Document document,
    Set<Layer> layers,
    List<Entity> entities,
    List<ActorMention> actors,
    List<RoleMention> roles,
    List<DateMention> dates,
    List<Statement> statements,
    List<Stance> stances,
    List<Event> events,
    int analyzedLength,
    Provenance provenance) {
  public Analysis {
    Objects.requireNonNull(document, "document");
    layers = Set.copyOf(layers);
    entities = List.copyOf(entities);
    actors = List.copyOf(actors);
    roles = List.copyOf(roles);
    dates = List.copyOf(dates);
    statements = List.copyOf(statements);
    stances = List.copyOf(stances);
    events = List.copyOf(events);
    Objects.requireNonNull(provenance, "provenance");
    if (analyzedLength < 0 || analyzedLength > document.text().length()) {
      throw new IllegalArgumentException(
          "analyzedLength " + analyzedLength + " is not in 0 to " + document.text().length());
    }
  }

  /** The entity of that id, or null where there is none. */
  public @Nullable Entity entity(@Nullable String id) {
    int index = id == null ? -1 : Ids.index(id);
    if (index >= 0 && index < entities.size() && entities.get(index).id().equals(id)) {
      return entities.get(index);
    }
    for (Entity entity : entities) {
      if (entity.id().equals(id)) {
        return entity;
      }
    }
    return null;
  }

  /** Every mention of an entity, in the order of the text. */
  public List<ActorMention> mentionsOf(Entity entity) {
    return actors.stream().filter(actor -> entity.id().equals(actor.entity())).toList();
  }

  /** The offices an entity is said or known to hold, in the order of the text. */
  public List<RoleMention> rolesOf(Entity entity) {
    return roles.stream().filter(role -> entity.id().equals(role.entity())).toList();
  }

  /** What an entity says, in the order of the text. */
  public List<Statement> statementsOf(Entity entity) {
    return statements.stream().filter(each -> entity.id().equals(each.entity())).toList();
  }

  /** The stances an entity holds, alone or with others, in the order of the text. */
  public List<Stance> stancesOf(Entity holder) {
    return stances.stream()
        .filter(stance -> stance.holders().stream().anyMatch(party -> is(party, holder)))
        .toList();
  }

  /** The stances toward an entity, in the order of the text. */
  public List<Stance> stancesToward(Entity target) {
    return stances.stream().filter(stance -> is(stance.target(), target)).toList();
  }

  /** The events an entity acts in or is the target of, in the order of the text. */
  public List<Event> eventsOf(Entity entity) {
    return events.stream()
        .filter(
            event -> event.source().contains(entity.id()) || event.target().contains(entity.id()))
        .toList();
  }

  /** Actors, roles, dates and events that share at least one code unit with a span, by start. */
  public List<Mention> overlapping(Span span) {
    return Stream.of(actors, roles, dates, events)
        .<Mention>flatMap(List::stream)
        .filter(mention -> mention.span().overlaps(span))
        .sorted(Comparator.comparing(Mention::span))
        .toList();
  }

  /** Stances whose cue or proposition shares at least one code unit with a span. */
  public List<Stance> stancesIn(Span span) {
    return stances.stream()
        .filter(
            stance -> {
              Span proposition = stance.proposition();
              return stance.cue().overlaps(span)
                  || (proposition != null && proposition.overlaps(span));
            })
        .toList();
  }

  /** Statements whose source, cue or content shares at least one code unit with a span. */
  public List<Statement> statementsIn(Span span) {
    return statements.stream()
        .filter(
            statement ->
                Stream.of(statement.source(), statement.cue(), statement.content())
                    .flatMap(List::stream)
                    .anyMatch(span::overlaps))
        .toList();
  }

  private static boolean is(@Nullable Party party, Entity entity) {
    return party != null && entity.id().equals(party.entity());
  }

  /** Counts only: never prints the text. */
  @Override
  public String toString() {
    return "Analysis["
        + document
        + ", entities="
        + entities.size()
        + ", actors="
        + actors.size()
        + ", roles="
        + roles.size()
        + ", dates="
        + dates.size()
        + ", statements="
        + statements.size()
        + ", stances="
        + stances.size()
        + ", events="
        + events.size()
        + "]";
  }
}
