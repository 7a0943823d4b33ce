package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the record of a cue: holder, target, proposition, strength, polarity and certainty. */
final class StanceBuilder {
  /** A light verb further from its noun than this is not part of the cue. */
  private static final int MAX_CUE_TOKENS = 7;

  private final Scene scene;
  private final AnnotatedText text;
  private final Places places;
  private final Parties parties;
  private final Phrases phrases;
  private final Conditions conditions;
  private final Hypothesis hypothesis;
  private final Holders finder;
  private final Set<Integer> holderHeads = new HashSet<>(); // of the cue at hand

  StanceBuilder(
      Scene scene,
      Places places,
      Parties parties,
      Phrases phrases,
      Conditions conditions,
      Holders finder) {
    this.scene = scene;
    this.text = scene.text;
    this.places = places;
    this.parties = parties;
    this.phrases = phrases;
    this.conditions = conditions;
    this.hypothesis = new Hypothesis(scene, places, phrases);
    this.finder = finder;
  }

  /** The stance of a cue, or null where what it is said of can hold no position. */
  @Nullable Stance build(Match match) {
    Cue cue = match.cue();
    StringBuilder why = new StringBuilder(64);
    why.append(cue.file()).append(':').append(cue.line()).append(' ').append(cue.text());
    List<Party> holders = new ArrayList<>();
    holderHeads.clear();
    if (!finder.find(match, holders, holderHeads, why)) {
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
    if (cue.part() == Cue.Part.MODAL && ends(places.mainVerb(match))) {
      polarity = -polarity; // "the siege must end"
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
    Span condition = hypothesis.condition(match, content);
    boolean open = condition != null || hypothesis.supposed(match);
    Grade moved = new Grade(scene, strength, open ? 0 : certainty(cue, category, content));
    moved.read(match, why);
    if (condition != null) {
      why.append("; conditional");
    } else if (open) {
      why.append("; supposed");
    }
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
        content < 0 ? null : within(statement, phrases.span(phrases.bounds(content, match))),
        condition,
        moved.persistent(),
        statement < 0 ? null : statement,
        why.toString());
  }

  /** What is quoted ends with the quotation, wherever the parser hung the words after it. */
  private Span within(int statement, Span proposition) {
    List<Span> pieces = statement < 0 ? List.of() : scene.statements.get(statement).content();
    for (Span piece : pieces) {
      boolean beyond = piece.end() > proposition.start() && piece.end() < proposition.end();
      if (beyond && piece.start() <= proposition.start()) {
        return new Span(proposition.start(), piece.end());
      }
    }
    return proposition;
  }

  private boolean ends(int verb) {
    return scene.lexicon.in("ending", text.lemma(verb)) && scene.clauses.objects(verb).isEmpty();
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
    if (light >= 0 && (finder.lends(light) || !places.owners.named(match.head()))) {
      int from = Math.min(first, light);
      int to = Math.max(last, light);
      if (to - from < MAX_CUE_TOKENS) {
        first = from;
        last = to;
      }
    }
    return text.span(first, last + 1);
  }
}
