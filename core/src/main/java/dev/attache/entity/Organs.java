package dev.attache.entity;

import dev.attache.actor.ActorMention;
import dev.attache.knowledge.Country;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.SenseKind;
import dev.attache.knowledge.internal.AskedSenses;
import dev.attache.role.RoleMention;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that every state has, named without their state: whose "Foreign Ministry", "Parliament" or
 * "Security Council" is meant.
 */
final class Organs {
  private final AnnotatedText text;
  private final KnowledgeBase knowledge;
  private final AskedSenses senses;
  private final List<RoleMention> roles;
  private final SpanIndex ofRoles;

  Organs(AnnotatedText text, KnowledgeBase knowledge, AskedSenses senses, List<RoleMention> roles) {
    this.text = text;
    this.knowledge = knowledge;
    this.senses = senses;
    this.roles = roles;
    this.ofRoles = new SpanIndex(roles.size());
    for (RoleMention role : roles) {
      ofRoles.add(role.span(), role.entity());
    }
  }

  /** The body of this name that a state has, or null where states have none of that name. */
  @Nullable NameSense of(String name, String iso3) {
    Country state = knowledge.country(iso3);
    if (state == null || state.adjective() == null) {
      return null;
    }
    NameSense sense = senses.first(state.adjective() + " " + name, SenseKind.INSTITUTION);
    return sense != null && iso3.equals(sense.country()) ? sense : null;
  }

  /**
   * The state whose body a name is by the words around it: "Iran's Foreign Ministry", "Foreign
   * Ministry spokesman Esmail Baghaei".
   */
  @Nullable String owner(ActorMention name) {
    String owner = beside(name);
    return owner != null ? owner : titled(name.span());
  }

  /** The adjective or name of a state within or right before a name. */
  @Nullable String beside(ActorMention name) {
    int first = text.tokenFrom(name.span().start());
    int end = Math.max(first + 1, text.tokenFrom(name.span().end()));
    for (int at = Math.max(text.firstToken(text.sentenceOf(first)), first - 2); at < end; at++) {
      NameSense sense =
          at < first
              ? senses.first(text.word(at), SenseKind.COUNTRY, SenseKind.DEMONYM_ADJECTIVE)
              : senses.first(
                  text.word(at),
                  SenseKind.COUNTRY,
                  SenseKind.DEMONYM_ADJECTIVE,
                  SenseKind.CAPITAL,
                  SenseKind.CITY);
      boolean possessive =
          at >= first
              || at == first - 1
              || text.word(first - 1).equals("'s")
              || text.word(first - 1).equals("’s");
      if (sense != null && sense.exact() && possessive) {
        return sense.country();
      }
    }
    return null;
  }

  /** The state of the office whose title a name is part of. */
  private @Nullable String titled(Span name) {
    RoleMention role = ofRoles.at(roles, name);
    return role == null ? null : state(role);
  }

  /**
   * The state that a sentence speaks for: the one of its offices before the name ("Prime Minister
   * Shmyhal told the Defence Ministry"), envoys apart, who are sent to others.
   */
  @Nullable String spokenFor(ActorMention name) {
    int first = text.tokenFrom(name.span().start());
    int sentence = text.sentence(text.sentenceOf(first)).start();
    String found = null;
    for (int i = ofRoles.first(sentence); i < roles.size(); i++) {
      RoleMention role = roles.get(i);
      if (role.span().start() >= name.span().start()) {
        return found;
      }
      String state = state(role);
      if (role.span().start() >= sentence && state != null) {
        if (isEnvoy(role) || found != null && !found.equals(state)) {
          return null;
        }
        found = state;
      }
    }
    return found;
  }

  private static boolean isEnvoy(RoleMention role) {
    String office = role.office().toLowerCase(Locale.ROOT);
    return office.contains("ambassador") || office.contains("envoy");
  }

  private @Nullable String state(RoleMention role) {
    String country = role.country();
    return country != null && country.length() == 3 && knowledge.isCountry(country)
        ? country
        : null;
  }
}
