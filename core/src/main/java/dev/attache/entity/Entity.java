package dev.attache.entity;

import dev.attache.actor.ActorKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One real-world actor of a document.
 *
 * @param id {@code E1}, {@code E2}, … in order of first mention
 * @param kind what kind of actor
 * @param name canonical name
 * @param country ISO 3166-1 alpha-3, or null
 * @param code CAMEO actor code: ISO 3166-1 alpha-3 for a state and what belongs to it, else IGO,
 *     NGO, MNC …; or null
 * @param org the knowledge base's key of an organisation ({@code UN}, {@code NATO}), or null
 * @param wikidata Wikidata item ({@code Q30}), or null
 * @param mentions indices into the document's actor mentions, ascending
 */
public record Entity(
    String id,
    ActorKind kind,
    String name,
    @Nullable String country,
    @Nullable String code,
    @Nullable String org,
    @Nullable String wikidata,
    List<Integer> mentions) {
  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    mentions = List.copyOf(mentions);
  }

  /** By the id alone: the mentions may be as many as the text is long. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) { // written out, as in Span
    return this == other
        || other instanceof Entity that
            && id.equals(that.id)
            && kind == that.kind
            && name.equals(that.name)
            && Objects.equals(country, that.country)
            && Objects.equals(code, that.code)
            && Objects.equals(org, that.org)
            && Objects.equals(wikidata, that.wikidata)
            && mentions.equals(that.mentions);
  }
}
