package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.internal.Grouped;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.role.RoleMention;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Numbers the entities in order of first mention, and points mentions and offices to them. */
final class LinkAssembly {
  private final KnowledgeBase knowledge;
  private final PersonNames persons;
  private final Drafts drafts;
  private final Map<String, Draft> firstPerson = new HashMap<>();
  private final Map<Draft, List<Integer>> mentions = new LinkedHashMap<>();

  LinkAssembly(KnowledgeBase knowledge, PersonNames persons, Drafts drafts) {
    this.knowledge = knowledge;
    this.persons = persons;
    this.drafts = drafts;
  }

  EntityLinks assemble(
      List<Linked> linked,
      List<RoleMention> roles,
      Map<Span, Draft> adjectives,
      Map<Span, List<Draft>> groups) {
    List<@Nullable Draft> holders = new ArrayList<>(roles.size());
    int role = 0;
    for (int i = 0; i < linked.size(); i++) {
      int start = linked.get(i).mention().span().start();
      while (role < roles.size() && roles.get(role).span().start() < start) {
        holders.add(holder(roles.get(role++)));
      }
      Draft meant = linked.get(i).draft();
      mentionsOf(meant).add(i);
      if (meant.kind == ActorKind.PERSON && meant.country != null) {
        firstPerson.putIfAbsent(meant.country, meant);
      }
    }
    while (role < roles.size()) {
      holders.add(holder(roles.get(role++)));
    }
    for (Draft draft : adjectives.values()) {
      mentionsOf(draft);
    }
    Map<Span, List<Draft>> several = new TreeMap<>(groups);
    for (RoleMention office : roles) {
      List<Draft> all = several(office);
      if (all.size() > 1) {
        several.put(office.span(), all);
      }
    }
    for (List<Draft> all : several.values()) {
      for (Draft draft : all) {
        mentionsOf(draft);
      }
    }
    Map<Draft, String> ids = new LinkedHashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (Map.Entry<Draft, List<Integer>> entry : mentions.entrySet()) {
      Draft draft = entry.getKey();
      String id = "E" + (entities.size() + 1);
      ids.put(draft, id);
      entities.add(
          new Entity(
              id,
              draft.kind,
              draft.name,
              draft.country,
              draft.code,
              draft.org,
              draft.wikidata,
              entry.getValue()));
    }
    List<ActorMention> actors = new ArrayList<>(linked.size());
    for (Linked link : linked) {
      actors.add(link.as(Objects.requireNonNull(ids.get(link.draft()))));
    }
    List<RoleMention> offices = new ArrayList<>(roles.size());
    for (int i = 0; i < roles.size(); i++) {
      Draft holder = holders.get(i);
      offices.add(holder == null ? roles.get(i) : withEntity(roles.get(i), ids.get(holder)));
    }
    List<EntityLinks.StateAdjective> states = new ArrayList<>(adjectives.size());
    for (Map.Entry<Span, Draft> adjective : adjectives.entrySet()) {
      String id = Objects.requireNonNull(ids.get(adjective.getValue()));
      states.add(new EntityLinks.StateAdjective(adjective.getKey(), id));
    }
    List<EntityLinks.Group> all = new ArrayList<>(several.size());
    for (Map.Entry<Span, List<Draft>> group : several.entrySet()) {
      List<String> names = new ArrayList<>(group.getValue().size());
      for (Draft draft : group.getValue()) {
        names.add(Objects.requireNonNull(ids.get(draft)));
      }
      all.add(new EntityLinks.Group(group.getKey(), names));
    }
    return new EntityLinks(actors, offices, entities, states, all);
  }

  /** The mentions of an actor, none yet where it is new. */
  private List<Integer> mentionsOf(Draft draft) {
    return Grouped.of(mentions, draft);
  }

  /** The holders of a plural office, else the states it names. */
  private List<Draft> several(RoleMention role) {
    List<Draft> all = new ArrayList<>();
    for (String holder : role.holders()) {
      all.add(persons.unnamed(holder, null));
    }
    // "the presidents of Ukraine and France": the first person of each state that the text names
    boolean president = role.office().equals("President");
    for (String country : role.holders().isEmpty() ? role.countries() : List.<String>of()) {
      if (knowledge.isCountry(country)) {
        Draft person = president ? firstPerson.get(country) : null;
        all.add(person == null ? drafts.state(country) : person);
      }
    }
    return all;
  }

  private @Nullable Draft holder(RoleMention role) {
    // an office whose country is named nowhere still acts for it
    String country = role.country();
    if (country != null && knowledge.isCountry(country)) {
      mentionsOf(drafts.state(country));
    }
    if (role.holder() == null) {
      return null;
    }
    boolean state = country != null && knowledge.isCountry(country);
    Draft draft = persons.unnamed(role.holder(), state ? country : null);
    if (draft.kind == ActorKind.PERSON) {
      mentionsOf(draft);
    }
    return draft;
  }

  private static RoleMention withEntity(RoleMention role, @Nullable String entity) {
    return new RoleMention(
        role.span(),
        role.text(),
        role.office(),
        role.officeId(),
        role.country(),
        role.holder(),
        role.holders(),
        role.countries(),
        entity,
        role.tenure(),
        role.basis(),
        role.modifier(),
        role.explanation());
  }
}
