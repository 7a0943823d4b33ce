package dev.attache.event;

import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.SyntaxGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A trigger in its sentence: its logical arguments by position, and the verbs it stands under. A
 * noun shares the arguments of the light verb that governs it ("held talks with …").
 */
final class Site {
  /** Prepositions before a verb in -ing that only names an act. */
  private static final Set<String> NAMING =
      Set.of("of", "for", "from", "without", "by", "against", "about");

  private static final Set<String> SAME_TIME = Set.of("while", "when", "as");

  private final AnnotatedText text;
  private final Grammar grammar;
  private final EventTables tables;
  private final int token;
  private final boolean verb;
  private final int governor;
  private final VerbGroup above;
  private final List<Integer> group;

  Site(AnnotatedText text, Grammar grammar, EventTables tables, int token, boolean verb) {
    this.text = text;
    this.grammar = grammar;
    this.tables = tables;
    this.token = token;
    this.verb = verb;
    this.above = new VerbGroup(text, grammar, tables, token, verb);
    this.group = above.tokens();
    this.governor = verb ? -1 : above.governor();
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

  /** True for a clause that speaks of the event a noun names: "talks held on Saturday". */
  boolean aboutIt(int clause) {
    return above.aboutIt(clause);
  }

  /** The words around the trigger. */
  Wording words() {
    return new Wording(text, grammar, this);
  }

  /** True where the subject above a noun takes part in what the noun names. */
  boolean subjectTakesPart() {
    return governor >= 0 && (tables.takesPart(text.lemma(governor)) || above.predicate(governor));
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

  /** "The importance of dialogue with Russia": no dialogue that is told of. */
  boolean valued() {
    int head = text.head(token);
    boolean pointed = grammar.child(token, Relation.DET) >= 0;
    return !verb && head >= 0 && !pointed && tables.values(text.lemma(head));
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
    int head = text.head(token);
    boolean there = group.size() > 1 && head == group.get(1) && above.whereabouts(head);
    return grammar.subjects(there ? head : token);
  }

  List<Integer> objects() {
    return verb ? grammar.objects(token) : List.of();
  }

  private List<Integer> joined(int found) {
    return grammar.joined(found);
  }

  List<Integer> modifiers() {
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
    SyntaxGraph graph = text.graph();
    int first = verb ? SyntaxGraph.NONE : graph.firstChild(token);
    for (int child = first; child >= 0; child = graph.nextChild(child)) {
      boolean joins = tables.companion(text.lemma(child)) == Companions.How.BY;
      if (joins && text.relation(child) == Relation.ACL) {
        addObliques(child, preposition, found); // "the talks, attended by two ministers"
      }
    }
    if (found.isEmpty() && governor >= 0) {
      addObliques(governor, preposition, found);
    }
    int head = text.head(token);
    if (found.isEmpty() && !verb && text.relation(token) == Relation.COMPOUND && head > token) {
      addObliques(head, preposition, found); // "peace talk efforts with the rebels"
    }
    if (found.isEmpty() && preposition.equals("with")) {
      beside(found);
    }
    int content = text.clauses().oblique(token, "of");
    if (found.isEmpty() && !verb && content >= 0) {
      addObliques(content, preposition, found); // "a suspension of flights with Serbia"
    }
    return found.isEmpty() ? inside(preposition) : found;
  }

  /**
   * "Held talks on the sidelines of the summit with him", "met for an hour with him": the words
   * after "with".
   */
  private void beside(List<Integer> found) {
    for (int host : governor < 0 ? List.of(token) : List.of(token, governor)) {
      for (int child : grammar.children(host)) {
        if (tables.margin(text.lemma(child)) || tables.lasts(text.lemma(child))) {
          addObliques(child, "with", found);
          int gathering = text.clauses().oblique(child, "of");
          if (found.isEmpty() && gathering >= 0) {
            addObliques(gathering, "with", found);
          }
        }
      }
    }
  }

  /** What a preposition ties to the object: "imposed sanctions on Syria on Monday". */
  List<Integer> inside(String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int object : objects()) {
      addObliques(object, preposition, found);
      int inner = text.clauses().oblique(object, "of");
      if (found.isEmpty() && inner >= 0 && !tables.namesEngagement(text.lemma(inner))) {
        addObliques(inner, preposition, found); // "a series of bombs in Kabul"
      }
    }
    return found;
  }

  private void addObliques(int head, String preposition, List<Integer> found) {
    SyntaxGraph graph = text.graph();
    for (int child = graph.firstChild(head); child >= 0; child = graph.nextChild(child)) {
      Relation relation = text.relation(child);
      String own =
          relation == Relation.OBL || relation == Relation.NMOD ? grammar.preposition(child) : null;
      if (own != null && (own.equals(preposition) || own.endsWith(" " + preposition))) {
        found.addAll(grammar.joined(child));
      }
    }
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
