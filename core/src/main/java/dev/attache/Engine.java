package dev.attache;

import static dev.attache.Layer.DATES;
import static dev.attache.Layer.EVENTS;
import static dev.attache.Layer.STANCES;
import static dev.attache.Layer.STATEMENTS;

import dev.attache.actor.ActorMention;
import dev.attache.actor.ActorRecognizer;
import dev.attache.date.DateMention;
import dev.attache.date.DateNormalizer;
import dev.attache.entity.EntityLinker;
import dev.attache.entity.EntityLinks;
import dev.attache.event.Event;
import dev.attache.event.EventFinder;
import dev.attache.internal.Versions;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.role.RoleFinder;
import dev.attache.role.RoleMention;
import dev.attache.spi.DataPacks;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceFinder;
import dev.attache.statement.Statement;
import dev.attache.statement.StatementFinder;
import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The layers in their order. Each is loaded where it is asked for, or where a later one reads it.
 */
final class Engine {
  private final Set<Layer> layers;
  private final Provenance provenance;
  private final @Nullable DateNormalizer dates;
  private final @Nullable Names names;
  private final @Nullable StatementFinder statements;
  private final @Nullable StanceFinder stances;
  private final @Nullable EventFinder events;

  private Engine(
      Set<Layer> layers,
      Provenance provenance,
      @Nullable DateNormalizer dates,
      @Nullable Names names,
      @Nullable StatementFinder statements,
      @Nullable StanceFinder stances,
      @Nullable EventFinder events) {
    this.layers = Set.copyOf(layers);
    this.provenance = provenance;
    this.dates = dates;
    this.names = names;
    this.statements = statements;
    this.stances = stances;
    this.events = events;
  }

  static Engine load(Settings settings) {
    Set<Layer> layers = settings.layers();
    boolean withEvents = layers.contains(EVENTS);
    boolean withStances = withEvents || layers.contains(STANCES);
    boolean withStatements = withStances || layers.contains(STATEMENTS);
    boolean withDates = withEvents || layers.contains(DATES);
    if (layers.equals(EnumSet.of(DATES))) {
      Provenance none = new Provenance(Versions.LIBRARY, List.of(), null);
      return new Engine(layers, none, settings.dates(), null, null, null, null);
    }
    DataPacks packs = DataPacks.discover();
    if (packs.packs().isEmpty()) {
      throw new ModelMissingException(
          "no data jar is there", "dev.attache:attache-models:" + Versions.LIBRARY);
    }
    // what needs no knowledge is read beside it
    Part<TextAnalyzer> text = Part.of(() -> TextAnalyzer.load(packs));
    Part<StanceFinder> stances = withStances ? Part.of(() -> settings.stances(packs)) : null;
    Part<DateNormalizer> dates = withDates ? Part.of(settings::dates) : null;
    Part<StatementFinder> statements =
        withStatements ? Part.of(() -> StatementFinder.load(packs)) : null;
    Part<EventFinder> events = withEvents ? Part.of(() -> EventFinder.load(packs)) : null;
    KnowledgeBase knowledge = settings.knowledge(packs);
    ActorRecognizer actors = ActorRecognizer.load(packs, knowledge);
    RoleFinder roles = RoleFinder.load(packs, knowledge);
    EntityLinker entities = EntityLinker.load(packs, knowledge);
    return new Engine(
        layers,
        new Provenance(
            Versions.LIBRARY,
            packs.packs().stream().map(pack -> pack.name() + " " + pack.version()).toList(),
            knowledge.asOf().toString()),
        dates == null ? null : dates.get(),
        new Names(knowledge, text.get(), actors, roles, entities),
        statements == null ? null : statements.get(),
        stances == null ? null : stances.get(),
        events == null ? null : events.get());
  }

  Set<Layer> layers() {
    return layers;
  }

  /** Null where only dates were asked for. */
  @Nullable KnowledgeBase knowledge() {
    return names == null ? null : names.knowledge;
  }

  /**
   * @param text the part of the document's text that is read
   */
  Analysis analyze(Document document, String text) {
    // copied, so that what is asked again and again is made once
    List<DateMention> found =
        dates == null ? List.of() : List.copyOf(dates.find(text, document.date()));
    EntityLinks links = new EntityLinks(List.of(), List.of(), List.of());
    List<Statement> said = List.of();
    List<Stance> held = List.of();
    List<Event> done = List.of();
    if (names != null) {
      AnnotatedText annotated = names.text.analyze(text);
      links = names.link(annotated, document);
      said = statements == null ? said : statements.find(annotated, links);
      held = stances == null ? held : stances.find(annotated, links, said);
      done = events == null ? done : events.find(annotated, links, found, held);
    }
    return new Asked(layers)
        .only(document, links, found, said, held, done, text.length(), provenance);
  }

  /** What every layer but the dates needs: tokens, actors, roles and entities. */
  private record Names(
      KnowledgeBase knowledge,
      TextAnalyzer text,
      ActorRecognizer actors,
      RoleFinder roles,
      EntityLinker entities) {
    EntityLinks link(AnnotatedText annotated, Document document) {
      List<ActorMention> found = actors.find(annotated);
      List<RoleMention> offices = roles.find(annotated, found, document.date());
      return entities.link(annotated, found, offices, document.date());
    }
  }
}
