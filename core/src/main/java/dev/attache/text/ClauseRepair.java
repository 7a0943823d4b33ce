package dev.attache.text;

import dev.attache.text.internal.SyntaxModel;

/**
 * Mends the parser's worst habits with clauses. "The envoy, who left, objected" loses its main verb
 * to the relative clause: it gets it back, as it does from "The envoy, praised by all, objected".
 * "They met, though he objected" gives one verb both subjects: the one before the conjunction is
 * not its own. "With talks expected to resume" makes an adjunct of the subject.
 */
final class ClauseRepair {
  private static final int NONE = -1;

  /** How many words after a verb its object may stand. */
  private static final int REACH = 40;

  private final byte nsubj;
  private final byte nsubjPass;
  private final byte obj;
  private final byte relative;
  private final byte described;
  private final byte complement;
  private final byte mark;
  private final byte caseMark;
  private final byte oblique;
  private final byte adverbial;
  private final byte conj;
  private final byte loose;
  private final byte aux;
  private final byte auxPass;
  private final byte cop;

  ClauseRepair(SyntaxModel model) {
    this.nsubj = of(model, Relation.NSUBJ);
    this.nsubjPass = of(model, Relation.NSUBJ_PASS);
    this.obj = of(model, Relation.OBJ);
    this.relative = of(model, Relation.ACL_RELCL);
    this.described = of(model, Relation.ACL);
    this.complement = of(model, Relation.CCOMP);
    this.mark = of(model, Relation.MARK);
    this.caseMark = of(model, Relation.CASE);
    this.oblique = of(model, Relation.OBL);
    this.adverbial = of(model, Relation.ADVCL);
    this.conj = of(model, Relation.CONJ);
    this.loose = of(model, Relation.DEP);
    this.aux = of(model, Relation.AUX);
    this.auxPass = of(model, Relation.AUX_PASS);
    this.cop = of(model, Relation.COP);
  }

  private static byte of(SyntaxModel model, Relation relation) {
    return (byte) model.classOf(relation);
  }

  /** Mends the tree over the tokens {@code [first, end)} of {@code text}. */
  void apply(AnnotatedText text, int first, int end, int[] heads, byte[] relations) {
    for (int token = first + 2; token < end; token++) {
      String tag = text.tag(token);
      int head = heads[token];
      if (tag.equals("WDT") && relations[token] == obj && head > token) {
        freeComplement(text, token, head, end, heads, relations);
      } else if (subject(token, relations) && head > token) {
        int earlier = earlierSubject(text, token, first, heads, relations);
        if (earlier == NONE) {
          continue;
        }
        if (tag.equals("WP") || tag.equals("WDT")) {
          freeMainVerb(text, earlier, token, head, first, end, heads, relations);
        } else if (markBetween(text, earlier, token, head, heads, relations)) {
          relations[earlier] = loose;
        }
      } else if (tag.startsWith("VB")) {
        absolute(text, token, first, heads, relations);
        if (tag.equals("VBN")) {
          freeFromParticiple(text, token, first, end, heads, relations);
        }
      }
    }
  }

  /** "Said in a speech that they might send ships": what has two objects is no relative clause. */
  private void freeComplement(
      AnnotatedText text, int that, int verb, int end, int[] heads, byte[] relations) {
    if (relations[verb] != relative || !text.lemma(that).equals("that")) {
      return;
    }
    boolean whole = false;
    for (int i = that + 1; i < verb; i++) {
      whole |= heads[i] == verb && subject(i, relations);
    }
    boolean object = false;
    for (int i = verb + 1; whole && i < Math.min(end, verb + REACH); i++) {
      object |= heads[i] == verb && relations[i] == obj;
    }
    if (!object) {
      return;
    }
    int noun = heads[verb];
    boolean beside = relations[noun] == oblique && heads[noun] >= 0 && heads[noun] < noun;
    relations[that] = mark;
    relations[verb] = beside ? complement : described;
    heads[verb] = beside ? heads[noun] : noun;
  }

  private boolean subject(int token, byte[] relations) {
    return relations[token] == nsubj || relations[token] == nsubjPass;
  }

  /** Another subject of the same verb further left, a noun. */
  private int earlierSubject(
      AnnotatedText text, int token, int first, int[] heads, byte[] relations) {
    int at = token - 1;
    while (at >= first && !(heads[at] == heads[token] && subject(at, relations))) {
      at--;
    }
    boolean noun = at >= first && text.upos(at) != Upos.VERB;
    return noun ? at : NONE;
  }

