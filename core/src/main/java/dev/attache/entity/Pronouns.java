package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.actor.MentionForm;
import dev.attache.role.RoleBasis;
import dev.attache.role.RoleMention;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * "He" and "she": the person named as subject before it in the sentence, else the last one named,
 * else the same of the two sentences before. Two persons who fit alike leave it unlinked.
 */
final class Pronouns {
  private static final int SENTENCES_BACK = 2;
  private static final String TITLE = "TITLE";

  private final AnnotatedText text;
  private final EntityTables tables;
  private final PersonNames persons;
  private final List<RoleMention> roles;
  private final Deque<Candidate> recent = new ArrayDeque<>();

  Pronouns(AnnotatedText text, EntityTables tables, PersonNames persons, List<RoleMention> roles) {
    this.text = text;
    this.tables = tables;
    this.persons = persons;
    this.roles = roles;
  }

  /** Whom tokens {@code [token, end)} name; whether as a subject is looked up where it matters. */
  private record Candidate(Draft draft, int sentence, int token, int end) {
    boolean isSubject(AnnotatedText text) {
      int head = text.graph().headOf(token, Math.max(token + 1, end));
      return head >= 0
          && (text.relation(head) == Relation.NSUBJ || text.relation(head) == Relation.NSUBJ_PASS);
    }
  }

  /** Adds pronouns to {@code linked}, which is sorted by start, and gives the whole, sorted. */
  List<Linked> add(List<Linked> linked) {
    List<Linked> all = new ArrayList<>(linked.size() + 8);
    int next = 0;
    int role = 0;
    for (int token = 0; token < text.tokenCount(); token++) {
      while (role < roles.size() && roles.get(role).span().start() <= text.start(token)) {
        note(roles.get(role++));
      }
      while (next < linked.size()
          && linked.get(next).mention().span().start() <= text.start(token)) {
        Linked name = linked.get(next++);
        all.add(name);
        note(name);
      }
      Linked pronoun = pronoun(token, all);
      if (pronoun != null) {
        all.add(pronoun);
      }
    }
    all.addAll(linked.subList(next, linked.size()));
    return all;
  }

  private void note(Linked name) {
    if (name.draft().kind != ActorKind.PERSON) {
      return;
    }
    int first = text.tokenFrom(name.mention().span().start());
    int end = text.tokenFrom(name.mention().span().end());
    if (first > 0 && name.draft().gender == null) {
      String before = text.word(first - 1).toLowerCase(Locale.ROOT);
      name.draft().gender =
          tables.gender(before.endsWith(".") ? before.substring(0, before.length() - 1) : before);
    }
    note(name.draft(), first, end);
  }

  /** "The French president": whoever holds it, where no name stands beside it. */
  private void note(RoleMention role) {
    String holder = role.holder();
    if (holder != null && holder.indexOf(' ') > 0 && role.basis() != RoleBasis.TEXT) {
      int first = text.tokenFrom(role.span().start());
      note(persons.unnamed(holder, null), first, text.tokenFrom(role.span().end()));
    }
  }

  private void note(Draft person, int first, int end) {
    recent.addLast(new Candidate(person, text.sentenceOf(first), first, end));
    if (recent.size() > 24) {
      recent.removeFirst();
    }
  }

  private @Nullable Linked pronoun(int token, List<Linked> before) {
    int length = text.end(token) - text.start(token);
    if (length < 2 || length > 7) {
      return null;
    }
    char first = Character.toLowerCase(text.text().charAt(text.start(token)));
    if (first != 'h' && first != 's' && first != 'i' && first != 't') {
      return null;
    }
    String word = text.word(token).toLowerCase(Locale.ROOT);
    if (word.equals("it") || word.equals("they")) {
      return reported(token, before);
    }
    String gender = tables.gender(word);
    if (gender == null || !text.tag(token).startsWith("PRP") || isTitle(token)) {
      return null;
    }
    Draft found = antecedent(token, gender);
    if (found == null) {
      return null;
    }
    found.gender = gender;
    Linked linked =
        new Linked(
            ActorMention.unlinked(
                text.span(token, token + 1), text.word(token), ActorKind.PERSON, 0.6),
            found,
            MentionForm.PRONOUN,
            false);
    recent.addLast(new Candidate(found, text.sentenceOf(token), token, token + 1));
    return linked;
  }

