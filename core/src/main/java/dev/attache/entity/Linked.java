package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.actor.MentionForm;

/**
 * A mention and the entity it was found to mean.
 *
 * @param mention as the recogniser or this layer found it
 * @param draft what it means
 * @param form how it refers
 * @param metonym whether a place stands for who governs there
 */
record Linked(ActorMention mention, Draft draft, MentionForm form, boolean metonym)
    implements Comparable<Linked> {
  /** In order of text. */
  @Override
  public int compareTo(Linked other) {
    return mention.span().compareTo(other.mention.span());
  }

  ActorMention as(String entity) {
    ActorKind kind =
        metonym && draft.kind == ActorKind.COUNTRY ? ActorKind.COUNTRY : mention.kind();
    return new ActorMention(
        mention.span(),
        mention.text(),
        kind,
        form,
        draft.name,
        draft.country,
        metonym,
        entity,
        mention.confidence());
  }
}
