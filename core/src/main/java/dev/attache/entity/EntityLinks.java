package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.internal.Ids;
import dev.attache.role.RoleMention;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Actors, roles and entities of one document, each pointing to the others by entity id. Immutable.
 */
public final class EntityLinks {
  private final List<ActorMention> actors;
  private final List<RoleMention> roles;
  private final List<Entity> entities;
  private final List<StateAdjective> adjectives;
  private final List<Group> groups;
  private final SpanIndex ofActors;
  private final SpanIndex ofRoles;
  private final SpanIndex ofAdjectives;
  private final SpanIndex ofGroups;
  private final Map<String, Entity> states = new HashMap<>();

  /**
   * The adjective of a state in a phrase that is itself no actor ("an Australian ultimatum").
   *
   * @param span the adjective
   * @param entity id of the state
   */
  record StateAdjective(Span span, String entity) {}

  /**
   * A phrase that means several actors at once ("the two leaders").
   *
   * @param span its noun, or the mention of a plural office
   * @param entities ids
   */
  record Group(Span span, List<String> entities) {
    Group {
      entities = List.copyOf(entities);
    }
  }

  /**
   * @param actors every mention, sorted by start, none overlapping another: names, and the pronouns
   *     and descriptions that could be linked
   * @param roles every mention of an office, sorted by start, none overlapping another
   * @param entities one for each real-world actor, in order of first mention: {@code E1} first
   */
  public EntityLinks(List<ActorMention> actors, List<RoleMention> roles, List<Entity> entities) {
    this(actors, roles, entities, List.of(), List.of());
  }

  EntityLinks(
      List<ActorMention> actors,
      List<RoleMention> roles,
      List<Entity> entities,
      List<StateAdjective> adjectives,
      List<Group> groups) {
    this.adjectives = List.copyOf(adjectives);
    this.groups = List.copyOf(groups);
    this.actors = List.copyOf(actors);
    this.roles = List.copyOf(roles);
    this.entities = List.copyOf(entities);
    for (Entity entity : entities) {
      if (entity.kind() == ActorKind.COUNTRY && entity.country() != null) {
        states.putIfAbsent(entity.country(), entity);
      }
    }
    ofActors = new SpanIndex(actors.size());
    for (ActorMention actor : actors) {
      ofActors.add(actor.span(), actor.entity());
    }
    ofRoles = new SpanIndex(roles.size());
    for (RoleMention role : roles) {
      ofRoles.add(role.span(), role.entity());
    }
    ofAdjectives = new SpanIndex(adjectives.size());
    for (StateAdjective adjective : adjectives) {
      ofAdjectives.add(adjective.span(), adjective.entity());
    }
    ofGroups = new SpanIndex(groups.size());
    for (Group group : groups) {
      ofGroups.add(group.span(), null);
    }
  }

  /** Every mention, sorted by start. */
  public List<ActorMention> actors() {
    return actors;
  }

  /** Every mention of an office, sorted by start. */
  public List<RoleMention> roles() {
    return roles;
  }

  /** One for each real-world actor, in order of first mention. */
  public List<Entity> entities() {
    return entities;
  }

  /** The entity with this id, or null where {@code id} is null or unknown. */
  public @Nullable Entity entity(@Nullable String id) {
    int index = id == null ? -1 : Ids.index(id);
    if (index < 0 || index >= entities.size()) {
      return null;
    }
    Entity entity = entities.get(index);
    return entity.id().equals(id) ? entity : null;
  }

  /** The state with this ISO 3166-1 alpha-3 code, or null where the document has none. */
  public @Nullable Entity state(@Nullable String iso3) {
    return states.get(iso3);
  }

  /** The first actor mention that shares a code unit with {@code span}, or null. */
  public @Nullable ActorMention actorAt(Span span) {
    return ofActors.at(actors, span);
  }

  /** The first role mention that shares a code unit with {@code span}, or null. */
  public @Nullable RoleMention roleAt(Span span) {
    return ofRoles.at(roles, span);
  }

  /**
   * Who a word or a short span refers to: the actor mention there; else the holder of the office
   * there; else the state whose adjective is there. Give the span of a head word; for a whole
   * phrase see {@link #head}.
   *
   * @return null where nothing linked is there
   */
  public @Nullable Entity at(Span span) {
    ActorMention actor = actorAt(span);
    if (actor != null && actor.entity() != null) {
      return entity(actor.entity());
    }
    RoleMention role = roleAt(span);
    if (role != null) {
      return entity(role.entity());
    }
    StateAdjective adjective = ofAdjectives.at(adjectives, span);
    return adjective == null ? null : entity(adjective.entity());
  }

