package dev.attache.stance;

import dev.attache.actor.ActorMention;
import dev.attache.entity.Entity;
import dev.attache.role.RoleMention;
import dev.attache.statement.Statement;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import org.jspecify.annotations.Nullable;

/** Says whom a noun phrase or a statement's source stands for. */
final class Parties {
  private static final int MAX_NAME_WORDS = 8;

  private final Scene scene;
  private final Phrases phrases;
  private @Nullable Party recent;

  Parties(Scene scene, Phrases phrases) {
    this.scene = scene;
    this.phrases = phrases;
  }

  /** The source of a statement, or null where it names none. */
  @Nullable Party speaker(int statement) {
    if (statement < 0) {
      return null;
    }
    Statement said = scene.statements.get(statement);
    if (said.entity() != null && said.speaker() != null) {
      return new Party(said.speaker(), said.entity());
    }
    if (said.source().isEmpty()) {
      return said.speaker() == null ? null : new Party(said.speaker(), null);
    }
    int head = scene.head(said.source().get(0));
    return head < 0 ? null : named(head);
  }

  /** Who a noun phrase stands for, or null where its head can hold no position. */
  @Nullable Party holder(int head) {
    if (scene.firstPerson(head)) {
      Party speaker = speaker(scene.contentOf(head));
      return speaker == null ? linked(head) : speaker;
    }
    return named(head);
  }

  private @Nullable Party named(int head) {
    Party linked = linked(head);
    if (linked != null) {
      return linked;
    }
    String lemma = scene.text.lemma(head);
    if (scene.text.upos(head) == Upos.PRON && !scene.lexicon.in("person", lemma)) {
      return personal(lemma) ? recent : null;
    }
    boolean human =
        scene.lexicon.in("person", lemma)
            || scene.text.upos(head) == Upos.PROPN
            || scene.text.upos(head) == Upos.ADJ && scene.lexicon.in("person", lemma);
    if (human) {
      return new Party(phrases.name(head, MAX_NAME_WORDS), null);
    }
    if (scene.lexicon.in("document", lemma)) {
      int owner = scene.clauses.child(head, Relation.NMOD_POSS);
      Party of = owner < 0 ? null : linked(owner);
      return of == null ? new Party(phrases.name(head, MAX_NAME_WORDS), null) : of;
    }
    return null;
  }

  private static boolean personal(String lemma) {
    return switch (lemma) {
      case "he", "she", "it", "they", "his", "her", "its", "their", "him", "them" -> true;
      default -> false;
    };
  }

  /** Remembers who held the floor last, for pronouns nobody else could resolve. */
  void remember(Party party) {
    recent = party;
  }

  /** The entity, office holder or named actor a token belongs to, or null. */
  @Nullable Party linked(int head) {
    Span span = scene.text.span(head, head + 1);
    Entity entity = scene.links.at(span);
    if (entity == null) {
      int name = scene.clauses.child(head, Relation.APPOS);
      entity = name < 0 ? null : scene.links.at(scene.text.span(name, name + 1));
    }
    if (entity != null) {
      return new Party(entity.name(), entity.id());
    }
    ActorMention actor = scene.links.actorAt(span);
    if (actor != null) {
      return new Party(actor.name(), null);
    }
    RoleMention role = scene.links.roleAt(span);
    return role == null ? null : new Party(role.span().of(scene.text.text()), null);
  }

  /** A target: the words of the text, and the entity they name where there is one. */
  Party target(int head, Match cue) {
    Party linked = linked(head);
    boolean pronoun = scene.text.upos(head) == Upos.PRON;
    if (pronoun) {
      Party party = linked == null ? holder(head) : linked;
      if (party != null) {
        return party;
      }
    }
    int[] bounds = phrases.bounds(head, cue);
    int last = Math.min(bounds[1], bounds[0] + MAX_TARGET_WORDS - 1);
    return new Party(phrases.words(bounds[0], last), linked == null ? null : linked.entity());
  }

  private static final int MAX_TARGET_WORDS = 12;
}
