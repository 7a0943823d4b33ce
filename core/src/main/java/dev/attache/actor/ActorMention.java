package dev.attache.actor;

import dev.attache.text.Mention;
import dev.attache.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an actor.
 *
 * @param span where, without article, title or possessive
 * @param text the surface under {@code span}
 * @param kind what kind of actor
 * @param form how it refers
 * @param name canonical name as far as known, else the surface
 * @param country ISO 3166-1 alpha-3 of the actor, or null
 * @param metonym true where a place stands for who governs it
 * @param entity id of the {@code Entity} it refers to, or null before linking and where unlinked
 * @param confidence 0 to 1
 */
public record ActorMention(
    Span span,
    String text,
    ActorKind kind,
    MentionForm form,
    String name,
    @Nullable String country,
    boolean metonym,
    @Nullable String entity,
    double confidence)
    implements Mention {
  public ActorMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(name, "name");
  }

  /** A name as the recogniser finds it, not yet linked to an entity. */
  public static ActorMention unlinked(Span span, String text, ActorKind kind, double confidence) {
    return new ActorMention(
        span, text, kind, MentionForm.NAME, text, null, false, null, confidence);
  }
}
