package dev.attache.stance;

import dev.attache.internal.Tsv;
import dev.attache.spi.DataPacks;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How certain a text makes something, from −3 (certainly not so) over 0 (left open) to 3 (certainly
 * so), as FactBank grades it (Saurí and Pustejovsky 2009). It is read off what stands over the
 * predicate: negation, modals, hedges, conditions, and the verbs, nouns and adjectives it
 * complements. Speech is transparent: of what somebody says this is the certainty its source gives
 * it. Immutable and safe for use by many threads.
 */
public final class Certainty {
  private static final int MAX_STEPS = 12;
  private static final double SURE = 3;
  private static final double INFINITIVE = 1.5;
  private static final double PURPOSE = 2;

  /** What a predicate makes of its complement, affirmed and negated. */
  private record Signature(double affirmed, double negated) {}

  private final Map<String, Signature> signatures;
  private final CueTrie<Modifier> modifiers;

  private Certainty(Map<String, Signature> signatures, CueTrie<Modifier> modifiers) {
    this.signatures = signatures;
    this.modifiers = modifiers;
  }

  /**
   * The rules of the packs.
   *
   * @throws dev.attache.DataFormatException where a file is not as its format asks
   * @throws dev.attache.ModelMissingException where no pack has them
   */
  public static Certainty load(DataPacks packs) {
    Map<String, Signature> signatures = new HashMap<>();
    Tsv file =
        Tsv.parse("stance/certainty.tsv", packs.require("stance/certainty.tsv", "attache-models"));
    for (Tsv.Row row : file.rows()) {
      row.require("example");
      Signature signature = new Signature(grade(row, "affirmed"), grade(row, "negated"));
      for (String word : row.require("word").split("/")) {
        if (signatures.put(word, signature) != null) {
          throw row.error("word", "a word not given before", word);
        }
      }
    }
    byte[] words = packs.require("stance/modifiers.tsv", "attache-models");
    return new Certainty(signatures, Modifier.trie(Tsv.parse("stance/modifiers.tsv", words)));
  }

  private static double grade(Tsv.Row row, String column) {
    String value = row.require(column);
    try {
      double grade = Double.parseDouble(value);
      if (grade >= -SURE && grade <= SURE) {
        return grade;
      }
    } catch (NumberFormatException e) {
      // falls through to the same message: not such a number
    }
    throw row.error(column, "a number from -3 to 3", value);
  }

  /**
   * The certainty of the predicate in a span: of its head word, where it has several.
   *
   * @return −3 to 3; 3 where the span has no word
   */
  public double of(AnnotatedText text, Span span) {
    int from = text.tokenFrom(span.start());
    int to = from;
    while (to < text.tokenCount() && text.start(to) < span.end()) {
      to++;
    }
    return from == to ? SURE : of(text, text.graph().headOf(from, to));
  }

  double of(AnnotatedText text, int token) {
    if (token < 0) {
      return SURE;
    }
    Grammar grammar = new Grammar(text);
    double grade = own(text, grammar, token, SURE);
    int at = token;
    for (int step = 0; step < MAX_STEPS; step++) {
      int head = text.head(at);
      if (head < 0 || asserted(text, grammar, at)) {
        break;
      }
      if (text.relation(at) == Relation.CONJ) {
        // "may leave and return": the modal of the first holds for both
        boolean bare = grammar.modal(at) == null && !grammar.finite(at);
        grade = bare ? modal(grammar.modal(head), grade) : grade;
      } else {
        grade = under(text, grammar, at, head, grade);
        if (text.graph().isNominal(at)) {
          break; // what a noun's governor says of it is said once
        }
      }
      at = head;
    }
    return Math.max(-SURE, Math.min(SURE, grade));
  }

  /**
   * True where a clause is asserted on its own, whatever it hangs on: "who left", "because he
   * left".
   */
  private static boolean asserted(AnnotatedText text, Grammar grammar, int token) {
    return switch (text.relation(token)) {
      case ACL_RELCL, PARATAXIS, APPOS, NSUBJ -> true;
      case ADVCL -> !infinitive(text, grammar, token);
      default -> false;
    };
  }

