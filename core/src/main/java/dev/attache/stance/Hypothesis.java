package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * On what a position depends ("if the ban stays", "pending a vote"), and which are only supposed.
 */
final class Hypothesis {
  private final Scene scene;
  private final AnnotatedText text;
  private final Places places;
  private final Phrases phrases;

  Hypothesis(Scene scene, Places places, Phrases phrases) {
    this.scene = scene;
    this.text = scene.text;
    this.places = places;
    this.phrases = phrases;
  }

  /**
   * The condition of a cue or of what it is about.
   *
   * @param content head of the proposition, or −1
   */
  @Nullable Span condition(Match match, int content) {
    int governor = places.governor(match);
    int[] heads = {governor, places.infinitives.of(governor), content, match.light()};
    for (int head : heads) {
      int clause = head < 0 ? -1 : clause(head);
      if (clause >= 0) {
        int[] bounds = scene.clauses.extent(clause);
        int last = bounds[1];
        while (last > clause && text.relation(last) == Relation.PUNCT) {
          last--;
        }
        return phrases.span(new int[] {bounds[0], last});
      }
    }
    return null;
  }

  /** True where the cue itself stands in a condition: "if he refuses". */
  boolean supposed(Match match) {
    int at = places.governor(match);
    return marked(at) || text.relation(at) == Relation.CONJ && marked(text.head(at));
  }

  private int clause(int head) {
    for (int child : scene.clauses.children(head)) {
      boolean apart =
          text.relation(child) == Relation.ADVCL || text.relation(child) == Relation.OBL;
      if (apart && marked(child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean marked(int head) {
    for (int child : scene.clauses.children(head)) {
      boolean mark = text.relation(child) == Relation.MARK || text.relation(child) == Relation.CASE;
      if (mark && child < head && opens(child)) {
        return true;
      }
    }
    return false;
  }

  /** "If", "unless", "pending", "provided that", "as long as". */
  private boolean opens(int mark) {
    String word = text.word(mark).toLowerCase(Locale.ROOT);
    if (scene.lexicon.in("condition", word)) {
      return true;
    }
    boolean as = word.equals("as") && mark + 1 < text.tokenCount();
    return as && text.lemma(mark + 1).equals("long");
  }
}
