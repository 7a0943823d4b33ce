package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a report without a word of attitude amounts to: "said that Peru arms the rebels" accuses,
 * "said there had been no torture" denies.
 *
 * @param category ACCUSE or DENY
 * @param target who is accused; null where nobody is
 */
record Allegation(StanceCategory category, @Nullable Party target) {
  private static final String WRONG = "wrong";

  /**
   * Reads the main clause of what statements say.
   *
   * @return for each statement what it alleges, or null
   */
  static List<@Nullable Allegation> read(Scene scene, Parties parties) {
    List<@Nullable Allegation> found = new ArrayList<>();
    for (int i = 0; i < scene.statements.size(); i++) {
      found.add(null);
    }
    AnnotatedText text = scene.text;
    for (int token = 0; token < text.tokenCount(); token++) {
      int statement = scene.contentOf(token);
      boolean wrong = scene.lexicon.in(WRONG, text.lemma(token).toLowerCase(Locale.ROOT));
      if (statement >= 0 && wrong && found.get(statement) == null) {
        found.set(statement, of(token, statement, scene, parties));
      }
    }
    return found;
  }

  private static @Nullable Allegation of(int token, int statement, Scene scene, Parties parties) {
    AnnotatedText text = scene.text;
    if (text.upos(token) != Upos.VERB) {
      int verb = scene.clauses.child(token, Relation.EXPL) >= 0 ? token : text.head(token);
      boolean exists = verb >= 0 && scene.clauses.child(verb, Relation.EXPL) >= 0;
      return exists && denied(token, scene) && main(verb, scene)
          ? new Allegation(StanceCategory.DENY, null)
          : null;
    }
    if (!main(token, scene) || scene.clauses.modal(token) != null) {
      return null;
    }
    List<Integer> subjects = scene.clauses.subjects(token);
    if (subjects.isEmpty() || text.upos(subjects.get(0)) == Upos.PRON) {
      return null;
    }
    Party actor = parties.holder(subjects.get(0));
    if (denied(token, scene)) {
      return new Allegation(StanceCategory.DENY, actor);
    }
    return actor == null || parties.speakers(statement).contains(actor)
        ? null
        : new Allegation(StanceCategory.ACCUSE, actor);
  }

  /** The clause a verb of speech takes, or one that stands alone. */
  private static boolean main(int verb, Scene scene) {
    Relation relation = scene.text.relation(verb);
    return relation == Relation.CCOMP
        ? scene.cueOf(scene.text.head(verb)) >= 0
        : relation == Relation.ROOT || relation == Relation.PARATAXIS;
  }

  private static boolean denied(int token, Scene scene) {
    for (int child : scene.clauses.children(token)) {
      switch (scene.text.lemma(child)) {
        case "not", "n't", "never", "no" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
