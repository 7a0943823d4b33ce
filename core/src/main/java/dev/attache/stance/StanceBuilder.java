package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the record of a cue: holder, target, proposition, strength, polarity and certainty. */
final class StanceBuilder {
  /** How far before and after a cue its modifiers are looked for. */
  private static final int WINDOW = 8;

  /** A light verb further from its noun than this is not part of the cue. */
  private static final int MAX_CUE_TOKENS = 7;

  private static final int MAX_HOLDERS = 12;

  private final Scene scene;
  private final AnnotatedText text;
  private final Places places;
  private final Parties parties;
  private final Phrases phrases;
  private final Conditions conditions;
  private final Set<Integer> holderHeads = new HashSet<>(); // of the cue at hand

  StanceBuilder(
      Scene scene, Places places, Parties parties, Phrases phrases, Conditions conditions) {
    this.scene = scene;
    this.text = scene.text;
    this.places = places;
    this.parties = parties;
    this.phrases = phrases;
    this.conditions = conditions;
  }

  /** The stance of a cue, or null where what it is said of can hold no position. */
  @Nullable Stance build(Match match) {
    Cue cue = match.cue();
    StringBuilder why = new StringBuilder(64);
    why.append(cue.file()).append(':').append(cue.line()).append(' ').append(cue.text());
    List<Party> holders = new ArrayList<>();
    holderHeads.clear();
    if (!holders(match, holders, why)) {
      return null;
    }
    StanceCategory category = cue.category();
    int polarity = cue.polarity();
    int strength = cue.strength();
    if (!cue.asks("neg") && conditions.negated(match)) {
      Negation negation = scene.negation(match.head());
      boolean demand = cue.part() == Cue.Part.MODAL;
      if (demand) {
        polarity = -polarity;
      } else if (negation != null) {
        category = negation.category();
        polarity = negation.polarity();
        strength = negation.strength();
      } else {
        polarity = 0;
      }
      why.append("; negated");
    }
    int target = first(cue.frame().target(), match, why, "target");
    int content = first(cue.frame().proposition(), match, why, "proposition");
    target = target < 0 ? content : target;
    if (category == StanceCategory.DEMAND || category == StanceCategory.URGE) {
      if (cue.part() != Cue.Part.MODAL
          && polarity > 0
          && content >= 0
          && scene.clauses.negated(content)) {
        polarity = -1;
        why.append("; asked not to");
      }
    }
    Strength moved = new Strength(strength, certainty(cue, category, content));
    moved.read(match, why);
    Span span = span(match);
    int statement = scene.contentOf(match.head());
    return new Stance(
        span,
        span.of(text.text()),
        category,
        cue.subcategory(),
        polarity,
        moved.strength(),
        moved.certainty(),
        holders,
        target < 0 ? null : parties.target(target, match),
        content < 0 ? null : phrases.span(phrases.bounds(content, match)),
        statement < 0 ? null : statement,
        why.toString());
  }

  /** True where somebody is found who can hold what a cue says, or where its author does. */
  boolean held(Match match) {
    return holders(match, new ArrayList<>(), new StringBuilder());
  }

  private boolean holders(Match match, List<Party> holders, StringBuilder why) {
    if (match.light() >= 0 && lends(match.light())) {
      add(scene.clauses.subjects(match.light()), holders);
      if (!holders.isEmpty()) {
        why.append("; holder subject of the light verb");
        return true;
      }
    }
    for (Place place : match.cue().frame().holder()) {
      if (place.kind() == Place.Kind.ISSUER) {
        return true;
      }
      if (place.kind() == Place.Kind.SPEAKER) {
        break;
      }
      List<Integer> heads = places.at(place, match);
      if (heads.isEmpty()) {
        continue;
      }
      add(heads, holders);
      if (!holders.isEmpty()) {
        holderHeads.addAll(heads);
        why.append("; holder ").append(place);
        return true;
      }
      if (scene.firstPerson(heads.get(0))) {
        why.append("; holder author");
        return true;
      }
      if (place.kind() == Place.Kind.SUBJ || place.kind() == Place.Kind.OBJ) {
        return false;
      }
    }
    if (unsaid(match)) {
      why.append("; holder unsaid");
      return true;
    }
    int judge = places.judge(match.head());
    if (judge >= 0) {
      add(scene.clauses.subjects(judge), holders);
      if (!holders.isEmpty()) {
        why.append("; holder of the judgement");
        return true;
      }
    }
    if (!speaks(match)) {
      return false;
    }
    Party speaker = parties.speaker(scene.contentOf(match.head()));
    if (speaker != null) {
      holders.add(speaker);
      why.append("; holder speaker");
      return true;
    }
    return scene.authorial(text.sentenceOf(match.head()));
  }

