package dev.attache.event;

import dev.attache.event.EventTables.StatusPlace;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from tense, modality, negation and the words around a trigger whether its event took place.
 */
final class StatusRules {
  /** How many words after a noun a clause about it may stand. */
  private static final int REACH = 40;

  /** Prepositions of what is over ("said after talks"). */
  private static final Set<String> OVER = Set.of("after", "following", "since");

  /** Prepositions of what somebody speaks at. */
  private static final Set<String> SCENE = Set.of("at", "during");

  private static final Set<String> SUPPOSING = Set.of("if", "unless", "lest", "whether");

  private final AnnotatedText text;
  private final Grammar grammar;
  private final EventTables tables;

  StatusRules(AnnotatedText text, Grammar grammar, EventTables tables) {
    this.text = text;
    this.grammar = grammar;
    this.tables = tables;
  }

  /** The word nearest to the trigger that says something decides. */
  EventStatus status(Site site, @Nullable EngagementKind kind) {
    if (!site.verb() && "no".equals(lemmaOf(grammar.child(site.token(), Relation.DET)))) {
      return EventStatus.NOT_HELD;
    }
    EventStatus byModifier = modifier(site.token());
    if (byModifier != null) {
      return byModifier;
    }
    EventStatus byClause = clauseAbout(site);
    if (byClause != null) {
      return byClause;
    }
    List<Integer> group = site.verbGroup();
    boolean scene = scene(site);
    for (int at : group) {
      EventStatus found =
          at == site.token() && !site.verb() ? null : around(at, at == site.token());
      boolean said = scene && (found == EventStatus.CALLED_FOR || found == EventStatus.NOT_HELD);
      if (found != null && !said) {
        return found;
      }
    }
    return tense(site, kind);
  }

  /** "Were in Paris for talks" has been held; "were in Paris to meet" is what was planned. */
  EventStatus at(PlainOrder.Whereabouts whereabouts, Site site) {
    String tag = text.tag(whereabouts.verb());
    return !site.verb() && tag.equals("VBD") ? EventStatus.HELD : EventStatus.PLANNED;
  }

