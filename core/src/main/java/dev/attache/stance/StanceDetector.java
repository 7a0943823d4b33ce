package dev.attache.stance;

import dev.attache.actor.ActorMention;
import dev.attache.actor.ActorRecognizer;
import dev.attache.entity.EntityLinker;
import dev.attache.entity.EntityLinks;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.role.RoleFinder;
import dev.attache.spi.DataPacks;
import dev.attache.statement.StatementFinder;
import dev.attache.text.AnnotatedText;
import dev.attache.text.TextAnalyzer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stances alone, from plain text, for those who want no other layer. Whoever wants several layers
 * asks {@code dev.attache.Attache}, which computes each once. Immutable and safe for use by many
 * threads.
 */
public final class StanceDetector {
  private final TextAnalyzer text;
  private final ActorRecognizer actors;
  private final RoleFinder roles;
  private final EntityLinker entities;
  private final StatementFinder statements;
  private final StanceFinder stances;

  private StanceDetector(DataPacks packs, KnowledgeBase knowledge) {
    this.text = TextAnalyzer.load(packs);
    this.actors = ActorRecognizer.load(packs, knowledge);
    this.roles = RoleFinder.load(packs, knowledge);
    this.entities = EntityLinker.load(packs, knowledge);
    this.statements = StatementFinder.load(packs);
    this.stances = StanceFinder.load(packs);
  }

  /**
   * With the data jars of the class path.
   *
   * @throws dev.attache.ModelMissingException where {@code attache-models} is not on the class path
   */
  public static StanceDetector load() {
    DataPacks packs = DataPacks.discover();
    return new StanceDetector(packs, KnowledgeBase.load(packs));
  }

  /**
   * The stances of a text, sorted by the start of the cue.
   *
   * @param date when it was published, or null where that is not known
   */
  public List<Stance> find(String document, @Nullable LocalDate date) {
    AnnotatedText read = text.analyze(document);
    List<ActorMention> names = actors.find(read);
    EntityLinks links = entities.link(read, names, roles.find(read, names, date), date);
    return stances.find(read, links, statements.find(read, links));
  }
}
