package dev.attache.entity;

import dev.attache.actor.ActorMention;
import dev.attache.role.RoleMention;
import java.util.List;

/**
 * Actors, roles and entities of one document, each pointing to the others by entity id.
 *
 * @param actors every mention, sorted by start: names, and the pronouns and descriptions that could
 *     be linked
 * @param roles every mention of an office, sorted by start
 * @param entities one for each real-world actor, in order of first mention
 */
public record EntityLinks(
    List<ActorMention> actors, List<RoleMention> roles, List<Entity> entities) {
  public EntityLinks {
    actors = List.copyOf(actors);
    roles = List.copyOf(roles);
    entities = List.copyOf(entities);
  }
}
