package dev.attache.event;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.entity.Entity;
import dev.attache.entity.EntityLinks;
import dev.attache.role.RoleMention;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands behind the words of an argument. */
final class Parties {
  /** Longer ones are lists and tables. */
  private static final int LONGEST_SENTENCE = 400;

  private final AnnotatedText text;
  private final Grammar grammar;
  private final EntityLinks links;
  private final EventTables tables;
  private final Set<String> holders = new HashSet<>();

  Parties(AnnotatedText text, Grammar grammar, EntityLinks links, EventTables tables) {
    this.text = text;
    this.grammar = grammar;
    this.links = links;
    this.tables = tables;
    for (RoleMention role : links.roles()) {
      if (role.entity() != null) {
        holders.add(role.entity());
      }
    }
  }

  private Span span(int token) {
    return text.span(token, token + 1);
  }

  boolean actor(int token) {
    return !entities(token).isEmpty();
  }

  boolean person(int token) {
    for (Entity entity : entities(token)) {
      if (entity.kind() == ActorKind.PERSON) {
        return true;
      }
    }
    return links.roleAt(span(token)) != null;
  }

  boolean place(int token) {
    ActorMention mention = links.actorAt(span(token));
    return mention != null
        && !mention.metonym()
        && (mention.kind() == ActorKind.LOCATION || mention.kind() == ActorKind.COUNTRY);
  }

  /** True for an actor, an office, or a noun that means people. */
  boolean people(int token) {
    return actor(token)
        || links.roleAt(span(token)) != null
        || tables.sector(text.lemma(token)) != null;
  }

  /** The actors an argument's head word stands for; for "US and French officials" both states. */
  List<Entity> entities(int token) {
    List<Entity> several = links.everyoneAt(span(token));
    if (several.size() > 1) {
      return several;
    }
    Entity holder = holder(token);
    if (holder != null) {
      return List.of(holder);
    }
    Entity own = links.at(span(token));
    if (own == null && text.lemma(token).equals("they")) {
      return together(token);
    }
    Set<Entity> found = new LinkedHashSet<>();
    if (own != null) {
      found.add(own);
      addListed(token, own, found);
      if (own.kind() == ActorKind.PERSON || text.tag(token).startsWith("NNP")) {
        return List.copyOf(found);
      }
    } else {
      RoleMention role = links.roleAt(span(token));
      if (role != null) {
        addStates(role, found);
      }
    }
    if (found.isEmpty() || text.tag(token).equals("NNS")) {
      addInside(token, found);
    }
    List<Entity> persons = text.tag(token).equals("NN") ? persons(found) : List.of();
    return List.copyOf(persons.isEmpty() ? found : persons); // "Palestinian leader Mahmoud Abbas"
  }

  private static List<Entity> persons(Set<Entity> entities) {
    List<Entity> persons = new ArrayList<>();
    for (Entity entity : entities) {
      if (isPerson(entity)) {
        persons.add(entity);
      }
    }
    return persons;
  }