  /** What a predicate's own modal, negation and adverbs make of it. */
  private double own(AnnotatedText text, Grammar grammar, int token, double grade) {
    double found = modal(grammar.modal(token), grade);
    for (int child : grammar.children(token)) {
      Relation relation = text.relation(child);
      if (relation == Relation.ADVMOD || relation == Relation.AMOD) {
        found = hedge(text, child, found);
        Signature signature = relation == Relation.AMOD ? signature(text, child) : null;
        if (signature != null && text.graph().isNominal(token)) {
          found =
              limit(found, Math.abs(signature.affirmed())) * (signature.affirmed() < 0 ? -1 : 1);
        }
      } else if (relation == Relation.MARK && conditional(text.lemma(child))) {
        found = 0;
      }
    }
    boolean almost = false;
    for (int child : grammar.children(token)) {
      String lemma = text.lemma(child);
      almost |= lemma.equals("nearly") || lemma.equals("almost");
    }
    return grammar.negated(token) || almost ? -found : found;
  }

  private static boolean conditional(String mark) {
    return switch (mark) {
      case "if", "unless", "whether" -> true;
      default -> false;
    };
  }

  private static double modal(@Nullable String modal, double grade) {
    if (modal == null) {
      return grade;
    }
    return switch (modal) {
      case "may", "might", "could" -> limit(grade, 1);
      case "can", "would" -> limit(grade, 1.5);
      case "should", "must", "ought", "shall" -> limit(grade, 1);
      case "will" -> limit(grade, 2);
      default -> grade;
    };
  }

  private static double limit(double grade, double most) {
    return Math.signum(grade) * Math.min(Math.abs(grade), most);
  }

  private double hedge(AnnotatedText text, int token, double grade) {
    var found = new ArrayList<CueTrie.Match<Modifier>>(1);
    modifiers.match(text, token, token + 1, found);
    for (CueTrie.Match<Modifier> match : found) {
      if (match.value().kind() == Modifier.Kind.HEDGE) {
        int value = match.value().value();
        double limited = limit(grade, Math.abs(value));
        return value < 0 ? -limited : limited;
      }
    }
    return grade;
  }

  private @Nullable Signature signature(AnnotatedText text, int token) {
    return signatures.get(text.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** What the governing word makes of its complement. */
  private double under(AnnotatedText text, Grammar grammar, int token, int head, double grade) {
    Relation relation = text.relation(token);
    boolean clause =
        relation == Relation.XCOMP
            || relation == Relation.CCOMP
            || relation == Relation.ACL
            || relation == Relation.CSUBJ
            || relation == Relation.ADVCL;
    boolean noun =
        relation == Relation.OBJ
            || relation == Relation.NMOD
            || relation == Relation.NSUBJ_PASS
            || relation == Relation.OBL && text.upos(head) == Upos.VERB;
    if (!clause && !noun) {
      return grade;
    }
    boolean infinitive = clause && infinitive(text, grammar, token);
    Signature signature = signature(text, head);
    boolean complement = relation != Relation.ADVCL && relation != Relation.OBL || infinitive;
    double value = SURE;
    boolean undone = signature != null && signature.affirmed() <= -2;
    boolean event =
        clause || text.upos(token) == Upos.NOUN && (undone || !definite(text, grammar, token));
    if (signature != null && (complement || undone) && event) {
      value = grammar.negated(head) ? signature.negated() : signature.affirmed();
    } else if (infinitive) {
      value = relation == Relation.XCOMP ? INFINITIVE : PURPOSE;
    }
    if (signature != null && event) {
      value = Math.signum(value) * Math.abs(own(text, grammar, head, Math.abs(value)));
    } else if (clause) {
      value = own(text, grammar, head, value);
    }
    return limit(grade, Math.abs(value)) * (value < 0 ? -1 : 1);
  }

  /** "the proposal" exists; "a proposal" may be only wanted. */
  private static boolean definite(AnnotatedText text, Grammar grammar, int noun) {
    int article = grammar.child(noun, Relation.DET, Relation.NMOD_POSS);
    return article >= 0
        && switch (text.lemma(article)) {
          case "a", "an", "any", "no", "some", "another" -> false;
          default -> true;
        };
  }

  private static boolean infinitive(AnnotatedText text, Grammar grammar, int token) {
    for (int child : grammar.children(token)) {
      if (text.relation(child) == Relation.MARK && text.lemma(child).equals("to")) {
        return true;
      }
    }
    return false;
  }
}