  /** The mentions of actors that share a code unit with {@code span}, in order of text. */
  public List<ActorMention> actorsIn(Span span) {
    return allAt(actors, ofActors, span);
  }

  /** The mentions of offices that share a code unit with {@code span}, in order of text. */
  public List<RoleMention> rolesIn(Span span) {
    return allAt(roles, ofRoles, span);
  }

  /**
   * Everyone a word refers to: the members of a group ("the two leaders"), else what {@link #at}
   * gives; empty where nothing linked is there.
   */
  public List<Entity> everyoneAt(Span span) {
    Group group = ofGroups.at(groups, span);
    if (group == null) {
      Entity one = at(span);
      return one == null ? List.of() : List.of(one);
    }
    List<Entity> found = new ArrayList<>();
    for (String id : group.entities()) {
      Entity entity = entity(id);
      if (entity != null) {
        found.add(entity);
      }
    }
    return found;
  }

  /**
   * Everyone a phrase speaks of, in order of text and each once: actors, holders of offices, and
   * states by their adjectives. Time is linear in what lies within {@code phrase}.
   */
  public List<Entity> within(Span phrase) {
    TreeMap<Integer, Entity> found = new TreeMap<>();
    collect(ofActors, phrase, found);
    collect(ofRoles, phrase, found);
    collect(ofAdjectives, phrase, found);
    return List.copyOf(new LinkedHashSet<>(found.values()));
  }

  private void collect(SpanIndex index, Span phrase, TreeMap<Integer, Entity> found) {
    int first = index.first(phrase.start());
    int end = index.until(first, phrase.end());
    for (int i = first; i < end; i++) {
      Entity entity = entity(index.entity(i));
      if (entity != null && phrase.start() <= index.start(i) && index.end(i) <= phrase.end()) {
        found.putIfAbsent(index.start(i), entity);
      }
    }
  }

  /**
   * Who a noun phrase refers to as a whole: in "Iran's foreign minister" the minister, not Iran. An
   * office counts before a name beside it, and owners ("'s") do not count. Time is linear in the
   * mentions within {@code phrase}.
   *
   * @param text the whole text the spans are of
   * @return null where nothing linked heads the phrase
   */
  public @Nullable Entity head(String text, Span phrase) {
    for (int i = ofRoles.first(phrase.start()); i < roles.size(); i++) {
      RoleMention role = roles.get(i);
      if (role.span().start() >= phrase.end()) {
        break;
      }
      boolean owner = isOwner(text, role.span(), phrase);
      ActorMention named = owner ? null : nameAfter(role.span(), phrase);
      if (!owner && (named == null || !isOwner(text, named.span(), phrase))) {
        Entity entity = entity(role.entity());
        return entity != null || named == null ? entity : entity(named.entity());
      }
    }
    Entity inRole = null;
    for (int i = ofActors.first(phrase.start()); i < actors.size(); i++) {
      ActorMention actor = actors.get(i);
      if (actor.span().start() >= phrase.end()) {
        break;
      }
      Entity entity = entity(actor.entity());
      if (entity == null || isOwner(text, actor.span(), phrase)) {
        continue;
      }
      if (roleAt(actor.span()) == null) {
        return entity;
      }
      inRole = inRole == null ? entity : inRole;
    }
    return inRole;
  }

  private @Nullable ActorMention nameAfter(Span role, Span phrase) {
    int i = ofActors.first(role.end());
    if (i >= actors.size()) {
      return null;
    }
    Span span = actors.get(i).span();
    return span.start() <= role.end() + 2 && phrase.contains(span) ? actors.get(i) : null;
  }

  /** True where a possessive follows within the phrase, so that what follows it is the head. */
  private static boolean isOwner(String text, Span mention, Span phrase) {
    int at = mention.end();
    if (at >= phrase.end() || (text.charAt(at) != '\'' && text.charAt(at) != '\u2019')) {
      return false;
    }
    int after = at + 1 < text.length() && text.charAt(at + 1) == 's' ? at + 2 : at + 1;
    return after < phrase.end() && !Character.isLetterOrDigit(text.charAt(after));
  }

  private static <T> List<T> allAt(List<T> items, SpanIndex index, Span span) {
    int first = index.first(span.start());
    return List.copyOf(items.subList(first, index.until(first, span.end())));
  }
}
