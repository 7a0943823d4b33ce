package dev.attache.event;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A trigger in its sentence: its logical arguments by position, and the verbs it stands under. A
 * noun shares the arguments of the light verb that governs it ("held talks with …").
 */
final class Site {
  /** Prepositions by which a noun belongs to the verb above it, rather than to another event. */
  private static final Set<String> JOINING =
      Set.of("in", "at", "for", "during", "on", "to", "into");

  private static final List<String> MEANS =
      List.of("subj", "lightsubj", "with", "in", "by", "from", "of");

  /** Prepositions of a place somebody is at. */
  static final Set<String> AT = Set.of("in", "at", "near", "outside");

  /** Prepositions before a verb in -ing that only names an act. */
  private static final Set<String> NAMING =
      Set.of("of", "for", "from", "without", "by", "against", "about");

  private static final Set<String> SAME_TIME = Set.of("while", "when", "as");

  private static final int MAX_GROUP = 6;

  private final AnnotatedText text;
  private final Grammar grammar;
  private final EventTables tables;
  private final int token;
  private final boolean verb;
  private final int governor;
  private final List<Integer> group;

  Site(AnnotatedText text, Grammar grammar, EventTables tables, int token, boolean verb) {
    this.text = text;
    this.grammar = grammar;
    this.tables = tables;
    this.token = token;
    this.verb = verb;
    this.group = group();
    this.governor = verb ? -1 : governor();
  }

  int token() {
    return token;
  }

  boolean verb() {
    return verb;
  }

  /** The verb a noun trigger is an argument of, or −1. */
  int governorVerb() {
    return governor;
  }

