package dev.attache.event;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words stand around a trigger, for the conditions of frames and modes. */
final class Wording {
  private static final List<String> MEANS =
      List.of("subj", "lightsubj", "with", "in", "by", "from", "of");

  private final AnnotatedText text;
  private final Grammar grammar;
  private final Site site;

  Wording(AnnotatedText text, Grammar grammar, Site site) {
    this.text = text;
    this.grammar = grammar;
    this.site = site;
  }

  /** True where an argument's head, or a word right inside it, has one of the lemmas. */
  boolean anyLemma(List<Integer> tokens, Set<String> lemmas) {
    if (lemmas.contains("any") && !tokens.isEmpty()) {
      return true;
    }
    for (int at : tokens) {
      if (in(lemmas, at)) {
        return true;
      }
      for (int child : grammar.children(at)) {
        Relation relation = text.relation(child);
        if ((relation == Relation.NMOD
                || relation == Relation.COMPOUND
                || relation == Relation.AMOD)
            && in(lemmas, child)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean modifier(Set<String> lemmas) {
    for (int at : site.modifiers()) {
      if (in(lemmas, at)) {
        return true;
      }
    }
    return false;
  }

  /** A verb particle; the parser often takes it for a preposition ("handed in their arms"). */
  boolean particle(Set<String> lemmas) {
    int next = site.token() + 1;
    if (next < text.endToken(text.sentenceOf(site.token())) && in(lemmas, next)) {
      return true;
    }
    for (int child : grammar.children(site.token())) {
      Relation relation = text.relation(child);
      if ((relation == Relation.COMPOUND_PRT || relation == Relation.ADVMOD) && in(lemmas, child)) {
        return true;
      }
    }
    return false;
  }

  boolean preposition(Set<String> prepositions) {
    for (String preposition : prepositions) {
      if (!site.at(preposition).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A word that hangs on the trigger, or on what hangs on it: "set free", "taken hostage". */
  boolean dependent(Set<String> lemmas) {
    for (int child : grammar.children(site.token())) {
      if (in(lemmas, child)) {
        return true;
      }
      for (int below : grammar.children(child)) {
        if (in(lemmas, below)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean obliqueLemma(Set<String> lemmas) {
    int governor = site.governorVerb();
    return obliqueLemma(site.token(), lemmas) || (governor >= 0 && obliqueLemma(governor, lemmas));
  }

  private boolean obliqueLemma(int head, Set<String> lemmas) {
    for (int child : grammar.children(head)) {
      Relation relation = text.relation(child);
      if ((relation == Relation.OBL || relation == Relation.NMOD) && in(lemmas, child)) {
        return true;
      }
    }
    return false;
  }

  /** "Joined the calls": a verb that has the trigger as its object. */
  boolean objectOf(Set<String> lemmas) {
    Relation relation = text.relation(site.token());
    boolean object = relation == Relation.OBJ || relation == Relation.NSUBJ_PASS;
    return object && in(lemmas, text.head(site.token()));
  }

  boolean triggerLemma(Set<String> lemmas) {
    return in(lemmas, site.token());
  }

  /** What it was done with: "jets bombed", "killed in an air strike", "fired rockets". */
  boolean means(Set<String> lemmas, Parties parties) {
    if (in(lemmas, site.token()) || modifier(lemmas)) {
      return true;
    }
    for (String position : MEANS) {
      if (anyLemma(site.at(position), lemmas)) {
        return true;
      }
    }
    for (int object : site.objects()) {
      if (!parties.people(object) && anyLemma(List.of(object), lemmas)) {
        return true;
      }
    }
    return false;
  }

  /** A name such as "Europe Bridge" keeps its capitals as a lemma. */
  private String lower(int at) {
    return text.lemma(at).toLowerCase(Locale.ROOT);
  }

  private boolean in(Set<String> lemmas, int at) {
    String word = text.word(at).toLowerCase(Locale.ROOT);
    return lemmas.contains(lower(at)) || lemmas.contains(word) || plural(lemmas, at, word);
  }

  /** "Floods hit the valley": a plural at the start of a sentence, taken for a name. */
  private boolean plural(Set<String> lemmas, int at, String word) {
    boolean opens = at == text.firstToken(text.sentenceOf(at)) && text.tag(at).equals("NNP");
    return opens && word.endsWith("s") && lemmas.contains(word.substring(0, word.length() - 1));
  }
}
