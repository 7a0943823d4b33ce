package dev.attache;

import dev.attache.actor.ActorMention;
import dev.attache.date.DateMention;
import dev.attache.entity.Entity;
import dev.attache.event.Event;
import dev.attache.role.RoleMention;
import dev.attache.stance.Stance;
import dev.attache.statement.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one document says. A layer that was not asked for is empty; {@link #layers()} says which
 * were.
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
