package dev.attache.actor;

import dev.attache.actor.internal.NameLists;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.Person;
import dev.attache.knowledge.SenseKind;
import dev.attache.knowledge.internal.AskedSenses;
import dev.attache.knowledge.internal.Folding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the knowledge base says of the surfaces of one text; remembers what it was asked. */
final class Senses {
  private static final Set<SenseKind> PLACES =
      EnumSet.of(
          SenseKind.CAPITAL,
          SenseKind.CITY,
          SenseKind.REGION,
          SenseKind.WATER_OR_LAND,
          SenseKind.CONTINENT,
          SenseKind.SITE);

  private static final int LONGEST = 80;

  private final KnowledgeBase knowledge;
  private final Lexicon lexicon;
  private final AskedSenses asked;

  Senses(KnowledgeBase knowledge, Lexicon lexicon) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.asked = new AskedSenses(knowledge.names());
  }

  /** What a surface can stand for; those met letter for letter only, unless it is in capitals. */
  List<NameSense> of(String surface) {
    return surface.length() > LONGEST || !Lexicon.endsInWord(surface)
        ? List.of()
        : asked.of(surface);
  }

  @Nullable NameSense sense(String surface, SenseKind kind) {
    for (NameSense sense : of(surface)) {
      if (sense.kind() == kind) {
        return sense;
      }
    }
    return null;
  }

  boolean is(String surface, SenseKind kind) {
    return sense(surface, kind) != null;
  }

  /** A state by name or abbreviation; "Saudi" is an adjective first. */
  boolean isCountry(String surface) {
    NameSense state = surface.indexOf('$') < 0 ? sense(surface, SenseKind.COUNTRY) : null;
    return state != null
        && (NameLists.isAcronym(surface)
            || state.name().equals(surface)
            || !is(surface, SenseKind.DEMONYM_ADJECTIVE));
  }

  /** The first sense that belongs to a state, or null. */
  @Nullable NameSense anyState(String surface) {
    for (NameSense sense : of(surface)) {
      if (sense.country() != null) {
        return sense;
      }
    }
    return null;
  }

  /** A person known by exactly this name. */
  boolean isPerson(String name) {
    List<Person> people = knowledge.people(name, null);
    return !people.isEmpty() && Folding.fold(people.get(0).name()).equals(Folding.fold(name));
  }

  /** A person known by a name of two words whose first is the family's: "Xi Jinping". */
  boolean familyFirst(String name) {
    List<Person> people = knowledge.people(name, null);
    int space = name.indexOf(' ');
    return space > 0
        && !people.isEmpty()
        && Folding.fold(people.get(0).surname()).equals(Folding.fold(name.substring(0, space)));
  }

  boolean isPlace(String surface) {
    for (NameSense sense : of(surface)) {
      if (PLACES.contains(sense.kind())) {
        return true;
      }
    }
    return false;
  }

  /** A people as plural noun: "Palestinians", "Kurds". */
  boolean isPeople(String surface) {
    return (surface.endsWith("s")
            && (is(surface, SenseKind.DEMONYM_PLURAL) || is(surface, SenseKind.PEOPLE)))
        || lexicon.isPeople(surface);
  }

  /** "Sudanese"; not "U.S.", which names the state itself. */
  boolean isDemonym(String surface) {
    return is(surface, SenseKind.DEMONYM_ADJECTIVE) && !isCountry(surface);
  }

  boolean isAdjective(String surface) {
    return is(surface, SenseKind.DEMONYM_ADJECTIVE) || is(surface, SenseKind.REGIONAL_ADJECTIVE);
  }

  /** ORGANISATION, INSTITUTION or GROUP where the surface is the name of one, or null. */
  @Nullable ActorKind body(String surface) {
    for (NameSense sense : of(surface)) {
      switch (sense.kind()) {
        case ORGANISATION, MEDIUM -> {
          return ActorKind.ORGANISATION;
        }
        case INSTITUTION, SEAT -> {
          return ActorKind.INSTITUTION;
        }
        case GROUP, PARTY -> {
          return ActorKind.GROUP;
        }
        default -> {
          // a place or a people, which other questions ask for
        }
      }
    }
    return null;
  }
}