  /**
   * The trigger and what it stands under, lowest first: the light verb, the verb of expectation
   * above it. Dates, places and status words on any of these speak of the event.
   */
  List<Integer> verbGroup() {
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

  private int governor() {
    for (int at : group) {
      if (at != token && (text.upos(at) == Upos.VERB || predicate(at))) {
        return at;
      }
    }
    return -1;
  }

  /** "They were in Paris for talks": a place that is said of somebody. */
  private boolean whereabouts(int at) {
    String preposition = grammar.child(at, Relation.COP) < 0 ? null : grammar.preposition(at);
    return preposition != null && AT.contains(preposition);
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

  /** "They are due in Paris for talks": what is said of somebody with "be". */
  private boolean predicate(int at) {
    return whereabouts(at)
        || (grammar.child(at, Relation.COP) >= 0
            && text.upos(at) == Upos.ADJ
            && tables.status(EventTables.StatusPlace.GOVERNOR, text.lemma(at)) != null);
  }

  /** True where the subject above a noun takes part in what the noun names. */
  boolean subjectTakesPart() {
    return governor >= 0 && (tables.takesPart(text.lemma(governor)) || predicate(governor));
  }

  /** "He voiced hope while visiting Lebanon": the verb of the clause at the same time, or −1. */
  int sameTime() {
    boolean clause = verb && text.relation(token) == Relation.ADVCL;
    int mark = clause ? grammar.child(token, Relation.MARK) : -1;
    return mark >= 0 && SAME_TIME.contains(text.lemma(mark)) ? text.head(token) : -1;
  }

  /** A clause that tells of something else by the way: "where 28 people have been killed". */
  boolean background() {
    return switch (text.relation(token)) {
      case ACL_RELCL, ACL, ADVCL, AMOD -> verb;
      default -> false;
    };
  }

  /**
   * An act only named, not told: "accused of killing", "a captured pilot", "protested to demand".
   */
  boolean onlyNamed() {
    if (!verb) {
      return false;
    }
    if (text.relation(token) == Relation.AMOD || text.relation(token) == Relation.COMPOUND) {
      return true;
    }
    int mark = text.tag(token).equals("VBG") ? grammar.child(token, Relation.MARK) : -1;
    return mark >= 0 && NAMING.contains(text.lemma(mark));
  }

  /** "Sent troops to fight": the verb whose purpose this is, or −1. */
  int purposeOf() {
    int head = text.head(token);
    boolean infinitive = verb && head >= 0 && text.tag(token).equals("VB");
    return infinitive && group.size() > 1 && group.get(1) == head ? head : -1;
  }

  boolean underLightVerb() {
    return governor >= 0 && tables.lightVerb(text.lemma(governor));
  }

  boolean lightLemma(Set<String> lemmas) {
    return governor >= 0 && lemmas.contains(text.lemma(governor));
  }

  /**
   * Head tokens of the arguments at a position: subj, obj, iobj, poss, mod, lightsubj, or a
   * preposition.
   */
  List<Integer> at(String position) {
    return switch (position) {
      case "subj" -> verb ? subjects() : lightSubjects();
      case "obj" -> objects();
      case "iobj" -> joined(grammar.child(token, Relation.IOBJ));
      case "poss" -> joined(grammar.child(token, Relation.NMOD_POSS));
      case "mod" -> modifiers();
      case "lightsubj" -> lightSubjects();
      default -> obliques(position);
    };
  }

  /** "They were in Paris to meet him": whoever is there meets him, not the place. */
  private List<Integer> subjects() {
    int above = text.head(token);
    boolean there = group.size() > 1 && above == group.get(1) && whereabouts(above);
    return grammar.subjects(there ? above : token);
  }

  List<Integer> objects() {
    return verb ? grammar.objects(token) : List.of();
  }

  private List<Integer> joined(int found) {
    return grammar.joined(found);
  }

  private List<Integer> modifiers() {
    List<Integer> found = new ArrayList<>();
    for (int child : grammar.children(token)) {
      Relation relation = text.relation(child);
      if (relation == Relation.AMOD || relation == Relation.COMPOUND) {
        found.add(child);
        for (int below : grammar.children(child)) {
          found.add(below);
        }
      }
    }
    return found;
  }

  private List<Integer> lightSubjects() {
    if (governor < 0) {
      return List.of();
    }
    Relation relation = text.relation(group.get(Math.max(0, group.indexOf(governor) - 1)));
    boolean isSubject = relation == Relation.NSUBJ;
    return isSubject ? List.of() : grammar.subjects(governor);
  }

  private List<Integer> obliques(String preposition) {
    List<Integer> found = new ArrayList<>();
    addObliques(token, preposition, found);
    for (int child : verb ? new int[0] : grammar.children(token)) {
      boolean joins = tables.companion(text.lemma(child)) == Companions.How.BY;
      if (joins && text.relation(child) == Relation.ACL) {
        addObliques(child, preposition, found); // "the talks, attended by two ministers"
      }
    }
    if (found.isEmpty() && governor >= 0) {
      addObliques(governor, preposition, found);
    }
    int content = text.clauses().oblique(token, "of");
    if (found.isEmpty() && !verb && content >= 0) {
      addObliques(content, preposition, found); // "a suspension of flights with Serbia"
    }
    return found.isEmpty() ? inside(preposition) : found;
  }

  /** What a preposition ties to the object: "imposed sanctions on Syria on Monday". */
  List<Integer> inside(String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int object : objects()) {
      addObliques(object, preposition, found);
      int inner = text.clauses().oblique(object, "of");
      if (found.isEmpty() && inner >= 0) {
        addObliques(inner, preposition, found); // "a series of bombs in Kabul"
      }
    }
    return found;
  }

  private void addObliques(int head, String preposition, List<Integer> found) {
    for (int child : grammar.children(head)) {
      Relation relation = text.relation(child);
      String own =
          relation == Relation.OBL || relation == Relation.NMOD ? grammar.preposition(child) : null;
      if (own != null && (own.equals(preposition) || own.endsWith(" " + preposition))) {
        found.addAll(grammar.joined(child));
      }
    }
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
    for (int at : modifiers()) {
      if (in(lemmas, at)) {
        return true;
      }
    }
    return false;
  }

  /** A verb particle; the parser often takes it for a preposition ("handed in their arms"). */
  boolean particle(Set<String> lemmas) {
    int next = token + 1;
    if (next < text.endToken(text.sentenceOf(token)) && in(lemmas, next)) {
      return true;
    }
    for (int child : grammar.children(token)) {
      Relation relation = text.relation(child);
      if ((relation == Relation.COMPOUND_PRT || relation == Relation.ADVMOD) && in(lemmas, child)) {
        return true;
      }
    }
    return false;
  }

  boolean preposition(Set<String> prepositions) {
    for (String preposition : prepositions) {
      if (!at(preposition).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A word that hangs on the trigger, or on what hangs on it: "set free", "taken hostage". */
  boolean dependent(Set<String> lemmas) {
    for (int child : grammar.children(token)) {
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
    return obliqueLemma(token, lemmas) || (governor >= 0 && obliqueLemma(governor, lemmas));
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

  boolean triggerLemma(Set<String> lemmas) {
    return in(lemmas, token);
  }

  /** What it was done with: "jets bombed", "killed in an air strike", "fired rockets". */
  boolean means(Set<String> lemmas, Parties parties) {
    if (in(lemmas, token) || modifier(lemmas)) {
      return true;
    }
    for (String position : MEANS) {
      if (anyLemma(at(position), lemmas)) {
        return true;
      }
    }
    for (int object : objects()) {
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
    return lemmas.contains(lower(at)) || lemmas.contains(text.word(at).toLowerCase(Locale.ROOT));
  }

  boolean future() {
    return "will".equals(grammar.modal(token)) || "shall".equals(grammar.modal(token));
  }

  /** True where any argument of the trigger names people or states. */
  boolean anyParty(Parties parties) {
    for (String position :
        List.of("subj", "obj", "poss", "mod", "with", "between", "among", "of", "by", "to", "in")) {
      for (int at : at(position)) {
        if (parties.actor(at)) {
          return true;
        }
      }
    }
    return false;
  }
}
