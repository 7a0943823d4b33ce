package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.actor.MentionForm;
import dev.attache.entity.EntityTables.Refers;
import dev.attache.knowledge.Country;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.SenseKind;
import dev.attache.role.RoleMention;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds "Russian forces", "US officials", "the French capital": a state, and a noun of the table.
 */
final class Descriptions {
  /** Words a noun may stand after the adjective: "Russian special operations forces". */
  private static final int REACH = 4;

  private final AnnotatedText text;
  private final KnowledgeBase knowledge;
  private final EntityTables tables;
  private final Drafts drafts;

  Descriptions(AnnotatedText text, KnowledgeBase knowledge, EntityTables tables, Drafts drafts) {
    this.text = text;
    this.knowledge = knowledge;
    this.tables = tables;
    this.drafts = drafts;
  }

  /**
   * Adds what it finds where no name or office stands; adjectives of states before other nouns go
   * to {@code adjectives}.
   */
  void add(
      List<ActorMention> names,
      List<RoleMention> roles,
      List<Linked> found,
      Map<Span, Draft> adjectives) {
    Covered covered = new Covered(names, roles);
    for (int token = 0; token < text.tokenCount(); token++) {
      if (!Character.isUpperCase(text.text().charAt(text.start(token)))) {
        continue;
      }
      Span span = text.span(token, token + 1);
      ActorMention state = covered.name(span);
      String country;
      int from;
      if (state != null) {
        boolean last = state.span().end() == span.end() && state.kind() == ActorKind.COUNTRY;
        country = last ? state.country() : null;
        from = token + 1;
      } else {
        country = covered.role(span) ? null : adjective(text.word(token));
        from = token;
      }
      if (country != null) {
        int noun = noun(token, covered);
        if (noun > token) {
          found.add(link(from, noun, country));
          token = noun;
        } else if (state == null) {
          adjectives.put(span, drafts.state(country));
        }
        continue;
      }
      NameSense region = state == null ? region(text.word(token)) : null;
      if (region != null && !covered.role(span) && joined(token, covered)) {
        adjectives.put(span, drafts.named(ActorKind.LOCATION, region.key(), region.name(), null));
      }
    }
  }

  /** "European officials", "European and American diplomats": an adjective before such a noun. */
  private boolean joined(int adjective, Covered covered) {
    int at = adjective;
    if (at + 2 < text.tokenCount() && text.word(at + 1).equals("and")) {
      at += 2;
    }
    return noun(at, covered) > at;
  }

  private @Nullable NameSense region(String adjective) {
    String name = tables.region(adjective);
    if (name != null) {
      for (NameSense sense : knowledge.names().senses(name)) {
        if (sense.kind() == SenseKind.CONTINENT) {
          return sense;
        }
      }
    }
    return null;
  }

  private @Nullable String adjective(String word) {
    for (NameSense sense : knowledge.names().senses(word)) {
      if (sense.kind() == SenseKind.DEMONYM_ADJECTIVE && sense.exact()) {
        return sense.country();
      }
    }
    return null;
  }

  /** The noun of the table that the state's name or adjective describes, or −1. */
  private int noun(int state, Covered covered) {
    int limit = Math.min(text.endToken(text.sentenceOf(state)), state + 1 + REACH);
    int best = -1;
    for (int at = state + 1; at < limit; at++) {
      String tag = text.tag(at);
      boolean inside =
          tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH") || tag.equals("VBN");
      if (!inside || covered.any(text.span(at, at + 1))) {
        break;
      }
      if (tag.startsWith("NN") && tables.refers(text.lemma(at)) != null) {
        best = at;
      }
    }
    boolean goesOn = best >= 0 && best + 1 < limit && text.tag(best + 1).startsWith("NN");
    return goesOn ? -1 : best;
  }

  private Linked link(int from, int noun, String country) {
    Span span = text.span(from, noun + 1);
    Refers refers = tables.refers(text.lemma(noun));
    Draft draft = drafts.state(country);
    ActorKind kind = ActorKind.INSTITUTION;
    if (refers == Refers.GROUP) {
      kind = ActorKind.GROUP;
      draft =
          drafts.named(kind, country + " " + text.lemma(noun), groupName(country, noun), country);
    } else if (refers == Refers.CAPITAL) {
      Country state = knowledge.country(country);
      String capital = state == null ? null : state.capital();
      kind = ActorKind.LOCATION;
      draft = capital == null ? draft : drafts.named(kind, capital, capital, country);
    }
    return new Linked(
        ActorMention.unlinked(span, span.of(text.text()), kind, 0.7),
        draft,
        MentionForm.DESCRIPTION,
        false);
  }

  private String groupName(String country, int noun) {
    Country state = knowledge.country(country);
    String adjective = state == null || state.adjective() == null ? country : state.adjective();
    String word = text.word(noun);
    return adjective + " " + word;
  }

  /** Where names and offices stand; asked from left to right. */
  private static final class Covered {
    private final List<ActorMention> names;
    private final List<RoleMention> roles;
    private int name;
    private int role;

    Covered(List<ActorMention> names, List<RoleMention> roles) {
      this.names = names;
      this.roles = roles;
    }

    @Nullable ActorMention name(Span span) {
      while (name < names.size() && names.get(name).span().end() <= span.start() - 200) {
        name++;
      }
      for (int i = name; i < names.size() && names.get(i).span().start() < span.end(); i++) {
        if (names.get(i).span().overlaps(span)) {
          return names.get(i);
        }
      }
      return null;
    }

    boolean role(Span span) {
      while (role < roles.size() && roles.get(role).span().end() <= span.start() - 200) {
        role++;
      }
      for (int i = role; i < roles.size() && roles.get(i).span().start() < span.end(); i++) {
        if (roles.get(i).span().overlaps(span)) {
          return true;
        }
      }
      return false;
    }

    boolean any(Span span) {
      return name(span) != null || role(span);
    }
  }
}
