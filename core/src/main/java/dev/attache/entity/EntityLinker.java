package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.role.RoleMention;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one entity of all mentions of one actor: links names to the knowledge base and to each
 * other, tells places from the governments they stand for, and adds the descriptions and pronouns
 * it can link. Immutable and safe for use by many threads.
 */
public final class EntityLinker {
  private final KnowledgeBase knowledge;
  private final EntityTables tables;

  private EntityLinker(KnowledgeBase knowledge, EntityTables tables) {
    this.knowledge = knowledge;
    this.tables = tables;
  }

  /**
   * Reads the tables of this layer.
   *
   * @throws dev.attache.ModelMissingException where no pack has them
   * @throws dev.attache.DataFormatException where a row does not follow the format
   */
  public static EntityLinker load(DataPacks packs, KnowledgeBase knowledge) {
    return new EntityLinker(knowledge, EntityTables.load(packs));
  }

  /**
   * Links the names and offices of one document.
   *
   * @param names as the recogniser found them, sorted by start
   * @param roles sorted by start
   * @param date the document's date, or null where it is not known
   */
  public EntityLinks link(
      AnnotatedText text,
      List<ActorMention> names,
      List<RoleMention> roles,
      @Nullable LocalDate date) {
    Drafts drafts = new Drafts(knowledge, tables);
    PersonNames persons = new PersonNames(knowledge, date);
    persons.learn(names);
    NameLinks links = new NameLinks(text, knowledge, tables, drafts, persons, names, roles);
    List<Linked> linked = links.link();
    Map<Span, Draft> adjectives = new LinkedHashMap<>();
    new Descriptions(text, knowledge, tables, drafts)
        .add(states(linked), roles, linked, adjectives);
    Collections.sort(linked);
    linked.addAll(new BodyNouns(text, tables).find(linked, roles));
    Collections.sort(linked);
    List<Linked> all = new Pronouns(text, tables, persons, roles).add(linked);
    Map<Span, List<Draft>> groups = new Collectives(text, tables).find(all, roles);
    return new LinkAssembly(knowledge, persons, drafts).assemble(all, roles, adjectives, groups);
  }

  /** The names again, with the country that linking gave them. */
  private static List<ActorMention> states(List<Linked> linked) {
    List<ActorMention> names = new ArrayList<>(linked.size());
    for (Linked link : linked) {
      boolean state = link.draft().kind == ActorKind.COUNTRY && !link.metonym();
      names.add(state ? link.as("") : link.mention());
    }
    return names;
  }
}
