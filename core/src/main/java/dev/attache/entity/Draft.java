package dev.attache.entity;

import dev.attache.actor.ActorKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entity in the making: what is known of it so far. */
final class Draft {
  final String key;
  ActorKind kind;
  String name;
  @Nullable String country;
  @Nullable String code;
  @Nullable String org;
  @Nullable String wikidata;

  /** M, F, or null while unknown. */
  @Nullable String gender;

  Draft(String key, ActorKind kind, String name) {
    this.key = Objects.requireNonNull(key, "key");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.name = Objects.requireNonNull(name, "name");
  }
}
