package dev.attache.stance;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the cues of a sentence: by words, by part of speech, and by their conditions. */
final class Matcher {
  private static final Comparator<CueTrie.Match<Cue>> PRECEDENCE = new Precedence();

  /** Longer sentences are lists and tables, not prose. */
  static final int MAX_SENTENCE = 400;

  private final Scene scene;
  private final AnnotatedText text;
  private final Conditions conditions;
  private final Holders holders;
  private final Imperatives imperatives;

  Matcher(Scene scene, Conditions conditions, Holders holders) {
    this.scene = scene;
    this.text = scene.text;
    this.conditions = conditions;
    this.holders = holders;
    this.imperatives = new Imperatives(scene);
  }

  /** Cues whose conditions hold, no two sharing a token; longer ones and a user's own first. */
  List<Match> find(int sentence) {
    int first = text.firstToken(sentence);
    int end = text.endToken(sentence);
    if (end - first > MAX_SENTENCE) {
      return List.of();
    }
    List<CueTrie.Match<Cue>> found = new ArrayList<>();
    for (int token = first; token < end; token++) {
      scene.lexicon.trie().match(text, token, end, found);
    }
    List<Match> matches = new ArrayList<>();
    boolean[] taken = new boolean[end - first];
    for (int token = first; token < end; token++) {
      Match imperative = imperatives.at(token);
      if (imperative != null && conditions.hold(imperative) && holders.held(imperative)) {
        matches.add(imperative);
        taken[token - first] = true;
      }
    }
    if (found.isEmpty()) {
      return matches;
    }
    // stable: among cues of one length and kind those of the first file stay first
    found.sort(PRECEDENCE);
    for (CueTrie.Match<Cue> candidate : found) {
      if (!free(candidate.tokens(), taken, first) || !partFits(candidate)) {
        continue;
      }
      int head = head(candidate);
      Match match =
          new Match(candidate.value(), candidate.tokens(), head, light(candidate.value(), head));
      if (conditions.hold(match) && holders.held(match)) {
        matches.add(match);
        for (int token : candidate.tokens()) {
          taken[token - first] = true;
        }
      }
    }
    return matches;
  }

  private static boolean free(int[] tokens, boolean[] taken, int first) {
    for (int token : tokens) {
      if (taken[token - first]) {
        return false;
      }
    }
    return true;
  }

  private boolean partFits(CueTrie.Match<Cue> candidate) {
    int[] tokens = candidate.tokens();
    Cue.Part part = candidate.value().part();
    if (candidate.value().asks("start")) {
      return true;
    }
    if (tokens.length > 1) {
      return switch (part) {
        case VERB -> anyVerb(tokens);
        case MODAL -> verbal(tokens[0]);
        default -> true;
      };
    }
    Upos upos = text.upos(tokens[0]);
    return switch (part) {
      case VERB -> upos == Upos.VERB && text.relation(tokens[0]) != Relation.AMOD;
      case NOUN -> upos == Upos.NOUN;
      case ADJ ->
          upos == Upos.ADJ || upos == Upos.VERB && participle(tokens[0]) || afterBe(tokens[0]);
      case ADP -> true;
      case MODAL -> verbal(tokens[0]);
    };
  }

  private boolean participle(int token) {
    String tag = text.tag(token);
    return tag.equals("VBN")
        || tag.equals("VBG")
        || tag.equals("VBD") && scene.clauses.child(token, Relation.AUX_PASS, Relation.COP) >= 0;
  }

  /** "was premature": an adjective, whatever the tagger made of it. */
  private boolean afterBe(int token) {
    Upos upos = text.upos(token);
    return (upos == Upos.NOUN || upos == Upos.ADV)
        && token > 0
        && text.lemma(token - 1).equals("be");
  }

  private boolean verbal(int token) {
    return text.upos(token) == Upos.VERB || text.upos(token) == Upos.AUX;
  }

  private boolean anyVerb(int[] tokens) {
    for (int token : tokens) {
      if (verbal(token)) {
        return true;
      }
    }
    return false;
  }

  /** The word of a phrase that depends on none of the others. */
  private int head(CueTrie.Match<Cue> candidate) {
    int[] tokens = candidate.tokens();
    int best = tokens[0];
    boolean preposition = candidate.value().part() == Cue.Part.ADP && tokens.length == 1;
    if (preposition && text.relation(best) == Relation.CASE && text.head(best) >= 0) {
      return text.head(best); // "are against the plan": the plan is the predicate
    }
    for (int token : tokens) {
      int above = text.head(token);
      boolean inside = false;
      for (int other : tokens) {
        inside |= other == above;
      }
      if (!inside && text.relation(token) != Relation.PUNCT) {
        if (candidate.value().part() != Cue.Part.VERB || text.upos(token) == Upos.VERB) {
          return token;
        }
        best = text.relation(token) == Relation.CASE ? best : token;
      }
    }
    return best;
  }

  /** The light verb a noun depends on: as object, as subject of its passive, or "with regret". */
  private int light(Cue cue, int head) {
    if (cue.part() != Cue.Part.NOUN) {
      return -1;
    }
    int noun = head;
    for (int step = 0; step < 4 && text.relation(noun) == Relation.CONJ; step++) {
      noun = text.head(noun);
    }
    int verb = text.head(noun);
    if (verb < 0 || text.upos(verb) != Upos.VERB) {
      return -1;
    }
    Relation relation = text.relation(noun);
    boolean argument =
        relation == Relation.OBJ || relation == Relation.NSUBJ_PASS || relation == Relation.XCOMP;
    return argument && scene.lightVerb(verb) != null ? verb : -1;
  }

  /** Longer cues first, then a user's own, those that ask for more, adjectives. */
  private static final class Precedence implements Comparator<CueTrie.Match<Cue>> {
    @Override
    public int compare(CueTrie.Match<Cue> a, CueTrie.Match<Cue> b) {
      if (a.tokens().length != b.tokens().length) {
        return b.tokens().length - a.tokens().length;
      }
      if (a.value().own() != b.value().own()) {
        return a.value().own() ? -1 : 1;
      }
      int order = Integer.compare(b.value().demands(), a.value().demands());
      if (order != 0) {
        return order;
      }
      boolean adjective = a.value().part() == Cue.Part.ADJ;
      boolean other = b.value().part() == Cue.Part.ADJ;
      return adjective == other ? 0 : adjective ? -1 : 1;
    }
  }
}
