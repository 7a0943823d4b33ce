package dev.attache.stance;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.entity.Entity;
import dev.attache.role.RoleMention;
import dev.attache.statement.Statement;
import dev.attache.statement.StatementKind;
import dev.attache.text.Relation;
import dev.attache.text.Span;
import dev.attache.text.Upos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whom a noun phrase or a statement's source stands for. */
final class Parties {
  private static final int MAX_NAME_WORDS = 8;

  private final Scene scene;
  private final Phrases phrases;
  private final Groups groups;
  private @Nullable Party recent;
  private @Nullable Party author;
  private boolean authorKnown;

  Parties(Scene scene, Phrases phrases) {
    this.scene = scene;
    this.phrases = phrases;
    this.groups = new Groups(scene);
  }

  /** The source of a statement, or null where it names none. */
  @Nullable Party speaker(int statement) {
    if (statement < 0) {
      return null;
    }
    Statement said = scene.statements.get(statement);
    if (said.entity() != null && said.speaker() != null) {
      return new Party(said.speaker(), said.entity());
    }
    if (said.source().isEmpty()) {
      return said.speaker() == null ? null : new Party(said.speaker(), null);
    }
    int head = scene.head(said.source().get(0));
    Party named = head < 0 ? null : named(head);
    boolean spoken = head >= 0 && said.kind() == StatementKind.DIRECT;
    boolean noun = spoken && scene.text.upos(head) == Upos.NOUN; // whoever speaks can hold it
    return named == null && noun ? new Party(phrases.name(head, MAX_NAME_WORDS), null) : named;
  }

  /** Everyone the source of a statement stands for; empty where it names nobody. */
  List<Party> speakers(int statement) {
    List<Span> source = scene.statements.get(statement).source();
    int head = source.isEmpty() ? -1 : scene.head(source.get(0));
    List<Party> several = head < 0 ? List.of() : members(head);
    Party one = several.isEmpty() ? speaker(statement) : null;
    return one == null ? several : List.of(one);
  }

  /** The source of a statement by its own words, so that no pronoun is asked twice. */
  private @Nullable Party source(int statement) {
    Statement said = scene.statements.get(statement);
    if (said.source().isEmpty()) {
      return null;
    }
    int head = scene.head(said.source().get(0));
    boolean noun = head >= 0 && scene.text.upos(head) != Upos.PRON;
    return noun ? named(head) : null;
  }

  /** Who a noun phrase stands for; empty where its head can hold no position. */
  List<Party> holders(int head) {
    boolean own = scene.firstPerson(head) || reported(head) != null;
    List<Party> members = own ? List.of() : members(head);
    Party holder = members.isEmpty() ? holder(head) : null;
    return holder == null ? members : List.of(holder);
  }

  private List<Party> members(int head) {
    List<Entity> several = scene.links.everyoneAt(scene.text.span(head, head + 1));
    boolean one = several.size() == 1 && several.get(0).kind() != ActorKind.PERSON;
    if (several.size() < 2 && !one && scene.text.lemma(head).equals("they")) {
      several = groups.lastNamed(head);
    }
    if (several.size() < 2) {
      return groups.members(head);
    }
    boolean states = scene.lexicon.in("side", scene.text.lemma(head));
    return several.stream().map(member -> states ? state(member) : party(member)).toList();
  }

  private static Party party(Entity entity) {
    return new Party(entity.name(), entity.id());
  }

  /** "Both sides" after two persons are named: their states. */
  private Party state(Entity entity) {
    Entity state = entity.kind() == ActorKind.PERSON ? scene.links.state(entity.country()) : null;
    return party(state == null ? entity : state);
  }

  /** "His country" is the state he belongs to, where the text speaks of it. */
  private @Nullable Party homeland(int head) {
    if (!scene.lexicon.in("homeland", scene.text.lemma(head))) {
      return null;
    }
    int owner = scene.clauses.child(head, Relation.NMOD_POSS);
    if (owner < 0 || scene.text.upos(owner) != Upos.PRON) {
      return null;
    }
    Party party = holder(owner);
    Entity entity = party == null ? null : scene.links.entity(party.entity());
    Entity state = entity == null ? null : scene.links.state(entity.country());
    return state == null ? null : party(state);
  }

  /** The one a noun phrase stands for, or null where its head can hold no position. */
  @Nullable Party holder(int head) {
    if (scene.firstPerson(head)) {
      int statement = scene.contentOf(head);
      Party speaker = statement < 0 ? author() : speaker(statement);
      return speaker == null ? linked(head) : speaker;
    }
    Party reported = reported(head);
    Party home = reported == null ? homeland(head) : reported;
    return home == null ? named(head) : home;
  }

  /** Who speaks outside of quotations, or null where the text does not say. */
  @Nullable Party author() {
    if (!authorKnown) {
      authorKnown = true;
      author = Author.of(scene);
    }
    return author;
  }

