package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.actor.MentionForm;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.SenseKind;
import dev.attache.knowledge.internal.AskedSenses;
import dev.attache.knowledge.internal.Folding;
import dev.attache.role.RoleBasis;
import dev.attache.role.RoleMention;
import dev.attache.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links the names of one document to states, bodies, places and persons. */
final class NameLinks {
  /** How far an office may stand from the name it belongs to, in code units. */
  private static final int ROLE_REACH = 90;

  private final AnnotatedText text;
  private final Drafts drafts;
  private final PersonNames persons;
  private final List<ActorMention> names;
  private final List<RoleMention> roles;
  private final Metonymy metonymy;
  private final AskedSenses senses;
  private final Organs organs;
  private final BodyLinks bodies;

  NameLinks(
      AnnotatedText text,
      KnowledgeBase knowledge,
      EntityTables tables,
      Drafts drafts,
      PersonNames persons,
      List<ActorMention> names,
      List<RoleMention> roles) {
    this.text = text;
    this.drafts = drafts;
    this.persons = persons;
    this.names = names;
    this.roles = roles;
    this.metonymy = new Metonymy(text, tables);
    this.senses = new AskedSenses(knowledge.names());
    this.organs = new Organs(text, knowledge, senses, roles);
    this.bodies = new BodyLinks(text, knowledge, drafts, senses, organs, names);
  }

  List<Linked> link() {
    List<Linked> linked = new ArrayList<>(names.size() + 16);
    int role = 0;
    for (int i = 0; i < names.size(); i++) {
      ActorMention name = names.get(i);
      while (role < roles.size()
          && roles.get(role).span().end() < name.span().start() - ROLE_REACH) {
        role++;
      }
      linked.add(link(name, i, role));
    }
    return linked;
  }

  private Linked link(ActorMention name, int index, int role) {
    return switch (name.kind()) {
      case PERSON -> person(name, roleOf(name, role));
      case COUNTRY -> country(name);
      case LOCATION -> place(name);
      case ORGANISATION, INSTITUTION, GROUP -> body(name, index);
    };
  }

  private Linked person(ActorMention name, @Nullable RoleMention role) {
    Draft draft = persons.of(name.text(), role);
    boolean whole = Folding.fold(name.text()).indexOf(' ') > 0 || draft.name.equals(name.text());
    return new Linked(name, draft, whole ? MentionForm.NAME : MentionForm.SHORT_NAME, false);
  }

  /** The office the text itself gives this person, or null. */
  private @Nullable RoleMention roleOf(ActorMention name, int from) {
    RoleMention best = null;
    int nearest = ROLE_REACH;
    String last = PersonNames.last(Folding.fold(name.text()));
    for (int i = from; i < roles.size(); i++) {
      RoleMention role = roles.get(i);
      if (role.span().start() > name.span().end() + ROLE_REACH) {
        break;
      }
      int gap =
          role.span().end() <= name.span().start()
              ? name.span().start() - role.span().end()
              : role.span().start() - name.span().end();
      boolean touches = role.span().end() <= name.span().start() && gap <= 1;
      boolean named =
          role.basis() == RoleBasis.TEXT
              && role.holder() != null
              && PersonNames.last(Folding.fold(role.holder())).equals(last);
      if ((touches || named) && gap < nearest) {
        nearest = gap;
        best = role;
      }
    }
    return best;
  }

  private Linked country(ActorMention name) {
    NameSense state = senses.first(name.text(), SenseKind.COUNTRY);
    if (state != null && state.country() != null) {
      Draft draft = drafts.state(state.country());
      boolean whole = draft.name.equals(name.text());
      return new Linked(name, draft, whole ? MentionForm.NAME : MentionForm.SHORT_NAME, false);
    }
    if (name.country() != null) {
      return new Linked(name, drafts.state(name.country()), MentionForm.SHORT_NAME, false);
    }
    return place(name);
  }

  private int first(ActorMention name) {
    return text.tokenFrom(name.span().start());
  }

  private int end(ActorMention name) {
    return Math.max(first(name) + 1, text.tokenFrom(name.span().end()));
  }

  private Linked place(ActorMention name) {
    NameSense seat = senses.first(name.text(), SenseKind.SEAT);
    NameSense capital = senses.first(name.text(), SenseKind.CAPITAL);
    boolean actor = (capital != null || seat == null) && metonymy.actor(first(name), end(name));
    if (seat != null && (capital == null || actor)) {
      return seat(name, seat);
    }
    if (capital != null && capital.country() != null && actor) {
      return new Linked(name, drafts.state(capital.country()), MentionForm.METONYM, true);
    }
    NameSense continent = senses.first(name.text(), SenseKind.CONTINENT);
    if (continent != null) {
      Draft draft = drafts.named(ActorKind.LOCATION, continent.key(), continent.name(), null);
      boolean governments = continent.name().equals("Europe") && actor;
      MentionForm form = governments ? MentionForm.METONYM : MentionForm.NAME;
      return new Linked(name, draft, form, governments);
    }
    NameSense sense =
        capital != null
            ? capital
            : senses.first(
                name.text(),
                SenseKind.CITY,
                SenseKind.REGION,
                SenseKind.WATER_OR_LAND,
                SenseKind.SITE,
                SenseKind.COUNTRY);
    if (sense == null) {
      Draft draft =
          drafts.named(ActorKind.LOCATION, Folding.fold(name.text()), name.text(), countryOf(name));
      return new Linked(name, draft, MentionForm.NAME, false);
    }
    Draft draft = drafts.named(ActorKind.LOCATION, sense.key(), sense.name(), sense.country());
    return new Linked(name, draft, MentionForm.NAME, false);
  }

  private @Nullable String countryOf(ActorMention place) {
    String beside = countryBeside(place);
    return beside != null ? beside : organs.beside(place);
  }

  /** "Lucerne, Switzerland": the state named right after an unknown place. */
  private @Nullable String countryBeside(ActorMention name) {
    int next = text.tokenFrom(name.span().end());
    if (next + 1 >= text.tokenCount() || !text.word(next).equals(",")) {
      return null;
    }
    NameSense state = senses.first(text.word(next + 1), SenseKind.COUNTRY);
    return state == null ? null : state.country();
  }

  private Linked seat(ActorMention name, NameSense seat) {
    boolean venue = metonymy.venue(first(name), end(name));
    ActorKind kind = venue ? ActorKind.LOCATION : ActorKind.INSTITUTION;
    Draft draft = drafts.named(kind, seat.name(), seat.name(), seat.country());
    ActorMention as = withKind(name, kind);
    return new Linked(as, draft, venue ? MentionForm.NAME : MentionForm.METONYM, !venue);
  }

  static ActorMention withKind(ActorMention name, ActorKind kind) {
    return ActorMention.unlinked(name.span(), name.text(), kind, name.confidence());
  }

  private Linked body(ActorMention name, int index) {
    if (name.form() == MentionForm.DEMONYM) {
      return people(name);
    }
    NameSense seat = senses.first(name.text(), SenseKind.SEAT);
    return seat != null ? seat(name, seat) : bodies.link(name, index);
  }

  private Linked people(ActorMention name) {
    NameSense people = senses.first(name.text(), SenseKind.DEMONYM_PLURAL, SenseKind.PEOPLE);
    String country = people == null ? null : people.country();
    Draft draft = drafts.named(ActorKind.GROUP, Folding.fold(name.text()), name.text(), country);
    return new Linked(name, draft, MentionForm.DEMONYM, false);
  }
}
