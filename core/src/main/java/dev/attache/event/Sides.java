package dev.attache.event;

import dev.attache.actor.ActorKind;
import dev.attache.entity.Entity;
import dev.attache.text.AnnotatedText;
import dev.attache.text.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of an event. Where the words name only one, the other may follow from the place or
 * from what kind of act it is: a state arrests, and its people protest against, its own.
 */
final class Sides {
  /** How far above a noun the clause may stand whose subject takes part. */
  private static final int MAX_CLIMB = 6;

  /** "After talks with Iran": prepositions of what a subject has taken part in, or will. */
  private static final Set<String> TAKING_PART =
      Set.of("after", "during", "following", "at", "on", "in", "before", "of", "for", "since");

  private final AnnotatedText text;
  private final Grammar grammar;
  private final Parties parties;
  private final PlainOrder order;
  private final Companions companions;

  Sides(
      AnnotatedText text,
      Grammar grammar,
      Parties parties,
      PlainOrder order,
      Companions companions) {
    this.text = text;
    this.grammar = grammar;
    this.parties = parties;
    this.order = order;
    this.companions = companions;
  }

  /**
   * Who acts, whom it is done to, and who takes part.
   *
   * @param source who acts
   * @param target the other side
   * @param participants those whom the words name as taking part
   * @param sourceSector sector of the source, or null
   * @param targetSector sector of the target, or null
   */
  record Pair(
      List<Entity> source,
      List<Entity> target,
      List<Entity> participants,
      @Nullable String sourceSector,
      @Nullable String targetSector) {
    boolean isEmpty() {
      return source.isEmpty() && target.isEmpty();
    }
  }

  /** Everyone at every position takes part; who visits a country acts toward it. */
  Pair engagement(
      Site site,
      Frame frame,
      Surroundings.@Nullable Place place,
      PlainOrder.@Nullable Whereabouts whereabouts) {
    List<String> positions = sourcePositions(site, frame);
    List<Entity> source = new ArrayList<>(parties.all(site, positions));
    if (whereabouts != null) {
      source.removeIf(entity -> entity.id().equals(whereabouts.place().entity()));
      source = wider(source, order.before(whereabouts.verb()));
    } else if (site.verb() && finite(site.token())) {
      source = wider(source, order.before(site.token()));
    } else if (!site.verb() && !source.isEmpty() && site.subjectTakesPart()) {
      source = wider(source, order.before(site.governorVerb()));
    }
    if (place != null) {
      source.removeIf(entity -> entity.name().equals(place.name()));
    }
    List<Entity> target = new ArrayList<>(parties.all(site, frame.target()));
    boolean with = !target.isEmpty() || place != null;
    boolean told = site.at("between").isEmpty() && site.at("among").isEmpty();
    if (source.isEmpty() && with && told && !site.verb()) {
      source.addAll(takingPart(site.token()));
    }
    if (source.isEmpty() && target.isEmpty() && frame.kind() == EngagementKind.VISIT) {
      source.addAll(parties.all(site, List.of("lightsubj"))); // "called off a visit": his own
    }
    target.removeAll(source);
    Set<Entity> participants = new LinkedHashSet<>(source);
    participants.addAll(target);
    participants.addAll(companions.of(site));
    if (place != null && place.entity().kind() == ActorKind.LOCATION) {
      participants.remove(place.entity());
    }
    if (source.isEmpty() && target.isEmpty()) {
      source.addAll(participants);
    }
    if (participants.size() != 2) {
      participants.removeAll(topic(site));
    }
    List<Entity> toward = target;
    if (frame.kind() == EngagementKind.VISIT
        && target.isEmpty()
        && place != null
        && !home(source, place)) {
      toward = List.of(place.entity());
    }
    return new Pair(
        source,
        toward,
        List.copyOf(participants),
        sector(site, positions),
        sector(site, frame.target()));
  }