  /** "They say they will leave": in reported speech the pronoun is the speaker's own. */
  private @Nullable Party reported(int head) {
    int statement = scene.contentOf(head);
    String lemma = scene.text.lemma(head);
    if (statement < 0 || scene.quoted(head) || !lemma.equals("they") && !lemma.equals("it")) {
      return null;
    }
    Party speaker = speaker(statement);
    Entity entity = speaker == null ? null : scene.links.entity(speaker.entity());
    return entity != null && entity.kind() == ActorKind.PERSON ? null : speaker;
  }

  private @Nullable Party named(int head) {
    Party linked = linked(head);
    if (linked != null) {
      return linked;
    }
    String lemma = scene.text.lemma(head);
    if (scene.text.upos(head) == Upos.PRON && !scene.lexicon.in("person", lemma)) {
      if (!personal(lemma)) {
        return null;
      }
      int statement = scene.contentOf(head);
      Party speaker = statement < 0 || scene.quoted(head) ? null : source(statement);
      Party known = speaker == null ? recent : speaker;
      return known == null ? subjectBefore(head) : known;
    }
    boolean human =
        scene.lexicon.in("person", lemma)
            || scene.text.upos(head) == Upos.PROPN
            || scene.text.upos(head) == Upos.ADJ && scene.lexicon.in("person", lemma);
    if (human) {
      return new Party(phrases.name(head, MAX_NAME_WORDS), null);
    }
    if (scene.lexicon.in("document", lemma)) {
      int owner = scene.clauses.child(head, Relation.NMOD_POSS);
      Party of = owner < 0 ? null : linked(owner);
      return of == null ? new Party(phrases.name(head, MAX_NAME_WORDS), null) : of;
    }
    return null;
  }

  /** Whom the sentence before speaks of, where nobody has held the floor yet. */
  private @Nullable Party subjectBefore(int pronoun) {
    int sentence = scene.text.sentenceOf(pronoun) - 1;
    if (sentence < 0 || scene.text.lemma(pronoun).equals("it")) {
      return null;
    }
    int end = scene.text.endToken(sentence);
    for (int token = scene.text.firstToken(sentence); token < end; token++) {
      if (scene.text.relation(token) == Relation.ROOT) {
        for (int subject : scene.clauses.subjects(token)) {
          boolean noun = scene.text.upos(subject) != Upos.PRON;
          Party party = noun ? named(subject) : null;
          if (party != null) {
            return party;
          }
        }
      }
    }
    return null;
  }

  private static boolean personal(String lemma) {
    return switch (lemma) {
      case "he", "she", "it", "they", "his", "her", "its", "their", "him", "them" -> true;
      default -> false;
    };
  }

  /** Remembers who held the floor last, for pronouns nobody else could resolve. */
  void remember(Party party) {
    recent = party;
  }

  /** The entity, office holder or named actor a token belongs to, or null. */
  @Nullable Party linked(int head) {
    Span span = scene.text.span(head, head + 1);
    ActorMention here = scene.links.actorAt(span);
    if (here != null && ownWords(here, head)) {
      return new Party(phrases.name(head, MAX_NAME_WORDS), here.entity());
    }
    Entity entity = scene.links.at(span);
    if (entity == null) {
      int name = scene.clauses.child(head, Relation.APPOS);
      entity = name < 0 ? null : scene.links.at(scene.text.span(name, name + 1));
    }
    if (entity != null) {
      return new Party(entity.name(), entity.id());
    }
    if (here != null) {
      return new Party(here.name(), null);
    }
    RoleMention role = scene.links.roleAt(span);
    return role == null ? null : new Party(role.span().of(scene.text.text()), null);
  }

  /**
   * True where the words of the text say more than the entity's name: "Palestinian officials" are
   * not Palestine, while "the Russian side" is Russia.
   */
  private boolean ownWords(ActorMention mention, int head) {
    return switch (mention.form()) {
      case DESCRIPTION ->
          scene.lexicon.in("person", scene.text.lemma(head))
              && !scene.lexicon.in("state", scene.text.lemma(head));
      case NAME, SHORT_NAME -> mention.kind() == ActorKind.INSTITUTION;
      default -> false;
    };
  }

  /** A target: the words of the text, and the entity they name where there is one. */
  Party target(int head, Match cue) {
    Party linked = linked(head);
    boolean pronoun = scene.text.upos(head) == Upos.PRON;
    if (pronoun) {
      Party party = linked == null && scene.firstPerson(head) ? holder(head) : linked;
      if (party != null) {
        return party;
      }
    }
    int[] bounds = phrases.bounds(head, cue);
    int last = Math.min(bounds[1], bounds[0] + MAX_TARGET_WORDS - 1);
    return new Party(phrases.words(bounds[0], last), linked == null ? null : linked.entity());
  }

  private static final int MAX_TARGET_WORDS = 12;
}
