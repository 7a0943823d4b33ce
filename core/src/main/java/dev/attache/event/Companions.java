package dev.attache.event;

import dev.attache.entity.Entity;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who else takes part in an engagement, by words of joining: "accompanied by his adviser", "a
 * delegation that included two ministers", "along with the envoy", "with the envoy due to join
 * them".
 */
final class Companions {
  private static final int MAX_CLIMB = 4;

  /** Where the companions stand that a word tells of. */
  enum How {
    /** "joined by the envoy" */
    BY,
    /** "a delegation that included the envoy", "represent the state in the talks" */
    OBJECT,
    /** "with the envoy to join them" */
    SUBJECT,
    /** "along with the envoy" */
    PREPOSITION
  }

  private final AnnotatedText text;
  private final Grammar grammar;
  private final EventTables tables;
  private final Parties parties;

  Companions(AnnotatedText text, Grammar grammar, EventTables tables, Parties parties) {
    this.text = text;
    this.grammar = grammar;
    this.tables = tables;
    this.parties = parties;
  }

  /** Those who take part besides the two sides of an engagement, in no order of sides. */
  Set<Entity> of(Site site) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int host : hosts(site)) {
      for (int child : grammar.children(host)) {
        add(child, found);
      }
    }
    int verb = site.governorVerb();
    if (verb >= 0) {
      How how = how(verb);
      if (how == How.OBJECT || (how == How.BY && grammar.passive(verb))) {
        addAll(grammar.objects(verb), found);
      }
    }
    addAll(predicated(site), found);
    for (int child : site.verb() ? grammar.children(site.token()) : new int[0]) {
      purpose(child, found);
    }
    return found;
  }

  /** "Will travel to Rome for talks with the envoy", "flew there to meet the envoy". */
  private void purpose(int child, Set<Entity> found) {
    Relation relation = text.relation(child);
    boolean talks =
        relation == Relation.OBL
            && "for".equals(grammar.preposition(child))
            && tables.namesEngagement(text.lemma(child));
    boolean meets =
        (relation == Relation.XCOMP || relation == Relation.ADVCL)
            && text.tag(child).equals("VB")
            && text.lemma(child).equals("meet");
    if (talks || meets) {
      addAll(grammar.joined(text.clauses().oblique(child, "with")), found);
    }
    if (meets) {
      addAll(grammar.objects(child), found);
    }
  }

  private Set<Integer> hosts(Site site) {
    Set<Integer> hosts = new LinkedHashSet<>(site.verbGroup());
    for (String position : List.of("subj", "obj", "of", "with", "lightsubj")) {
      hosts.addAll(site.at(position));
    }
    return hosts;
  }

  private @Nullable How how(int token) {
    return tables.companion(text.lemma(token).toLowerCase(Locale.ROOT));
  }

  private void add(int child, Set<Entity> found) {
    switch (text.relation(child)) {
      case ACL, CONJ, ADVCL, PARATAXIS, ACL_RELCL -> clause(child, found);
      case OBL, NMOD -> {
        String preposition = grammar.preposition(child);
        How how = preposition == null ? null : tables.companion(firstWord(preposition));
        if (how == How.PREPOSITION || how == How.OBJECT) { // "along with", "including"
          addAll(grammar.joined(child), found);
        }
      }
      default -> {}
    }
  }

  private static String firstWord(String preposition) {
    int space = preposition.indexOf(' ');
    return space < 0 ? preposition : preposition.substring(0, space);
  }

  private void clause(int verb, Set<Entity> found) {
    How how = how(verb);
    if (how == How.BY && text.tag(verb).equals("VBN")) {
      addAll(grammar.joined(text.clauses().oblique(verb, "by")), found);
    } else if (how == How.OBJECT && (text.relation(verb) != Relation.CONJ || relative(verb))) {
      addAll(grammar.objects(verb), found);
    }
    int joins = grammar.child(verb, Relation.XCOMP);
    How last = how(joins < 0 ? verb : joins);
    if (last == How.SUBJECT || last == How.BY) {
      addAll(grammar.joined(withSubject(verb)), found);
    }
  }

  private boolean relative(int verb) {
    int subject = grammar.child(verb, Relation.NSUBJ);
    return subject >= 0 && text.tag(subject).equals("WDT");
  }

  /** "With the envoy due to join them": the envoy, or −1. */
  private int withSubject(int verb) {
    int mark = grammar.child(verb, Relation.MARK);
    if (mark >= 0 && text.lemma(mark).equals("with")) {
      return grammar.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS);
    }
    int with = text.clauses().oblique(verb, "with");
    return with >= 0 && with < verb ? with : -1;
  }

  /** "Taking part in the talks were two ministers". */
  private List<Integer> predicated(Site site) {
    int first = text.firstToken(text.sentenceOf(site.token()));
    boolean inverted =
        !site.verb() && text.tag(first).equals("VBG") && tables.takesPart(text.lemma(first));
    int at = site.token();
    for (int step = 0; inverted && step < MAX_CLIMB && text.head(at) >= 0; step++) {
      int head = text.head(at);
      int copula = grammar.child(head, Relation.COP);
      if (copula > at && head > copula) {
        return grammar.joined(head);
      }
      at = head;
    }
    return List.of();
  }

  private void addAll(List<Integer> tokens, Set<Entity> found) {
    for (int token : tokens) {
      found.addAll(parties.entities(token));
    }
  }
}
