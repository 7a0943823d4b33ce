package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.role.RoleMention;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * "The two leaders", "both sides", "the parties": the two actors that the text has just named
 * together, persons for leaders, states for countries.
 */
final class Collectives {
  /** A readout names its two sides once, and speaks of "the leaders" to its end. */
  private static final int SENTENCES_BACK = 12;

  private static final String BOTH = "both";

  private final AnnotatedText text;
  private final EntityTables tables;

  Collectives(AnnotatedText text, EntityTables tables) {
    this.text = text;
    this.tables = tables;
  }

  /**
   * Finds them.
   *
   * @param linked sorted by start
   * @param roles sorted by start; a noun within one is an office's
   */
  Map<Span, List<Draft>> find(List<Linked> linked, List<RoleMention> roles) {
    Map<Span, List<Draft>> found = new LinkedHashMap<>();
    int[] first = firstOfSentences(linked);
    int role = 0;
    for (int token = 0; token < text.tokenCount(); token++) {
      if (!plural(token)) {
        continue;
      }
      EntityTables.Collective kind = tables.collective(text.lemma(token).toLowerCase(Locale.ROOT));
      if (kind == null || !definite(token)) {
        continue;
      }
      Span span = text.span(token, token + 1);
      while (role < roles.size() && roles.get(role).span().end() <= span.start()) {
        role++;
      }
      boolean named =
          role < roles.size()
              && roles.get(role).span().overlaps(span)
              && (!roles.get(role).holders().isEmpty() || !roles.get(role).countries().isEmpty());
      List<Draft> pair = named ? List.of() : pair(linked, first, token, kind);
      if (pair.size() == 2) {
        found.put(span, pair);
      }
    }
    return found;
  }

  private boolean plural(int token) {
    char last = text.text().charAt(text.end(token) - 1);
    if (last == 'h') { // "Both remain committed"
      return text.word(token).equalsIgnoreCase(BOTH) && text.relation(token) == Relation.NSUBJ;
    }
    return last == 's' && text.tag(token).startsWith("NN") && text.tag(token).endsWith("S");
  }

  /** "the two …", "both …", "the …": and nothing else that would say which. */
  private boolean definite(int token) {
    if (text.word(token).equalsIgnoreCase(BOTH)) {
      return true;
    }
    String before = token == 0 ? "" : text.word(token - 1).toLowerCase(Locale.ROOT);
    if (before.equals("two") || before.equals(BOTH)) {
      return true;
    }
    boolean plain = before.equals("the") || before.equals("these");
    return plain && !goesOn(token);
  }

  /** "the leaders of …", "the party leaders": which they are is said; "the heads of state": not. */
  private boolean goesOn(int token) {
    if (token + 2 >= text.tokenCount()) {
      return false;
    }
    if (text.word(token + 1).equals("of")) {
      String office = text.lemma(token + 2);
      return !office.equals("state") && !office.equals("government");
    }
    return text.tag(token + 1).startsWith("NN");
  }

  private int[] firstOfSentences(List<Linked> linked) {
    int[] first = new int[text.sentenceCount() + 1];
    int at = 0;
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      int start = text.sentence(sentence).start();
      while (at < linked.size() && linked.get(at).mention().span().start() < start) {
        at++;
      }
      first[sentence] = at;
    }
    first[text.sentenceCount()] = linked.size();
    return first;
  }

  private List<Draft> pair(
      List<Linked> linked, int[] first, int token, EntityTables.Collective kind) {
    int sentence = text.sentenceOf(token);
    for (int back = 0; back <= SENTENCES_BACK && back <= sentence; back++) {
      int from = first[sentence - back];
      int to = first[sentence - back + 1];
      List<Draft> found = List.of();
      if (kind != EntityTables.Collective.STATES) {
        found = two(linked, from, to, text.start(token), ActorKind.PERSON);
      }
      if (found.size() < 2 && kind != EntityTables.Collective.PERSONS) {
        found = two(linked, from, to, text.start(token), ActorKind.COUNTRY);
      }
      if (found.size() == 2) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Draft> two(
      List<Linked> linked, int from, int to, int before, ActorKind kind) {
    Set<Draft> found = new LinkedHashSet<>();
    for (int i = from; i < to && linked.get(i).mention().span().end() <= before; i++) {
      if (linked.get(i).draft().kind == kind && found.size() < 2) {
        found.add(linked.get(i).draft());
      }
    }
    return new ArrayList<>(found);
  }
}