  /**
   * A passive without agent: "Peru was accused of arming them", "it was agreed that", "agreement
   * was reached". Somebody holds it, and the sentence does not say who.
   */
  private boolean unsaid(Match match) {
    int verb = match.light() >= 0 ? match.light() : match.head();
    boolean lent = match.light() >= 0 && text.relation(match.head()) == Relation.NSUBJ_PASS;
    boolean subject = match.cue().frame().holder().get(0).kind() == Place.Kind.SUBJ;
    if (!lent && !(subject && match.cue().part() == Cue.Part.VERB)) {
      return false;
    }
    if (scene.clauses.child(verb, Relation.AUX_PASS) < 0
        || !scene.clauses.subjects(verb).isEmpty()) {
      return false;
    }
    if (lent || scene.clauses.child(verb, Relation.EXPL) >= 0) {
      return true;
    }
    for (int patient : scene.clauses.objects(verb)) {
      boolean clause = text.lemma(patient).equals("it") && content(verb);
      if (clause || parties.holder(patient) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean content(int verb) {
    return scene.clauses.child(verb, Relation.CCOMP, Relation.CSUBJ, Relation.CSUBJ_PASS) >= 0
        || places.infinitive(verb) >= 0;
  }

  private void add(List<Integer> heads, List<Party> holders) {
    for (int head : heads) {
      for (Party party : parties.holders(head)) {
        if (!holders.contains(party) && holders.size() < MAX_HOLDERS) {
          holders.add(party);
        }
      }
    }
  }

  /** True for "stressed its support", false for "noted its support" and "won support". */
  private boolean lends(int light) {
    LightVerb verb = scene.lightVerb(light);
    return verb != null && !verb.owner();
  }

  /** True where a cue that names no holder is its speaker's own. */
  private boolean speaks(Match match) {
    List<Place> list = match.cue().frame().holder();
    if (list.get(0).kind() == Place.Kind.SPEAKER || match.cue().part() == Cue.Part.NOUN) {
      return true;
    }
    return text.relation(match.head()) == Relation.ROOT && !scene.clauses.passive(match.head());
  }

  private int first(List<Place> list, Match match, StringBuilder why, String slot) {
    for (Place place : list) {
      for (int head : places.at(place, match)) {
        if (holderHeads.contains(head)) {
          continue;
        }
        why.append("; ").append(slot).append(' ').append(place);
        return head;
      }
    }
    return -1;
  }

  private int certainty(Cue cue, StanceCategory category, int content) {
    Integer own = cue.certainty();
    int base = own == null ? scene.lexicon.certainty(category) : own;
    if (content >= 0 && base > 1) {
      String modal = scene.clauses.modal(content);
      if (modal != null) {
        base =
            switch (modal) {
              case "may", "might", "could", "can" -> 1;
              default -> Math.min(base, 2);
            };
      }
      if (scene.clauses.negated(content)) {
        base = -base;
      }
    }
    return base;
  }

  private Span span(Match match) {
    int first = match.first();
    int last = match.last();
    int light = match.light();
    if (light >= 0) {
      int from = Math.min(first, light);
      int to = Math.max(last, light);
      if (to - from < MAX_CUE_TOKENS) {
        first = from;
        last = to;
      }
    }
    return text.span(first, last + 1);
  }

  /** Strength and certainty as the words beside a cue move them. */
  private final class Strength {
    private int strength;
    private int certainty;

    Strength(int strength, int certainty) {
      this.strength = strength;
      this.certainty = certainty;
    }

    int strength() {
      return Math.max(1, Math.min(5, strength));
    }

    int certainty() {
      return certainty;
    }

    void read(Match match, StringBuilder why) {
      if (match.light() >= 0) {
        LightVerb verb = scene.lightVerb(match.light());
        if (verb != null) {
          strength += verb.shift();
          why.append("; light verb ").append(text.lemma(match.light()));
          why.append(verb.persistent() ? "; persistent" : "");
        }
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
        if (match.covers(token)) {
          continue;
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
                Integer.signum(certainty)
                    * Math.min(Math.abs(certainty), Math.abs(modifier.value()));
        case PERSIST, DISTANCE -> {}
      }
    }
  }
}
