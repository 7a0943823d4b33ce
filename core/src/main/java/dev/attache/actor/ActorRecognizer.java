package dev.attache.actor;

import dev.attache.actor.internal.NameFile;
import dev.attache.actor.internal.NameLists;
import dev.attache.actor.internal.Tagger;
import dev.attache.actor.internal.Weights;
import dev.attache.actor.internal.WordClasses;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameSense;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the names of actors. A linear-chain tagger proposes names of persons, organisations and
 * places; lists, knowledge and the rest of the text then decide span and kind. Reports on sport,
 * where a city's name is a club's, have a tagger of their own. Immutable and safe for use by many
 * threads.
 */
public final class ActorRecognizer {
  private static final String MODELS = "attache-models";

  private final Tagger tagger;
  private final ReportTagger reports;
  private final Lexicon lexicon;
  private final KnowledgeBase knowledge;

  private ActorRecognizer(
      Tagger tagger, ReportTagger reports, Lexicon lexicon, KnowledgeBase knowledge) {
    this.tagger = tagger;
    this.reports = reports;
    this.lexicon = lexicon;
    this.knowledge = knowledge;
  }

  /**
   * With the data jars of the class path, for use without other layers: {@code
   * ActorRecognizer.load().find(TextAnalyzer.load().analyze(text))}.
   *
   * @throws dev.attache.ModelMissingException where {@code attache-models} is not on the class path
   */
  public static ActorRecognizer load() {
    DataPacks packs = DataPacks.discover();
    return load(packs, KnowledgeBase.load(packs));
  }

  /**
   * @throws dev.attache.ModelMissingException where no pack has the model
   * @throws dev.attache.DataFormatException where a resource is damaged
   */
  public static ActorRecognizer load(DataPacks packs, KnowledgeBase knowledge) {
    Weights weights = Weights.read("actor/tagger.bin", packs.require("actor/tagger.bin", MODELS));
    WordClasses classes =
        WordClasses.read("actor/classes.bin", packs.require("actor/classes.bin", MODELS));
    NameLists.Builder names =
        new NameLists.Builder("actor/lists.bin", packs.require("actor/lists.bin", MODELS));
    List<NameFile.Listed> listed = NameFile.all(packs);
    Lexicon lexicon = Lexicon.load(packs, listed);
    NameFile.addAll(listed, names);
    NameLists lists = names.build();
    byte[] reports = packs.require(ReportTagger.FILE, MODELS);
    return new ActorRecognizer(
        new Tagger(weights, classes, lists),
        new ReportTagger(reports, classes, lists),
        lexicon,
        knowledge);
  }

  /** Every named mention, unlinked, sorted by start, none overlapping another. */
  public List<ActorMention> find(AnnotatedText text) {
    int n = text.tokenCount();
    int[] starts = new int[n];
    int[] ends = new int[n];
    for (int i = 0; i < n; i++) {
      starts[i] = text.start(i);
      ends[i] = text.end(i);
    }
    byte[] labels = new byte[n];
    int[] margins = new int[n];
    SportReport sport = new SportReport(text, lexicon);
    Tagger.Session session = (sport.isReport() ? reports.get() : tagger).session();
    for (int s = 0; s < text.sentenceCount(); s++) {
      session.tag(text.text(), starts, ends, text.firstToken(s), text.endToken(s), labels, margins);
    }
    return mentions(text, Name.read(text, labels, margins), sport);
  }

  private List<ActorMention> mentions(AnnotatedText text, List<Name> tagged, SportReport sport) {
    Senses senses = new Senses(knowledge, lexicon);
    List<Name> bounded = new Boundaries(text, lexicon, senses).settle(tagged);
    List<Name> names =
        new Spans(lexicon, senses).settle(text, DocumentPass.apply(text, bounded, lexicon, senses));
    KindFinder kinds = new KindFinder(text, lexicon, senses, sport);
    List<Name> actors = kinds.settle(names);
    actors = new ListedNames(text, lexicon, senses, knowledge).fill(actors, kinds.dropped());
    actors = new OrganNouns(text, lexicon, senses).add(actors);
    List<ActorMention> mentions = new ArrayList<>(actors.size());
    for (Name name : actors) {
      mentions.add(mention(name, name.surface(text), senses));
    }
    return List.copyOf(mentions);
  }

  private static ActorMention mention(Name name, String surface, Senses senses) {
    ActorKind kind = Objects.requireNonNull(name.kind());
    boolean people =
        kind == ActorKind.GROUP && (senses.isPeople(surface) || senses.isDemonym(surface));
    NameSense country = kind == ActorKind.COUNTRY || people ? senses.anyState(surface) : null;
    return new ActorMention(
        name.span(),
        surface,
        kind,
        people ? MentionForm.DEMONYM : MentionForm.NAME,
        surface,
        country == null ? null : country.country(),
        false,
        null,
        confidence(name.margin()));
  }

  /** From 0.5 at no margin towards 1. */
  private static double confidence(int margin) {
    return margin <= 0 ? 0.5 : 1 - 0.5 / (1 + margin / 400.0);
  }
}
