package dev.attache.stance;

import dev.attache.entity.EntityLinks;
import dev.attache.spi.DataPacks;
import dev.attache.statement.Statement;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds stances: the cues of a {@link CueLexicon}, held against the grammar of their sentences. A
 * sentence with no cue is never parsed. Immutable and safe for use by many threads.
 */
public final class StanceFinder {
  private static final Comparator<Stance> IN_ORDER = new ByCue();

  private static final int REPORT_STRENGTH = 1;
  private static final int ALLEGATION_STRENGTH = 3;

  private final CueLexicon lexicon;

  private StanceFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A finder with the lexicon of the packs. */
  public static StanceFinder load(DataPacks packs) {
    return of(CueLexicon.load(packs));
  }

  /** A finder with this lexicon, such as one with cues of a user. */
  public static StanceFinder of(CueLexicon lexicon) {
    return new StanceFinder(Objects.requireNonNull(lexicon, "lexicon"));
  }

  /** Stances, sorted by the start of the cue. */
  public List<Stance> find(AnnotatedText text, EntityLinks links, List<Statement> statements) {
    Scene scene = new Scene(text, links, statements, lexicon);
    Phrases phrases = new Phrases(scene);
    Parties parties = new Parties(scene, phrases);
    Places places = new Places(scene);
    Conditions conditions = new Conditions(scene, places, parties);
    Holders holders = new Holders(scene, places, parties);
    StanceBuilder builder = new StanceBuilder(scene, places, parties, phrases, conditions, holders);
    Matcher matcher = new Matcher(scene, conditions, holders);
    Embedding embedding = new Embedding(scene, places);
    List<Stance> stances = new ArrayList<>();
    int said = 0;
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      for (; said < statements.size() && !cueAfter(statements.get(said), text, sentence); said++) {
        Party speaker = parties.speaker(said);
        if (speaker != null) {
          parties.remember(speaker);
        }
      }
      for (Match match : embedding.independent(matcher.find(sentence), sentence)) {
        Stance stance = builder.build(match);
        if (stance != null) {
          stances.add(stance);
          if (!stance.holders().isEmpty()) {
            parties.remember(stance.holders().get(0));
          }
        }
      }
    }
    stances.sort(IN_ORDER);
    return withReports(stances, scene, parties);
  }

  private static boolean cueAfter(Statement statement, AnnotatedText text, int sentence) {
    int start =
        statement.cue().isEmpty()
            ? statement.content().isEmpty() ? 0 : statement.content().get(0).start()
            : statement.cue().get(0).start();
    return start >= text.start(text.firstToken(sentence));
  }

  /**
   * Adds a {@link StanceCategory#STATE} for each statement whose cue carries no attitude, or what
   * it alleges where nothing inside does either.
   */
  private static List<Stance> withReports(List<Stance> stances, Scene scene, Parties parties) {
    boolean[] taken = new boolean[scene.statements.size()];
    for (Stance stance : stances) {
      int from = scene.text.tokenFrom(stance.cue().start());
      for (int t = from; t < scene.text.tokenCount(); t++) {
        if (scene.text.start(t) >= stance.cue().end()) {
          break;
        }
        if (scene.cueOf(t) >= 0) {
          taken[scene.cueOf(t)] = true;
        }
      }
    }
    boolean[] judged = new boolean[taken.length];
    for (Stance stance : stances) {
      if (stance.statement() != null) {
        judged[stance.statement()] = true;
      }
    }
    List<@Nullable Allegation> allegations = Allegation.read(scene, parties);
    List<Stance> all = new ArrayList<>(stances);
    for (int i = 0; i < taken.length; i++) {
      Statement statement = scene.statements.get(i);
      List<Party> speakers = parties.speakers(i);
      if (taken[i] || statement.cue().isEmpty() || speakers.isEmpty()) {
        continue;
      }
      all.add(report(statement, speakers, i, judged[i] ? null : allegations.get(i), scene));
    }
    all.sort(IN_ORDER);
    return all;
  }

  private static Stance report(
      Statement statement,
      List<Party> speakers,
      int index,
      @Nullable Allegation allegation,
      Scene scene) {
    Span cue = statement.cue().get(0);
    String text = scene.text.text();
    Span content = statement.content().isEmpty() ? null : statement.content().get(0);
    Party about = content == null ? null : new Party(Phrases.opening(content, scene.text), null);
    StanceCategory category = allegation == null ? StanceCategory.STATE : allegation.category();
    return new Stance(
        cue,
        cue.of(text),
        category,
        null,
        allegation == null ? 0 : -1,
        allegation == null ? REPORT_STRENGTH : ALLEGATION_STRENGTH,
        scene.lexicon.certainty(category),
        speakers,
        allegation == null || allegation.target() == null ? about : allegation.target(),
        content,
        null,
        false,
        index,
        "statement " + index);
  }

  private static final class ByCue implements Comparator<Stance> {
    @Override
    public int compare(Stance a, Stance b) {
      return a.cue().compareTo(b.cue());
    }
  }
}
