package dev.attache.entity;

import dev.attache.actor.ActorMention;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.role.RoleMention;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one entity of all mentions of one actor. Immutable and safe for use by many threads. */
public final class EntityLinker {
  private EntityLinker() {}

  public static EntityLinker load(DataPacks packs, KnowledgeBase knowledge) {
    return new EntityLinker();
  }

  public EntityLinks link(
      AnnotatedText text,
      List<ActorMention> names,
      List<RoleMention> roles,
      @Nullable LocalDate date) {
    return new EntityLinks(names, roles, List.of());
  }
}