  /** The ids of entities, in their order. */
  static List<String> ids(List<Entity> entities) {
    List<String> ids = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      ids.add(entity.id());
    }
    return Collections.unmodifiableList(ids);
  }

  private static boolean isPerson(Entity entity) {
    return entity.kind() == ActorKind.PERSON;
  }

  /** Who holds the office whose words a token is among: "League" of "Arab League envoy X". */
  private @Nullable Entity holder(int token) {
    RoleMention role = links.roleAt(span(token));
    return role == null || !role.holders().isEmpty() ? null : links.entity(role.entity());
  }

  private int length(int sentence) {
    return text.endToken(sentence) - text.firstToken(sentence);
  }

  /** "They": those whom the sentence before joins as its subject; nobody where it joins none. */
  private List<Entity> together(int pronoun) {
    int sentence = text.sentenceOf(pronoun) - 1;
    boolean prose = sentence >= 0 && length(sentence) < LONGEST_SENTENCE;
    int root = prose ? text.graph().root(sentence) : -1;
    List<Integer> subjects = root < 0 ? List.of() : grammar.subjects(root);
    Set<Entity> found = new LinkedHashSet<>();
    for (int subject : subjects.size() > 1 ? subjects : List.<Integer>of()) {
      Entity entity = links.at(span(subject));
      if (entity == null) {
        return List.of();
      }
      found.add(entity);
    }
    return List.copyOf(found);
  }

  /** "France, Germany the United Kingdom": a state read as the modifier of the next. */
  private void addListed(int token, Entity own, Set<Entity> found) {
    if (own.kind() != ActorKind.COUNTRY) {
      return;
    }
    ActorMention mention = links.actorAt(span(token));
    for (int child : grammar.children(token)) {
      Entity other = text.relation(child) == Relation.COMPOUND ? links.at(span(child)) : null;
      boolean apart = mention != null && text.end(child) < mention.span().start();
      if (other != null && apart && other.kind() == ActorKind.COUNTRY) {
        found.add(other);
      }
    }
  }

  private void addStates(RoleMention role, Set<Entity> found) {
    Entity state = links.state(role.country());
    if (state != null) {
      found.add(state);
    }
    for (String country : role.countries()) {
      Entity one = links.state(country);
      if (one != null) {
        found.add(one);
      }
    }
  }

  /** States and bodies named before the noun, in apposition to it, or after "of" and "from". */
  private void addInside(int token, Set<Entity> found) {
    int first = text.graph().leftEdge(token);
    if (first < token) {
      for (Entity entity : links.within(text.span(first, token))) {
        if (entity.kind() != ActorKind.LOCATION || regional(first, token, entity)) {
          found.add(entity);
        }
      }
    }
    for (int child : grammar.children(token)) {
      String preposition = child > token ? grammar.preposition(child) : null;
      boolean inside =
          text.relation(child) == Relation.APPOS
              || (text.relation(child) == Relation.NMOD
                  && ("of".equals(preposition) || "from".equals(preposition)));
      if (inside && child > token) {
        for (int at : grammar.joined(child)) {
          Entity entity = links.at(span(at));
          if (entity != null && entity.kind() != ActorKind.LOCATION) {
            found.add(entity);
          }
        }
      }
    }
  }

  /** "European officials": a region by its adjective, which means its states. */
  private boolean regional(int from, int to, Entity region) {
    for (int token = from; token < to; token++) {
      boolean adjective = links.actorAt(span(token)) == null;
      if (adjective && region.equals(links.at(span(token)))) {
        return true;
      }
    }
    return false;
  }

  /** "Ethnic Albanians" are of the state they live in. */
  boolean ethnic(int token) {
    for (int child : grammar.children(token)) {
      if (text.relation(child) == Relation.AMOD && text.lemma(child).equalsIgnoreCase("ethnic")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the words name no actor, whose they are or where: "a Moscow court", "the border with
   * Pakistan", "a factory in Sudan".
   */
  List<Entity> standIns(int token) {
    int last = token;
    for (int child : grammar.children(token)) {
      if (child > token && text.relation(child) == Relation.NMOD) {
        last = Math.max(last, text.graph().rightEdge(child));
      }
    }
    for (Entity entity : links.within(text.span(text.graph().leftEdge(token), last + 1))) {
      if (entity.country() != null || entity.kind() != ActorKind.LOCATION) {
        Entity state = state(entity);
        return List.of(state == null ? entity : state);
      }
    }
    return List.of();
  }

  /** The state an actor belongs to: the state itself where the document has it, else the place. */
  @Nullable Entity state(Entity entity) {
    Entity state = links.state(entity.country());
    if (state != null) {
      return state;
    }
    return entity.country() != null && entity.kind() == ActorKind.LOCATION ? entity : null;
  }

  /** Sector of who an argument's head stands for, by its noun, its office or its kind. */
  @Nullable String sector(int token) {
    String byNoun = tables.sector(text.lemma(token));
    if (byNoun != null) {
      return byNoun;
    }
    if (links.roleAt(span(token)) != null) {
      return "GOV";
    }
    for (Entity entity : entities(token)) {
      if (holders.contains(entity.id())) {
        return "GOV";
      }
      if (entity.kind() == ActorKind.INSTITUTION) {
        return "GOV";
      }
    }
    return null;
  }

  /** Ids of the actors at the first of these positions that has any. */
  List<Integer> first(Site site, List<String> positions) {
    for (String position : positions) {
      List<Integer> with = actors(site.at(position));
      if (with.isEmpty()) {
        with = actors(site.inside(position));
      }
      if (!with.isEmpty()) {
        return with;
      }
    }
    return List.of();
  }

  private List<Integer> actors(List<Integer> tokens) {
    List<Integer> with = new ArrayList<>();
    for (int token : tokens) {
      if (actor(token)) {
        with.add(token);
      }
    }
    return with;
  }

  /** Actors at every one of these positions, in order, each once. */
  List<Entity> all(Site site, List<String> positions) {
    Set<Entity> found = new LinkedHashSet<>();
    for (String position : positions) {
      for (int token : site.at(position)) {
        found.addAll(entities(token));
      }
    }
    return List.copyOf(found);
  }
}
