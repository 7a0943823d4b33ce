package dev.attache;

import dev.attache.actor.ActorRecognizer;
import dev.attache.date.Conventions;
import dev.attache.date.DateMention;
import dev.attache.date.DateNormalizer;
import dev.attache.entity.EntityLinker;
import dev.attache.entity.EntityLinks;
import dev.attache.event.Event;
import dev.attache.event.EventFinder;
import dev.attache.internal.Versions;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.role.RoleFinder;
import dev.attache.spi.DataPacks;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceFinder;
import dev.attache.statement.Statement;
import dev.attache.statement.StatementFinder;
import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads diplomatic text. Build one and share it: immutable, and safe for use by many threads at
 * once. The same document gives the same analysis, in any order, on any thread.
 */
public final class Attache {
  private final Set<Layer> layers;
  private final DateNormalizer dates;
  private final @Nullable Engine engine;
  private final Provenance provenance;

  private Attache(
      Set<Layer> layers, DateNormalizer dates, @Nullable Engine engine, Provenance provenance) {
    this.layers = Set.copyOf(layers);
    this.dates = dates;
    this.engine = engine;
    this.provenance = provenance;
  }

  /**
   * All layers, with the data jars of the class path.
   *
   * @throws ModelMissingException where {@code attache-models} is not on the class path
   */
  public static Attache load() {
    return builder().build();
  }

  /** Version of this library, such as {@code 0.1.0}. */
  public static String version() {
    return Versions.LIBRARY;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Reads one document. Never throws on any text. */
  public Analysis analyze(Document document) {
    Objects.requireNonNull(document, "document");
    List<DateMention> found =
        needs(Layer.DATES) || needs(Layer.EVENTS)
            ? dates.find(document.text(), document.date())
            : List.of();
    if (engine == null) {
      return new Analysis(
          document,
          layers,
          List.of(),
          List.of(),
          List.of(),
          found,
          List.of(),
          List.of(),
          List.of(),
          provenance);
    }
    AnnotatedText text = engine.text.analyze(document.text());
    EntityLinks links = engine.link(text, document);
    List<Statement> statements =
        needs(Layer.STATEMENTS) || needs(Layer.STANCES) || needs(Layer.EVENTS)
            ? engine.statements.find(text, links)
            : List.of();
    List<Stance> stances =
        needs(Layer.STANCES) || needs(Layer.EVENTS)
            ? engine.stances.find(text, links, statements)
            : List.of();
    List<Event> events =
        needs(Layer.EVENTS) ? engine.events.find(text, links, found, stances) : List.of();
    return new Analysis(
        document,
        layers,
        links.entities(),
        needs(Layer.ACTORS) ? links.actors() : List.of(),
        needs(Layer.ROLES) ? links.roles() : List.of(),
        needs(Layer.DATES) ? found : List.of(),
        needs(Layer.STATEMENTS) ? statements : List.of(),
        needs(Layer.STANCES) ? stances : List.of(),
        events,
        provenance);
  }

  private boolean needs(Layer layer) {
    return layers.contains(layer);
  }

  /** The layers that read tokens; absent where only dates were asked for. */
  private record Engine(
      TextAnalyzer text,
      ActorRecognizer actors,
      RoleFinder roles,
      EntityLinker entities,
      StatementFinder statements,
      StanceFinder stances,
      EventFinder events) {
    EntityLinks link(AnnotatedText annotated, Document document) {
      var names = actors.find(annotated);
      var offices = roles.find(annotated, names, document.date());
      return entities.link(annotated, names, offices, document.date());
    }
  }

  /** Settings of an {@link Attache}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Set<Layer> layers;
    private @Nullable Conventions conventions;

    private Builder() {}

    /** The layers to compute and return; all of them where this is not called. */
    public Builder layers(Layer first, Layer... rest) {
      if (layers != null) {
        throw new IllegalStateException("layers were already set to " + layers);
      }
      layers = EnumSet.of(first, rest);
      return this;
    }

    /** What counts as a date; {@link Conventions#NEWS} where this is not called. */
    public Builder dates(Conventions conventions) {
      if (this.conventions != null) {
        throw new IllegalStateException("dates were already set to " + this.conventions);
      }
      this.conventions = Objects.requireNonNull(conventions, "conventions");
      return this;
    }

    /** Loads and checks everything the layers need. */
    public Attache build() {
      Set<Layer> chosen = layers == null ? EnumSet.allOf(Layer.class) : layers;
      DateNormalizer dates = DateNormalizer.english();
      if (chosen.equals(EnumSet.of(Layer.DATES))) {
        return new Attache(chosen, dates, null, new Provenance("", List.of(), null));
      }
      DataPacks packs = DataPacks.discover();
      KnowledgeBase knowledge = KnowledgeBase.load(packs);
      Engine engine =
          new Engine(
              TextAnalyzer.load(packs),
              ActorRecognizer.load(packs, knowledge),
              RoleFinder.load(packs, knowledge),
              EntityLinker.load(packs, knowledge),
              StatementFinder.load(packs),
              StanceFinder.load(packs),
              EventFinder.load(packs));
      return new Attache(chosen, dates, engine, new Provenance("", List.of(), null));
    }
  }
}
