package dev.attache.event;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A trigger and what it stands under, lowest first: the light verb, the verb of expectation above
 * it. Dates, places and status words on any of these speak of the event.
 */
final class VerbGroup {
  /** Prepositions by which a noun belongs to the verb above it, rather than to another event. */
  private static final Set<String> JOINING =
      Set.of("in", "at", "for", "during", "on", "to", "into");

  /** Prepositions of a place somebody is at. */
  static final Set<String> AT = Set.of("in", "at", "near", "outside");

  private static final int MAX_GROUP = 6;

  private final AnnotatedText text;
  private final Grammar grammar;
  private final EventTables tables;
  private final int token;
  private final boolean verb;
  private final List<Integer> group;

  VerbGroup(AnnotatedText text, Grammar grammar, EventTables tables, int token, boolean verb) {
    this.text = text;
    this.grammar = grammar;
    this.tables = tables;
    this.token = token;
    this.verb = verb;
    this.group = group();
  }

  /** The trigger first. */
  List<Integer> tokens() {
    return group;
  }

  private List<Integer> group() {
    List<Integer> found = new ArrayList<>();
    int at = token;
    while (at >= 0 && found.size() < MAX_GROUP) {
      found.add(at);
      int head = text.head(at);
      if (head < 0 || !joins(at, head)) {
        break;
      }
      at = head;
    }
    return List.copyOf(found);
  }

  private boolean joins(int at, int head) {
    Relation relation = text.relation(at);
    return switch (relation) {
      case OBJ, NSUBJ, NSUBJ_PASS, XCOMP -> true;
      case CSUBJ -> grammar.child(head, Relation.COP) >= 0; // "ready to meet", misread
      case CCOMP -> tables.status(EventTables.StatusPlace.GOVERNOR, text.lemma(head)) != null;
      case OBL -> joining(at) || governs(head, at);
      case NMOD ->
          at != token
              || "of".equals(grammar.preposition(at))
              || governs(head, at)
              || (joining(at) && whereabouts(head));
      case ACL, ADVCL -> text.tag(at).equals("VB") && grammar.child(at, Relation.NSUBJ) < 0;
      case CONJ ->
          text.upos(at) == text.upos(head) && (text.upos(at) != Upos.VERB || bothBare(at, head));
      default -> false;
    };
  }

  /** "To tighten sanctions and impose a blockade": the second infinitive shares what is above. */
  private boolean bothBare(int at, int head) {
    return text.tag(at).equals("VB") && text.tag(head).equals("VB");
  }

  private boolean joining(int at) {
    String preposition = grammar.preposition(at);
    return preposition != null && JOINING.contains(preposition);
  }

  /** "called for talks", "invitation to talks": the word above says what becomes of the event. */
  private boolean governs(int head, int at) {
    String preposition = grammar.preposition(at);
    return preposition != null
        && (preposition.equals("for") || preposition.equals("to") || preposition.equals("of"))
        && tables.status(EventTables.StatusPlace.GOVERNOR, text.lemma(head)) != null;
  }

  /** The verb a noun trigger is an argument of, or −1. */
  int governor() {
    for (int at : group) {
      if (at != token && (text.upos(at) == Upos.VERB || predicate(at))) {
        return at;
      }
    }
    return -1;
  }

  /** "They were in Paris for talks": a place that is said of somebody. */
  boolean whereabouts(int at) {
    String preposition = grammar.child(at, Relation.COP) < 0 ? null : grammar.preposition(at);
    return preposition != null && AT.contains(preposition);
  }

  /** "They are due in Paris for talks": what is said of somebody with "be". */
  boolean predicate(int at) {
    return whereabouts(at)
        || (grammar.child(at, Relation.COP) >= 0
            && text.upos(at) == Upos.ADJ
            && tables.status(EventTables.StatusPlace.GOVERNOR, text.lemma(at)) != null);
  }

  /**
   * "Talks held on Saturday", "a summit, scheduled for May", "which takes place in June": a clause
   * about the noun, on whatever word the parser hung it.
   */
  boolean aboutIt(int clause) {
    boolean holds =
        tables.lightVerb(text.lemma(clause))
            || tables.status(EventTables.StatusPlace.GOVERNOR, text.lemma(clause)) != null;
    if (verb || clause <= token || !holds || nearerNoun(clause)) {
      return false;
    }
    int head = text.head(clause);
    return switch (text.relation(clause)) {
      case ACL, ACL_RELCL -> head == token || (bare(clause) && near(head));
      case ADVCL, CONJ, PARATAXIS -> (bare(clause) || relative(clause)) && near(head);
      default -> false;
    };
  }

  /** True where another engagement is named between the noun and the clause. */
  private boolean nearerNoun(int clause) {
    for (int at = token + 1; at < clause; at++) {
      if (text.upos(at) == Upos.NOUN && tables.namesEngagement(text.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean near(int head) {
    return group.contains(head) || head == text.head(token);
  }

  /** A past participle that has neither auxiliary nor subject. */
  private boolean bare(int clause) {
    return text.tag(clause).equals("VBN")
        && grammar.child(clause, Relation.AUX, Relation.AUX_PASS, Relation.NSUBJ) < 0;
  }

  private boolean relative(int clause) {
    int subject = grammar.child(clause, Relation.NSUBJ, Relation.NSUBJ_PASS);
    return subject >= 0 && text.tag(subject).equals("WDT");
  }
}
