package dev.attache.trainer.actor;

import dev.attache.actor.internal.Labels;
import dev.attache.actor.internal.NameList;
import dev.attache.actor.internal.NameLists;

/**
 * Corrects machine labels by the name lists: a listed body of several words is ORG, a listed armed
 * group or party that was taken for a person or place is ORG, an office holder's full name is PER.
 */
final class Repair {
  private static final NameList[] BODIES = {
    NameList.ORGANISATION,
    NameList.PARTY,
    NameList.GROUP,
    NameList.MEDIA,
    NameList.INSTITUTION,
    NameList.COMPANY
  };

  private final Corpus corpus;
  private final NameLists lists;
  private final String text;

  Repair(Corpus corpus, NameLists lists) {
    this.corpus = corpus;
    this.lists = lists;
    this.text = corpus.frozen();
  }

  /** Corrects all of the corpus; returns how many names it changed. */
  int run() {
    int changed = 0;
    for (int s = 0; s < corpus.sentences(); s++) {
      int to = corpus.endToken(s);
      for (int i = corpus.firstToken(s); i < to; i++) {
        if (Character.isUpperCase(text.charAt(corpus.starts()[i]))) {
          int end = body(i, to);
          end = end > i ? end : person(i, to);
          if (end > i) {
            changed++;
            i = end - 1;
          }
        }
      }
    }
    return changed;
  }

  private int body(int from, int to) {
    int end = lists.longest(text, corpus.starts(), corpus.ends(), from, to, BODIES);
    if (end == from || insideLonger(from, end, to)) {
      return from;
    }
    if (end == from + 1) {
      byte label = corpus.label(from);
      int group =
          lists.longest(
              text, corpus.starts(), corpus.ends(), from, to, NameList.GROUP, NameList.PARTY);
      boolean mistaken =
          label == Labels.begin(Labels.PER)
              || label == Labels.begin(Labels.LOC)
              || label == Labels.begin(Labels.MISC);
      if (group != end || !mistaken) {
        return from;
      }
    } else if (!allCapitalised(from, end)) {
      return from;
    }
    return change(from, end, Labels.ORG);
  }

  private int person(int from, int to) {
    int end = lists.longest(text, corpus.starts(), corpus.ends(), from, to, NameList.PERSON_FULL);
    if (end < from + 2 || insideLonger(from, end, to)) {
      return from;
    }
    for (int i = from; i < end; i++) {
      byte label = corpus.label(i);
      if (label > 0 && Labels.type(label) != Labels.MISC && Labels.type(label) != Labels.PER) {
        return from;
      }
    }
    return change(from, end, Labels.PER);
  }

  private int change(int from, int end, int type) {
    boolean same = corpus.label(from) == Labels.begin(type);
    for (int i = from + 1; i < end; i++) {
      same &= corpus.label(i) == Labels.inside(type);
    }
    if (same) {
      return from;
    }
    corpus.relabel(from, end, type);
    return end;
  }

  private boolean insideLonger(int from, int end, int to) {
    return Labels.isInside(Math.max(0, corpus.label(from)))
        || (end < to && Labels.isInside(Math.max(0, corpus.label(end))));
  }

  private boolean allCapitalised(int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(corpus.starts()[i]);
      if (Character.isLowerCase(c) && corpus.ends()[i] - corpus.starts()[i] > 3) {
        return false;
      }
    }
    return true;
  }
}
