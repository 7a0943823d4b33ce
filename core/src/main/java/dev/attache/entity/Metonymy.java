package dev.attache.entity;

import dev.attache.entity.EntityTables.Reading;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Clauses;
import dev.attache.text.Relation;
import dev.attache.text.SyntaxGraph;
import org.jspecify.annotations.Nullable;

/**
 * Tells "Moscow said" from "in Moscow": a place name is an actor by the verb, preposition or noun
 * that governs it, as the table says.
 */
final class Metonymy {
  private static final int MAX_STEPS = 8;

  /** How far before a noun its preposition stands, in tokens. */
  private static final int REACH = 8;

  private final AnnotatedText text;
  private final SyntaxGraph graph;
  private final Clauses clauses;
  private final EntityTables tables;

  Metonymy(AnnotatedText text, EntityTables tables) {
    this.text = text;
    this.graph = text.graph();
    this.clauses = text.clauses();
    this.tables = tables;
  }

  /** Whether the name of tokens {@code [from, to)} stands for who governs there. */
  boolean actor(int from, int to) {
    if (dateline(from, to)) {
      return false;
    }
    int head = graph.headOf(from, to);
    Reading reading = read(head);
    return reading == Reading.ACTOR;
  }

  /** "GENEVA, Jan. 10 –", "TEHRAN –": a name that opens a paragraph, before a dash or a comma. */
  private boolean dateline(int from, int to) {
    int sentence = text.sentenceOf(from);
    boolean opens =
        from == text.firstToken(sentence)
            && (sentence == 0 || text.paragraphOf(sentence) != text.paragraphOf(sentence - 1));
    if (!opens || to >= text.endToken(sentence)) {
      return false;
    }
    String next = text.word(to);
    return next.equals("-")
        || next.equals("–")
        || next.equals("—")
        || next.equals("(")
        || (next.equals(",") && allCapitals(text.word(from)));
  }

  private static boolean allCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 2;
  }

  private @Nullable Reading read(int name) {
    int at = name;
    for (int step = 0; step < MAX_STEPS; step++) {
      int head = text.head(at);
      if (head < 0) {
        return null;
      }
      int preposition = preposition(at);
      switch (text.relation(at)) {
        case CONJ -> {
          if (preposition != SyntaxGraph.NONE) {
            return prepositional(preposition, head);
          }
          at = head;
        }
        case NSUBJ -> {
          return subject(head);
        }
        case NSUBJ_PASS, OBJ, IOBJ -> {
          return tables.reading("object", text.lemma(head));
        }
        case NMOD_POSS -> {
          return tables.reading("possessive", text.lemma(head));
        }
        case COMPOUND, AMOD -> {
          return tables.reading("modifier", text.lemma(head));
        }
        case OBL, NMOD -> {
          return preposition == SyntaxGraph.NONE ? null : prepositional(preposition, head);
        }
        default -> {
          return preposition == SyntaxGraph.NONE ? null : prepositional(preposition, head);
        }
      }
    }
    return null;
  }

  /** The preposition of a noun; of several ("on to") the last. */
  private int preposition(int noun) {
    for (int at = noun - 1; at >= 0 && at >= noun - REACH; at--) {
      if (text.relation(at) == Relation.CASE && text.head(at) == noun && !isPossessive(at)) {
        return at;
      }
    }
    return SyntaxGraph.NONE;
  }

  private boolean isPossessive(int token) {
    return text.tag(token).equals("POS");
  }

  private @Nullable Reading subject(int verb) {
    return tables.reading("subject", text.lemma(verb));
  }

  private @Nullable Reading prepositional(int preposition, int governor) {
    String word = text.lemma(preposition);
    if (word.equals("by")) {
      return clauses.isPassive(governor) ? Reading.ACTOR : Reading.PLACE;
    }
    Reading byGovernor = tables.reading(word, text.lemma(governor));
    return byGovernor != null ? byGovernor : tables.reading("preposition", word);
  }

  /** Whether a seat of power is meant as a venue: "at the White House". */
  boolean venue(int from, int to) {
    int head = graph.headOf(from, to);
    int preposition = graph.child(head, Relation.CASE);
    if (preposition == SyntaxGraph.NONE || text.relation(head) == Relation.NMOD_POSS) {
      return false;
    }
    return tables.reading("venue", text.lemma(preposition)) == Reading.PLACE;
  }
}
