package dev.attache.stance;

import dev.attache.entity.Entity;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a text that says "we" or "I" outside of quotations: the actor who in it most often
 * takes a position. Only such texts are looked at, each sentence once.
 */
final class Author {
  private Author() {}

  static @Nullable Party of(Scene scene) {
    AnnotatedText text = scene.text;
    Map<String, Integer> votes = new HashMap<>();
    String best = null;
    int most = 0;
    for (int token = 0; token < text.tokenCount(); token++) {
      boolean will = text.lemma(token).equals("will");
      if (scene.contentOf(token) >= 0
          || !will && !scene.lexicon.in("avow", text.lemma(token))
          || text.endToken(text.sentenceOf(token)) - text.firstToken(text.sentenceOf(token))
              > Matcher.MAX_SENTENCE) {
        continue;
      }
      int verb = will && text.relation(token) == Relation.AUX ? text.head(token) : token;
      if (text.upos(verb) != Upos.VERB) {
        continue;
      }
      for (int subject : position(scene, verb)) {
        Entity entity = scene.links.at(text.span(subject, subject + 1));
        if (entity != null) {
          int count = votes.merge(entity.id(), 1, Integer::sum);
          if (count > most) {
            most = count;
            best = entity.id();
          }
        }
      }
    }
    Entity entity = scene.links.entity(best);
    return entity == null ? null : new Party(entity.name(), entity.id());
  }

  /** "Peru is committed to it": the grammatical subject, where nobody else does it. */
  private static List<Integer> position(Scene scene, int verb) {
    List<Integer> subjects = scene.clauses.subjects(verb);
    return subjects.isEmpty() ? scene.clauses.objects(verb) : subjects;
  }
}