  /** True for what is only supposed: "if they attacked", "had they attacked", "would have". */
  boolean hypothetical(Site site) {
    for (int at : site.verbGroup()) {
      int mark = grammar.child(at, Relation.MARK);
      if (mark >= 0 && SUPPOSING.contains(text.lemma(mark))) {
        return true;
      }
      int first = grammar.child(at, Relation.AUX);
      int subject = grammar.child(at, Relation.NSUBJ, Relation.NSUBJ_PASS);
      boolean inverted = first >= 0 && subject > first && text.lemma(first).equals("have");
      if (inverted || counterfactual(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean counterfactual(int verb) {
    boolean modal = false;
    for (int child : grammar.children(verb)) {
      if (text.relation(child) == Relation.AUX) {
        String lemma = text.lemma(child);
        if (modal && lemma.equals("have")) {
          return true;
        }
        modal |= lemma.equals("would") || lemma.equals("could") || lemma.equals("might");
      }
    }
    return false;
  }

  private @Nullable EventStatus modifier(int token) {
    for (int child : grammar.children(token)) {
      Relation relation = text.relation(child);
      if (relation == Relation.AMOD || relation == Relation.COMPOUND) {
        EventStatus found = tables.status(StatusPlace.MODIFIER, text.lemma(child));
        if (found == null) {
          found = tables.status(StatusPlace.MODIFIER, lower(text.word(child)));
        }
        if (found != null) {
          return found;
        }
      }
      if ((relation == Relation.NMOD_UNMARKED || relation == Relation.OBL_UNMARKED)
          && grammar.child(child, Relation.DET) < 0
          && modifier(child) == EventStatus.PLANNED) {
        return EventStatus.PLANNED; // "his visit next week", not "the next day"
      }
    }
    return null;
  }

  /** "The summit, scheduled for June": a participle that describes the noun. */
  private @Nullable EventStatus clauseAbout(Site site) {
    int end = Math.min(text.endToken(text.sentenceOf(site.token())), site.token() + REACH);
    for (int at = site.token() + 1; !site.verb() && at < end; at++) {
      if (text.tag(at).equals("VBN") && site.aboutIt(at)) {
        EventStatus found = governor(at);
        if (found == EventStatus.PLANNED || found == EventStatus.NOT_HELD) {
          return found;
        }
      }
    }
    return null;
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  private @Nullable EventStatus around(int at, boolean trigger) {
    if (grammar.negated(at) && text.upos(at) == Upos.VERB) {
      return EventStatus.NOT_HELD;
    }
    if (!trigger) {
      EventStatus byWord = governor(at);
      if (byWord != null) {
        return byWord;
      }
    }
    EventStatus byAux = auxiliary(at);
    if (byAux == null && text.relation(at) == Relation.CONJ && text.tag(at).equals("VB")) {
      byAux = auxiliary(text.head(at)); // "should stop and return to talks"
    }
    if (byAux != null) {
      return byAux;
    }
    for (int child : grammar.children(at)) {
      if (text.relation(child) == Relation.MARK) {
        // "is due to meet" is read as if "due" were a conjunction
        EventStatus byMark = tables.status(StatusPlace.GOVERNOR, text.lemma(child));
        if (byMark != null || text.lemma(child).equals("if")) {
          return byMark == null ? EventStatus.PLANNED : byMark;
        }
      }
    }
    return null;
  }

  /** "They are to meet", "he was to visit". */
  private boolean due(int verb) {
    boolean be = "be".equals(lemmaOf(grammar.child(verb, Relation.AUX, Relation.COP)));
    return be && text.tag(verb).equals("VB") && "to".equals(text.lemma(Math.max(0, verb - 1)));
  }

  private @Nullable String lemmaOf(int token) {
    return token < 0 ? null : text.lemma(token);
  }

  private @Nullable EventStatus auxiliary(int verb) {
    if (due(verb)) {
      return EventStatus.PLANNED;
    }
    for (int child : grammar.children(verb)) {
      EventStatus found =
          text.relation(child) == Relation.AUX
              ? tables.status(StatusPlace.AUX, text.lemma(child))
              : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable EventStatus governor(int at) {
    int particle = grammar.child(at, Relation.COMPOUND_PRT);
    if (particle >= 0) {
      EventStatus phrasal =
          tables.status(StatusPlace.GOVERNOR, text.lemma(at) + "-" + text.lemma(particle));
      if (phrasal != null) {
        return phrasal;
      }
    }
    EventStatus found = tables.status(StatusPlace.GOVERNOR, text.lemma(at));
    return found != null ? found : tables.status(StatusPlace.GOVERNOR, lower(text.word(at)));
  }

  private EventStatus tense(Site site, @Nullable EngagementKind kind) {
    for (int at : site.verbGroup()) {
      if (text.upos(at) != Upos.VERB) {
        continue;
      }
      boolean processLike = tables.status(StatusPlace.PROGRESSIVE, text.lemma(at)) != null;
      return switch (text.tag(at)) {
        case "VBG" -> progressive(at) ? EventStatus.ONGOING : EventStatus.HELD;
        case "VB" -> infinitive(at, site) ? EventStatus.PLANNED : EventStatus.HELD;
        case "VBZ", "VBP" -> processLike ? EventStatus.ONGOING : EventStatus.HELD;
        case "VBN" ->
            processLike && hasPresentPerfect(at) && kind != null
                ? EventStatus.ONGOING
                : EventStatus.HELD;
        default -> EventStatus.HELD;
      };
    }
    boolean over = over(site.token());
    boolean process = kind == EngagementKind.TALKS && site.governorVerb() < 0 && !site.verb();
    return process && !over ? EventStatus.ONGOING : EventStatus.HELD;
  }

  /** "At the meeting, she urged": where something is said, whatever becomes of what is said. */
  private boolean scene(Site site) {
    String preposition = site.verb() ? null : grammar.preposition(site.token());
    return text.relation(site.token()) == Relation.OBL
        && preposition != null
        && SCENE.contains(preposition);
  }

  /** "After talks", "after weeks of talks". */
  private boolean over(int noun) {
    int at = noun;
    while (at >= 0 && "of".equals(grammar.preposition(at))) {
      at = text.head(at);
    }
    String preposition = at < 0 ? null : grammar.preposition(at);
    return preposition != null && OVER.contains(preposition);
  }

  private boolean progressive(int verb) {
    for (int child : grammar.children(verb)) {
      if (text.relation(child) == Relation.AUX && text.lemma(child).equals("be")) {
        String tag = text.tag(child);
        return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN");
      }
    }
    return false;
  }

  private boolean infinitive(int verb, Site site) {
    int mark = grammar.child(verb, Relation.MARK);
    return mark >= 0 && text.lemma(mark).equals("to") && site.verbGroup().size() > 1;
  }

  private boolean hasPresentPerfect(int verb) {
    for (int child : grammar.children(verb)) {
      if (text.relation(child) == Relation.AUX && text.lemma(child).equals("have")) {
        String tag = text.tag(child);
        return tag.equals("VBZ") || tag.equals("VBP");
      }
    }
    return false;
  }
}