  private boolean markBetween(
      AnnotatedText text, int from, int to, int verb, int[] heads, byte[] relations) {
    for (int i = from + 1; i < to; i++) {
      if (heads[i] == verb && relations[i] == mark && !text.lemma(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** "X, who V, V2": V2 becomes the verb of X, and V a relative clause. */
  private void freeMainVerb(
      AnnotatedText text,
      int noun,
      int pronoun,
      int verb,
      int first,
      int end,
      int[] heads,
      byte[] relations) {
    if (heads[verb] > verb && heads[verb] < end) {
      giveSubject(noun, verb, heads[verb], first, end, heads, relations);
      return;
    }
    boolean apart = text.word(pronoun - 1).equals(",");
    int comma = verb;
    int main = NONE;
    while (main == NONE && ++comma < end - 1) {
      boolean place = apart ? text.word(comma).equals(",") : isPlain(text, comma, relations);
      if (place) {
        main = mainVerb(text, comma, verb, end, heads, relations);
      }
    }
    if (!apart && (main == NONE || heads[main] != verb)) {
      comma = NONE;
      main = robbedOfObject(text, verb, end, heads, relations);
    }
    if (main != NONE) {
      promote(noun, verb, main, apart ? comma : NONE, first, end, heads, relations);
      relations[verb] = relative;
    }
  }

  /** "X, praised by all, V": V becomes the verb of X, and the participle describes X. */
  private void freeFromParticiple(
      AnnotatedText text, int verb, int first, int end, int[] heads, byte[] relations) {
    int noun = verb - 2;
    if (!text.word(verb - 1).equals(",") || heads[noun] != verb || !subject(noun, relations)) {
      return;
    }
    for (int i = first; i < verb; i++) {
      if (heads[i] == verb && (relations[i] == aux || relations[i] == auxPass)) {
        return;
      }
    }
    int comma = verb;
    int main = NONE;
    while (main == NONE && ++comma < end - 1) {
      if (text.word(comma).equals(",")) {
        main = mainVerb(text, comma, verb, end, heads, relations);
      }
    }
    if (main != NONE) {
      promote(noun, verb, main, comma, first, end, heads, relations);
      relations[verb] = described;
    }
  }

  /** Makes {@code main} the verb of a noun, on which hangs what was its verb. */
  private void promote(
      int noun, int verb, int main, int comma, int first, int end, int[] heads, byte[] relations) {
    heads[main] = heads[verb];
    relations[main] = relations[verb];
    heads[verb] = noun;
    for (int i = first; i < end; i++) {
      boolean before = i <= noun && heads[i] == verb;
      boolean after = i > main && heads[i] < main && heads[i] >= verb;
      if (before || after || i == comma) {
        heads[i] = main;
      }
    }
    boolean passive = false;
    for (int i = verb + 1; i < main; i++) {
      passive |= heads[i] == main && relations[i] == auxPass;
    }
    relations[noun] = passive ? nsubjPass : nsubj;
  }

  /**
   * True for what a main verb may follow: no comma, conjunction or other word that opens a clause.
   */
  private boolean isPlain(AnnotatedText text, int token, byte[] relations) {
    String tag = text.tag(token);
    return relations[token] != mark
        && !tag.equals(",")
        && !tag.equals("CC")
        && !tag.equals("IN")
        && !tag.startsWith("W")
        && !tag.startsWith("PRP");
  }

  /** "X who met Y said …": where Y became the subject of "said", it goes back to "met". */
  private int robbedOfObject(AnnotatedText text, int verb, int end, int[] heads, byte[] relations) {
    for (int i = verb + 1; i < end; i++) {
      boolean noun = subject(i, relations) && heads[i] > i && !text.tag(i).startsWith("PRP");
      int clause = heads[i];
      if (noun && heads[clause] == verb && finite(text.tag(clause)) && clause == i + 1) {
        heads[i] = verb;
        relations[i] = obj;
        return clause;
      }
      if (text.tag(i).equals(",") || relations[i] == mark) {
        return NONE;
      }
    }
    return NONE;
  }

  /** "X (who V) V2": X is the subject of V2, on which V hangs. */
  private void giveSubject(
      int noun, int verb, int main, int first, int end, int[] heads, byte[] relations) {
    boolean passive = false;
    for (int i = first; i < end; i++) {
      if (heads[i] == main && subject(i, relations) || heads[i] == verb && relations[i] == mark) {
        return;
      }
      passive |= heads[i] == main && relations[i] == auxPass;
    }
    for (int i = first; i <= noun; i++) {
      if (heads[i] == verb) {
        heads[i] = main;
      }
    }
    heads[verb] = noun;
    relations[verb] = relative;
    relations[noun] = passive ? nsubjPass : nsubj;
  }

  /**
   * The finite verb right after a comma, without a subject, that hangs somewhere on {@code top}.
   */
  private int mainVerb(
      AnnotatedText text, int comma, int top, int end, int[] heads, byte[] relations) {
    int at = comma + 1;
    while (at < end && text.tag(at).startsWith("RB")) {
      at++;
    }
    if (at >= end || !finite(text.tag(at))) {
      return NONE;
    }
    boolean helper = relations[at] == aux || relations[at] == auxPass || relations[at] == cop;
    int verb = helper ? heads[at] : at;
    if (verb < at) {
      return NONE;
    }
    for (int i = top; i <= verb; i++) {
      if (heads[i] == verb && (i < comma || subject(i, relations))) {
        return NONE;
      }
    }
    int above = heads[verb];
    while (above > top) {
      above = heads[above] < above ? heads[above] : NONE;
    }
    return above == top ? verb : NONE;
  }

  private static boolean finite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** ", with talks expected to resume": the talks are what is expected. */
  private void absolute(AnnotatedText text, int verb, int first, int[] heads, byte[] relations) {
    int noun = verb - 1;
    while (noun >= first && heads[noun] != verb && heads[noun] > noun) {
      noun = heads[noun] < verb ? heads[noun] : NONE;
    }
    if (noun < first || heads[noun] != verb || relations[noun] != oblique) {
      return;
    }
    int with = noun;
    while (with - 1 >= first && heads[with - 1] >= with - 1 && heads[with - 1] <= noun) {
      with--;
    }
    boolean opens = with == first || text.word(with - 1).equals(",");
    if (!opens || !text.lemma(with).equals("with") || relations[with] != caseMark) {
      return;
    }
    heads[with] = verb;
    relations[with] = mark;
    relations[noun] = text.tag(verb).equals("VBG") ? nsubj : nsubjPass;
    if (relations[verb] == conj) {
      relations[verb] = adverbial;
    }
  }
}
