package dev.attache.entity;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.actor.MentionForm;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.SenseKind;
import dev.attache.knowledge.internal.Folding;
import dev.attache.role.RoleBasis;
import dev.attache.role.RoleMention;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links the names of one document to states, bodies, places and persons. */
final class NameLinks {
  /** How far an office may stand from the name it belongs to, in code units. */
  private static final int ROLE_REACH = 90;

  private final AnnotatedText text;
  private final KnowledgeBase knowledge;
  private final Drafts drafts;
  private final PersonNames persons;
  private final List<ActorMention> names;
  private final List<RoleMention> roles;
  private final Metonymy metonymy;
  private final Map<String, List<NameSense>> senses = new HashMap<>();
  private final Map<String, Draft> acronyms = new HashMap<>();
  private final Map<String, Draft> byInitials = new HashMap<>();
  private final Map<String, Draft> shortOf = new HashMap<>();
  private final Map<String, Draft> bodies = new HashMap<>();

  NameLinks(
      AnnotatedText text,
      KnowledgeBase knowledge,
      EntityTables tables,
      Drafts drafts,
      PersonNames persons,
      List<ActorMention> names,
      List<RoleMention> roles) {
    this.text = text;
    this.knowledge = knowledge;
    this.drafts = drafts;
    this.persons = persons;
    this.names = names;
    this.roles = roles;
    this.metonymy = new Metonymy(text, tables);
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

  private List<NameSense> senses(String surface) {
    return senses.computeIfAbsent(surface, knowledge.names()::senses);
  }

  private @Nullable NameSense sense(String surface, SenseKind... kinds) {
    for (SenseKind kind : kinds) {
      for (NameSense sense : senses(surface)) {
        if (sense.kind() == kind) {
          return sense;
        }
      }
    }
    return null;
  }

  private Linked country(ActorMention name) {
    NameSense state = sense(name.text(), SenseKind.COUNTRY);
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
    NameSense seat = sense(name.text(), SenseKind.SEAT);
    NameSense capital = sense(name.text(), SenseKind.CAPITAL);
    boolean actor = (capital != null || seat == null) && metonymy.actor(first(name), end(name));
    if (seat != null && (capital == null || actor)) {
      return seat(name, seat);
    }
    if (capital != null && capital.country() != null && actor) {
      return new Linked(name, drafts.state(capital.country()), MentionForm.METONYM, true);
    }
    NameSense continent = sense(name.text(), SenseKind.CONTINENT);
    if (continent != null) {
      Draft draft = drafts.named(ActorKind.LOCATION, continent.key(), continent.name(), null);
      boolean governments = continent.name().equals("Europe") && actor;
      MentionForm form = governments ? MentionForm.METONYM : MentionForm.NAME;
      return new Linked(name, draft, form, governments);
    }
    NameSense sense =
        capital != null
            ? capital
            : sense(
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
    Draft draft =
        drafts.named(
            ActorKind.LOCATION,
            sense.key(),
            sense.kind() == SenseKind.CAPITAL && sense.key().length() == 3
                ? sense.name()
                : sense.name(),
            sense.country());
    return new Linked(name, draft, MentionForm.NAME, false);
  }

  private @Nullable String countryOf(ActorMention place) {
    String beside = countryBeside(place);
    return beside != null ? beside : owner(place);
  }

  /** "Lucerne, Switzerland": the state named right after an unknown place. */
  private @Nullable String countryBeside(ActorMention name) {
    int next = text.tokenFrom(name.span().end());
    if (next + 1 >= text.tokenCount() || !text.word(next).equals(",")) {
      return null;
    }
    NameSense state = sense(text.word(next + 1), SenseKind.COUNTRY);
    return state == null ? null : state.country();
  }

  private Linked seat(ActorMention name, NameSense seat) {
    boolean venue = metonymy.venue(first(name), end(name));
    ActorKind kind = venue ? ActorKind.LOCATION : ActorKind.INSTITUTION;
    Draft draft = drafts.named(kind, seat.name(), seat.name(), seat.country());
    ActorMention as = withKind(name, kind);
    return new Linked(as, draft, venue ? MentionForm.NAME : MentionForm.METONYM, !venue);
  }

  private static ActorMention withKind(ActorMention name, ActorKind kind) {
    return ActorMention.unlinked(name.span(), name.text(), kind, name.confidence());
  }

  private Linked body(ActorMention name, int index) {
    if (name.form() == MentionForm.DEMONYM) {
      return people(name);
    }
    NameSense seat = sense(name.text(), SenseKind.SEAT);
    if (seat != null) {
      return seat(name, seat);
    }
    Draft known = acronyms.get(name.text());
    if (known == null) {
      known = shortOf.get(name.text());
    }
    if (known == null) {
      known = byInitials.get(name.text());
    }
    NameSense sense =
        sense(
            name.text(),
            SenseKind.ORGANISATION,
            SenseKind.INSTITUTION,
            SenseKind.GROUP,
            SenseKind.PARTY,
            SenseKind.MEDIUM);
    Draft draft =
        known != null ? known : sense != null ? drafts.body(sense, name.kind()) : own(name);
    String shorter = shorter(name.text());
    if (!shorter.isEmpty()) {
      shortOf.put(shorter, draft);
    }
    defineAcronym(name, index, draft);
    String initials = capitals(name.text());
    if (initials.length() > 2) {
      byInitials.putIfAbsent(initials, draft);
    }
    boolean whole = draft.name.equals(name.text());
    return new Linked(
        name, draft, whole || sense == null ? MentionForm.NAME : MentionForm.SHORT_NAME, false);
  }

  /** "League" of "Arab League", "Quartet" of "Quartet on the Middle East"; empty for one word. */
  private static String shorter(String name) {
    String[] words = name.split("\\s+");
    for (int i = 1; i < words.length; i++) {
      if (Character.isLowerCase(words[i].charAt(0)) && !words[i].equals("and")) {
        return words[i - 1];
      }
    }
    return words.length > 1 ? words[words.length - 1] : "";
  }

  private Linked people(ActorMention name) {
    NameSense people = sense(name.text(), SenseKind.DEMONYM_PLURAL, SenseKind.PEOPLE);
    String country = people == null ? null : people.country();
    Draft draft = drafts.named(ActorKind.GROUP, Folding.fold(name.text()), name.text(), country);
    return new Linked(name, draft, MentionForm.DEMONYM, false);
  }

  private Draft own(ActorMention name) {
    String key = Folding.fold(name.text());
    Draft draft = bodies.get(key);
    if (draft == null) {
      draft = drafts.named(name.kind(), key, name.text(), owner(name));
      bodies.put(key, draft);
    }
    return draft;
  }

  /** The state an unknown body belongs to: the adjective or name of a state within or before it. */
  private @Nullable String owner(ActorMention name) {
    int first = first(name);
    int end = end(name);
    for (int at = Math.max(text.firstToken(text.sentenceOf(first)), first - 2); at < end; at++) {
      NameSense sense =
          at < first
              ? sense(text.word(at), SenseKind.COUNTRY, SenseKind.DEMONYM_ADJECTIVE)
              : sense(
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

  /** "Organization for Security and Co-operation in Europe (OSCE)". */
  private void defineAcronym(ActorMention name, int index, Draft draft) {
    if (index + 1 >= names.size() || name.text().indexOf(' ') < 0) {
      return;
    }
    Span next = names.get(index + 1).span();
    String all = text.text();
    int open = name.span().end();
    boolean bracketed =
        next.start() == open + 2
            && all.startsWith(" (", open)
            && next.end() < all.length()
            && all.charAt(next.end()) == ')';
    if (bracketed && initials(names.get(index + 1).text(), name.text())) {
      acronyms.put(names.get(index + 1).text(), draft);
    }
  }

  /** "CBN" of "Central Bank of Norway"; empty for names of one word. */
  private static String capitals(String name) {
    StringBuilder capitals = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i)) && startsWord(name, i)) {
        capitals.append(name.charAt(i));
      }
    }
    return name.indexOf(' ') < 0 ? "" : capitals.toString();
  }

  /** Whether each letter of an acronym begins a word of the name, in order. */
  private static boolean initials(String acronym, String name) {
    int word = 0;
    for (int i = 0; i < acronym.length(); i++) {
      char letter = Character.toLowerCase(acronym.charAt(i));
      if (!Character.isLetter(letter)) {
        continue;
      }
      while (word < name.length()
          && !(startsWord(name, word) && Character.toLowerCase(name.charAt(word)) == letter)) {
        word++;
      }
      if (word == name.length()) {
        return false;
      }
      word++;
    }
    return true;
  }

  private static boolean startsWord(String name, int at) {
    return at == 0 || !Character.isLetter(name.charAt(at - 1));
  }
}
