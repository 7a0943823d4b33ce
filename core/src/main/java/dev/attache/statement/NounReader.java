package dev.attache.statement;

import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a statement off a noun or adjective: "his claim that …", "expressed concern about …", "is
 * confident that …".
 */
final class NounReader {
  private final Scene scene;
  private final Sources sources;
  private final Complements complements;
  private final WordClasses words;

  NounReader(Scene scene, Sources sources, Complements complements, WordClasses words) {
    this.scene = scene;
    this.sources = sources;
    this.complements = complements;
    this.words = words;
  }

  @Nullable Draft noun(int noun, Cue cue) {
    int last = noun + cue.words().size() - 1;
    Complements.Found found = complements.after(cue, noun, last, -1);
    if (found == null) {
      return null;
    }
    Draft draft = new Draft(noun);
    draft.addContent(found.content());
    int from = noun;
    int verb = lightVerb(noun);
    int source = owner(noun, cue);
    if (verb >= 0) {
      from = verb;
      if (source < 0) {
        source = sources.ofVerb(verb);
      }
    }
    draft.addCue(scene.words(from, found.preposition() >= 0 ? found.preposition() : last));
    if (source >= 0) {
      Span span = sources.phrase(source, scene.sentenceStart(noun), Integer.MAX_VALUE);
      if (span != null && !overlapsContent(draft, span)) {
        draft.source.add(span);
        draft.sourceHead = scene.antecedent(source);
      }
    }
    boolean loose = scene.related(noun, Relation.OBL, Relation.OBJ, Relation.NMOD, Relation.CONJ);
    return draft.source.isEmpty() && loose ? null : draft;
  }

  private static boolean overlapsContent(Draft draft, Span span) {
    for (Span content : draft.content) {
      if (content.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** The verb that only brings a noun into the sentence, as "issued" in "issued a warning". */
  int lightVerb(int noun) {
    int head = scene.text.head(noun);
    if (head < 0 || head > noun || scene.quoted(head)) {
      return -1;
    }
    boolean object = scene.related(noun, Relation.OBJ);
    return object && words.is(WordClasses.Kind.LIGHT, scene.text.lemma(head)) ? head : -1;
  }

  private int owner(int noun, Cue cue) {
    int owner = scene.child(noun, Relation.NMOD_POSS);
    if (owner >= 0) {
      return owner;
    }
    int by = sources.prepositional(noun, "by", "from", "among");
    if (by >= 0 || cue.prepositions().contains("of")) {
      return by;
    }
    return sources.prepositional(noun, "of");
  }

  @Nullable Draft adjective(int adjective, Cue cue) {
    if (scene.related(adjective, Relation.AMOD)) {
      return null;
    }
    Complements.Found found = complements.after(cue, adjective, adjective, -1);
    if (found == null) {
      return null;
    }
    Draft draft = new Draft(adjective);
    draft.addContent(found.content());
    int from = adjective;
    while (from > scene.sentenceStart(adjective) && belongs(from - 1, adjective)) {
      from--;
    }
    int last = found.preposition() >= 0 ? found.preposition() : adjective;
    draft.addCue(scene.words(from, last));
    int subject = scene.child(adjective, Relation.NSUBJ, Relation.NSUBJ_PASS);
    if (subject < 0) {
      subject = sources.ofVerb(adjective);
    }
    if (subject >= 0 && !isImpersonal(subject)) {
      Span span = sources.phrase(subject, scene.sentenceStart(adjective), Integer.MAX_VALUE);
      if (span != null && !overlapsContent(draft, span)) {
        draft.source.add(span);
        draft.sourceHead = scene.antecedent(subject);
      }
    }
    return draft;
  }

  private boolean isImpersonal(int subject) {
    String word = scene.text.word(subject).toLowerCase(Locale.ROOT);
    return word.equals("it") || word.equals("there") || word.equals("that");
  }

  private boolean belongs(int token, int head) {
    return scene.text.head(token) == head
        && scene.related(token, Relation.COP, Relation.AUX, Relation.AUX_PASS, Relation.ADVMOD);
  }
}