  /** "The Syria talks", "they held Syria talks": one state's name before the noun is the topic. */
  private Set<Entity> topic(Site site) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int token : site.verb() ? List.<Integer>of() : site.at("mod")) {
      for (Entity entity : parties.entities(token)) {
        if (entity.kind() != ActorKind.COUNTRY || !text.tag(token).equals("NNP")) {
          return Set.of();
        }
        found.add(entity);
      }
    }
    return found.size() == 1 ? found : Set.of();
  }

  /** What the order of words gives, where grammar gives a part of it. */
  private static List<Entity> wider(List<Entity> byGrammar, List<Entity> byOrder) {
    return new ArrayList<>(byOrder.containsAll(byGrammar) ? byOrder : byGrammar);
  }

  private boolean finite(int verb) {
    String tag = text.tag(verb);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** "Macron said after talks with Iran": who does what is told after the talks, or before. */
  private List<Entity> takingPart(int noun) {
    String preposition = grammar.preposition(noun);
    if (preposition == null || !TAKING_PART.contains(preposition)) {
      return List.of();
    }
    int described = text.relation(noun) == Relation.NMOD ? text.head(noun) : -1;
    if (described >= 0 && preposition.equals("on") && parties.person(described)) {
      return parties.entities(described); // "the envoy, on a visit to Rome, said"
    }
    int at = noun;
    for (int step = 0; step < MAX_CLIMB && text.head(at) >= 0; step++) {
      switch (text.relation(at)) {
        case OBL, NMOD, ADVCL, XCOMP, OBL_UNMARKED -> at = text.head(at);
        default -> {
          return List.of();
        }
      }
      for (int subject : grammar.subjects(at)) {
        List<Entity> found = parties.entities(subject);
        if (found.isEmpty()) {
          found = between(subject);
        }
        if (!found.isEmpty() && found.get(0).kind() == ActorKind.PERSON) {
          return theirs(noun) ? withObjects(found, at) : found;
        }
      }
    }
    return List.of();
  }

  private boolean theirs(int noun) {
    int owner = grammar.child(noun, Relation.NMOD_POSS);
    return owner >= 0 && text.lemma(owner).equals("their");
  }

  /** "He told the envoy at their meeting": he and the envoy. */
  private List<Entity> withObjects(List<Entity> subjects, int verb) {
    Set<Entity> all = new LinkedHashSet<>(subjects);
    int hearer = grammar.child(verb, Relation.IOBJ);
    for (int object : grammar.objects(verb)) {
      all.addAll(parties.entities(object));
    }
    for (int object : grammar.joined(hearer)) {
      all.addAll(parties.entities(object));
    }
    return List.copyOf(all);
  }

  /** "Relations between Trump and Zelensky": both. */
  private List<Entity> between(int noun) {
    List<Entity> found = new ArrayList<>();
    for (int child : grammar.children(noun)) {
      if ("between".equals(grammar.preposition(child))) {
        for (int token : grammar.joined(child)) {
          found.addAll(parties.entities(token));
        }
      }
    }
    return found;
  }

  private static boolean home(List<Entity> source, Surroundings.Place place) {
    for (Entity entity : source) {
      if (place.country() == null || place.country().equals(entity.country())) {
        return true;
      }
    }
    return false;
  }

  /** The subject of "called for talks" takes no part in them. */
  private List<String> sourcePositions(Site site, Frame frame) {
    List<String> positions = frame.source();
    if (site.verb() || !positions.contains("lightsubj") || site.subjectTakesPart()) {
      return positions;
    }
    List<String> own = new ArrayList<>(positions);
    own.remove("lightsubj");
    return own;
  }

  /** The first position that names somebody counts. */
  Pair act(Site site, Frame frame, @Nullable Entity place) {
    Side source = side(site, frame.source());
    Side target = side(site, frame.target());
    List<Entity> from = source.entities();
    List<Entity> to = new ArrayList<>(target.entities());
    to.removeAll(from);
    if (from.isEmpty() && (source.token() >= 0 ? source.people() : byState(frame))) {
      from = home(place, to);
    }
    if (to.isEmpty() && ownPeople(frame, target)) {
      to = home(place, from);
    }
    if (from.isEmpty() && site.background()) {
      return new Pair(List.of(), List.of(), List.of(), null, null);
    }
    String targetSector = target.sector();
    if (targetSector == null && target.token() < 0 && frame.plover() == PloverCategory.PROTEST) {
      targetSector = "GOV";
    }
    return new Pair(from, to, from, source.sector(), targetSector);
  }

  /**
   * What stands at one of the sides.
   *
   * @param token the head of the words, or −1
   * @param people true where they mean people
   */
  private record Side(int token, List<Entity> entities, @Nullable String sector, boolean people) {}

  private Side side(Site site, List<String> positions) {
    List<Integer> with = parties.first(site, positions);
    Set<Entity> entities = new LinkedHashSet<>();
    for (int token : with) {
      entities.addAll(parties.entities(token));
    }
    if (!with.isEmpty() && parties.ethnic(with.get(0))) {
      return new Side(with.get(0), List.of(), "CVL", true); // people of the place they are in
    }
    if (!with.isEmpty()) {
      return new Side(with.get(0), List.copyOf(entities), parties.sector(with.get(0)), true);
    }
    int first = -1;
    for (String position : positions) {
      for (int token : site.at(position)) {
        List<Entity> standIns = parties.standIns(token);
        boolean people = parties.people(token);
        if (!standIns.isEmpty()) {
          return new Side(token, standIns, parties.sector(token), people);
        }
        first = first < 0 || (people && !parties.people(first)) ? token : first;
      }
    }
    boolean people = first >= 0 && parties.people(first);
    return new Side(first, List.of(), first < 0 ? null : parties.sector(first), people);
  }

  /** What only a state's own organs do: arrest, impose a curfew, ban. */
  private static boolean byState(Frame frame) {
    String code = frame.cameo() == null ? "" : frame.cameo();
    return frame.plover() == PloverCategory.COERCE
        && (code.startsWith("172") || code.startsWith("173") || code.startsWith("174"));
  }

  /** True where an act whose target has no country is done to the actor's own people or state. */
  private boolean ownPeople(Frame frame, Side target) {
    if (target.token() >= 0 && target.people()) {
      return switch (frame.plover()) {
        case PROTEST, COERCE, ASSAULT, CONCEDE, ACCUSE, SANCTION -> true;
        case RETREAT -> frame.cameo() != null && frame.cameo().startsWith("084");
        default -> false;
      };
    }
    return switch (frame.plover()) {
      case PROTEST, CONCEDE -> true;
      case COERCE -> byState(frame);
      default -> false;
    };
  }

  /** The state of the place, else that of the other side. */
  private List<Entity> home(@Nullable Entity place, List<Entity> other) {
    Entity here = place == null ? null : parties.state(place);
    if (here != null) {
      return List.of(here);
    }
    for (Entity entity : other) {
      Entity state = parties.state(entity);
      if (state != null) {
        return List.of(state);
      }
      if (entity.country() != null && entity.kind() != ActorKind.PERSON) {
        return List.of(entity);
      }
    }
    return List.of();
  }

  private @Nullable String sector(Site site, List<String> positions) {
    List<Integer> tokens = parties.first(site, positions);
    return tokens.isEmpty() ? null : parties.sector(tokens.get(0));
  }

  /** Parties of two states or more who meet in another one. */
  boolean thirdParty(Frame frame, Surroundings.@Nullable Place place, Pair pair) {
    boolean together =
        frame.kind() == EngagementKind.MEETING || frame.kind() == EngagementKind.TALKS;
    if (!together || place == null || place.country() == null) {
      return false;
    }
    Set<String> countries = new LinkedHashSet<>();
    for (Entity entity : pair.participants()) {
      if (entity.country() != null) {
        countries.add(entity.country());
      }
    }
    return countries.size() > 1 && !countries.contains(place.country());
  }
}
