package dev.attache.text;

import java.util.Locale;

/**
 * Dependency relations of Universal Dependencies v2, with the six subtypes kept here. Names and
 * titles are {@code COMPOUND} on the last word of the name; a passive agent is {@code OBL} with a
 * {@code CASE} child "by".
 */
public enum Relation {
  ROOT,
  ACL,
  ACL_RELCL,
  ADVCL,
  ADVMOD,
  AMOD,
  APPOS,
  AUX,
  AUX_PASS,
  CASE,
  CC,
  CCOMP,
  COMPOUND,
  COMPOUND_PRT,
  CONJ,
  COP,
  CSUBJ,
  CSUBJ_PASS,
  DEP,
  DET,
  DISCOURSE,
  DISLOCATED,
  EXPL,
  FIXED,
  FLAT,
  GOESWITH,
  IOBJ,
  LIST,
  MARK,
  NMOD,
  NMOD_POSS,
  NMOD_UNMARKED,
  NSUBJ,
  NSUBJ_PASS,
  NUMMOD,
  OBJ,
  OBL,
  OBL_UNMARKED,
  ORPHAN,
  PARATAXIS,
  PUNCT,
  REPARANDUM,
  VOCATIVE,
  XCOMP;

  /** The label as CoNLL-U writes it, such as {@code nsubj:pass}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ':');
  }
}
