package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.List;

/** Strength, certainty and persistence as the words beside a cue move them. */
final class Grade {
  /** How far before and after a cue its modifiers are looked for. */
  private static final int WINDOW = 8;

  private final Scene scene;
  private final AnnotatedText text;
  private int strength;
  private int certainty;
  private boolean persistent;

  Grade(Scene scene, int strength, int certainty) {
    this.scene = scene;
    this.text = scene.text;
    this.strength = strength;
    this.certainty = certainty;
  }

  int strength() {
    return Math.max(1, Math.min(5, strength));
  }

  int certainty() {
    return certainty;
  }

  /** True where the position was held before. */
  boolean persistent() {
    return persistent;
  }

  void read(Match match, StringBuilder why) {
    int verb = match.light() >= 0 ? match.light() : match.head();
    LightVerb light = scene.lightVerb(verb);
    if (light != null && match.light() >= 0) {
      strength += light.shift();
      why.append("; light verb ").append(text.lemma(verb));
    }
    boolean verbal = text.upos(verb) == Upos.VERB;
    if (light != null && light.persistent() && verbal) {
      persistent = true;
      why.append("; persistent");
    }
    int sentence = text.sentenceOf(match.head());
    int from = Math.max(text.firstToken(sentence), match.first() - WINDOW);
    int to = Math.min(text.endToken(sentence), match.last() + 1 + WINDOW);
    List<CueTrie.Match<Modifier>> found = new ArrayList<>();
    for (int token = from; token < to; token++) {
      scene.lexicon.modifiers().match(text, token, to, found);
    }
    for (CueTrie.Match<Modifier> modifier : found) {
      if (belongs(modifier.tokens(), match)) {
        apply(modifier.value());
        why.append("; ").append(modifier.value().word());
      }
    }
  }

  private boolean belongs(int[] tokens, Match match) {
    for (int token : tokens) {
      if (match.covers(token) || text.relation(token) == Relation.CCOMP) {
        continue; // what somebody says that remains is not his remaining
      }
      int head = text.head(token);
      // phrases ("in the strongest terms") may hang on the object
      for (int step = 1; step < tokens.length && head >= 0 && !mine(head, match); step++) {
        head = text.head(head);
      }
      boolean above =
          text.relation(match.head()) == Relation.XCOMP && token == text.head(match.head());
      if (mine(head, match) || above) {
        return true;
      }
    }
    return false;
  }

  private boolean mine(int head, Match match) {
    return match.covers(head) || head >= 0 && head == match.light();
  }

  private void apply(Modifier modifier) {
    switch (modifier.kind()) {
      case INTENSIFY, ATTENUATE -> strength += modifier.value();
      case MAXIMISE -> strength = modifier.value();
      case HEDGE ->
          certainty =
              Integer.signum(certainty) * Math.min(Math.abs(certainty), Math.abs(modifier.value()));
      case PERSIST -> persistent = true;
      case DISTANCE -> certainty = 0;
    }
  }
}