  /** "Norway said it would sign": a state or body that says what it does. */
  private @Nullable Linked reported(int token, List<Linked> before) {
    int start = text.sentence(text.sentenceOf(token)).start();
    if (before.isEmpty() || before.get(before.size() - 1).mention().span().start() < start) {
      return null; // nobody is named in the sentence
    }
    Relation own = text.relation(token);
    if (own != Relation.NSUBJ && own != Relation.NSUBJ_PASS) {
      return null;
    }
    int clause = text.head(token);
    if (clause < 0 || text.relation(clause) != Relation.CCOMP) {
      return null;
    }
    int subject = text.clauses().agent(text.head(clause));
    if (subject < 0 || subject > token) {
      return null;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Linked name = before.get(i);
      if (name.mention().span().end() <= text.start(subject)) {
        return null;
      }
      boolean body = name.draft().kind != ActorKind.PERSON;
      if (body && name.mention().span().overlaps(text.span(subject, subject + 1))) {
        return new Linked(
            ActorMention.unlinked(
                text.span(token, token + 1), text.word(token), name.mention().kind(), 0.7),
            name.draft(),
            MentionForm.PRONOUN,
            false);
      }
    }
    return null;
  }

  /** "His Holiness". */
  private boolean isTitle(int token) {
    return token + 1 < text.tokenCount()
        && TITLE.equals(tables.gender(text.word(token + 1).toLowerCase(Locale.ROOT)));
  }

  /** Who does to a pronoun what its verb says, and so is not meant by it; or −1. */
  private int agentBeside(int token) {
    Relation relation = text.relation(token);
    int verb = text.head(token);
    boolean object = relation == Relation.OBJ || relation == Relation.IOBJ;
    if (!object || verb < 0) {
      return -1;
    }
    int agent = text.clauses().agent(verb);
    return agent >= 0 && agent < token ? agent : -1;
  }

  private @Nullable Draft antecedent(int token, String gender) {
    int sentence = text.sentenceOf(token);
    List<Candidate> fit = new ArrayList<>();
    for (Candidate candidate : recent) {
      if (sentence - candidate.sentence() <= SENTENCES_BACK && fits(candidate.draft(), gender)) {
        fit.add(candidate);
      }
    }
    Draft agent = fit.isEmpty() ? null : named(agentBeside(token));
    for (int back = 0; back <= SENTENCES_BACK; back++) {
      Draft found = antecedent(fit, sentence - back, agent, back == 0);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The last subject of a sentence, or its first; where there is none the last one named. */
  private @Nullable Draft antecedent(
      List<Candidate> fit, int sentence, @Nullable Draft other, boolean lastSubject) {
    Draft last = null;
    boolean several = false;
    for (Candidate candidate : fit) {
      if (candidate.sentence() == sentence && candidate.draft() != other) {
        several |= last != null && last != candidate.draft();
        last = candidate.draft();
      }
    }
    if (!several) {
      return last;
    }
    Draft subject = null;
    for (Candidate candidate : fit) {
      boolean asked = lastSubject || subject == null;
      if (asked
          && candidate.sentence() == sentence
          && candidate.draft() != other
          && candidate.isSubject(text)) {
        subject = candidate.draft();
      }
    }
    return subject != null ? subject : last;
  }

  /** Whom a token names among those met last, or null. */
  private @Nullable Draft named(int token) {
    Draft found = null;
    for (Candidate candidate : recent) {
      if (candidate.token() <= token && token < candidate.end()) {
        found = candidate.draft();
      }
    }
    return found;
  }

  private static boolean fits(Draft draft, String gender) {
    return draft.gender == null || draft.gender.equals(gender);
  }
}
