package dev.attache.stance;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.entity.Entity;
import dev.attache.role.RoleMention;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who is meant by "both leaders", "the parties", "they": the pair last named together. */
final class Groups {
  /** A pair named further back than this is no longer spoken of. */
  private static final int MAX_SENTENCES = 15;

  private final Scene scene;
  private final AnnotatedText text;
  private final int[] firstActor; // index of the first actor mention at or after each sentence

  Groups(Scene scene) {
    this.scene = scene;
    this.text = scene.text;
    this.firstActor = new int[text.sentenceCount() + 1];
    List<ActorMention> actors = scene.links.actors();
    int next = 0;
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      int start = text.start(text.firstToken(sentence));
      while (next < actors.size() && actors.get(next).span().start() < start) {
        next++;
      }
      firstActor[sentence] = next;
    }
    firstActor[text.sentenceCount()] = actors.size();
  }

  /** The members of a group that a noun or pronoun stands for; empty where it names no pair. */
  List<Party> members(int head) {
    RoleMention role = scene.links.roleAt(text.span(head, head + 1));
    if (role != null && role.holders().size() > 1) {
      return role.holders().stream().map(name -> new Party(name, null)).toList();
    }
    if (!plural(head) || !bare(head)) {
      return List.of();
    }
    boolean states = scene.lexicon.in("side", text.lemma(head));
    List<Party> pair = lastPair(head, states ? ActorKind.COUNTRY : ActorKind.PERSON);
    return pair.isEmpty() && states ? lastPair(head, ActorKind.PERSON) : pair;
  }

  /** "Ruto met both leaders. They agreed …": the group named last, in this sentence or before. */
  List<Entity> lastNamed(int head) {
    int from = text.firstToken(Math.max(0, text.sentenceOf(head) - 1));
    for (int token = head - 1; token >= from; token--) {
      if (plural(token)) {
        List<Entity> group = scene.links.everyoneAt(text.span(token, token + 1));
        if (group.size() > 1) {
          return group;
        }
      }
    }
    return List.of();
  }

  private List<Party> lastPair(int head, ActorKind kind) {
    int sentence = text.sentenceOf(head);
    int limit = text.start(head);
    for (int back = sentence; back >= 0 && back > sentence - MAX_SENTENCES; back--) {
      List<Party> pair = pair(back, kind, limit);
      if (pair.size() > 1) {
        return pair;
      }
    }
    return List.of();
  }

  private boolean plural(int head) {
    String lemma = text.lemma(head);
    boolean pair = scene.lexicon.in("pair", lemma) || scene.lexicon.in("side", lemma);
    return pair && (text.tag(head).endsWith("S") || lemma.equals("both") || lemma.equals("they"))
        || lemma.equals("head") && text.tag(head).equals("NNS");
  }

  /** "the two leaders", not "European leaders" or "the leaders who met in May". */
  private boolean bare(int head) {
    for (int child : scene.clauses.children(head)) {
      switch (text.relation(child)) {
        case AMOD, COMPOUND -> {
          if (!scene.lexicon.in("pair-modifier", text.lemma(child))) {
            return false;
          }
        }
        case ACL, ACL_RELCL, APPOS, CONJ, NMOD_POSS -> {
          return false;
        }
        case NMOD -> {
          if (!"of".equals(scene.clauses.preposition(child))) {
            return false;
          }
        }
        default -> {}
      }
    }
    return text.relation(head) != Relation.COMPOUND;
  }

  private List<Party> pair(int sentence, ActorKind kind, int limit) {
    Set<String> ids = new LinkedHashSet<>();
    List<ActorMention> actors = scene.links.actors();
    for (int i = firstActor[sentence]; i < firstActor[sentence + 1] && ids.size() < 2; i++) {
      ActorMention actor = actors.get(i);
      Span span = actor.span();
      if (actor.kind() == kind && actor.entity() != null && span.end() <= limit) {
        ids.add(actor.entity());
      }
    }
    List<Party> parties = new ArrayList<>();
    for (String id : ids) {
      Entity entity = scene.links.entity(id);
      if (entity != null) {
        parties.add(new Party(entity.name(), id));
      }
    }
    return parties;
  }
}
