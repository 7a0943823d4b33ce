package dev.attache.stance;

import dev.attache.entity.Entity;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a text that says "we" or "I" outside of quotations: the actor who in it most often
 * says what he will do. Only such texts are looked at, each sentence once.
 */
final class Author {
  private Author() {}

  static @Nullable Party of(Scene scene) {
    AnnotatedText text = scene.text;
    Map<String, Integer> votes = new HashMap<>();
    String best = null;
    int most = 0;
    for (int token = 0; token < text.tokenCount(); token++) {
      if (scene.contentOf(token) >= 0 || !text.lemma(token).equals("will")) {
        continue;
      }
      int sentence = text.sentenceOf(token);
      if (text.endToken(sentence) - text.firstToken(sentence) > Matcher.MAX_SENTENCE
          || text.relation(token) != Relation.AUX) {
        continue;
      }
      for (int subject : scene.clauses.subjects(text.head(token))) {
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
}
