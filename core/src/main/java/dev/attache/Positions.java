package dev.attache;

import dev.attache.actor.ActorMention;
import dev.attache.entity.Entity;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where in one document or in many: stances of an actor, toward a target, over time, and
 * what changed between two sets of documents. Needs analyses with stances; actors make targets
 * inside propositions known too. Immutable and safe for use by many threads.
 *
 * <p>Actors are named by a canonical name ({@code "Emmanuel Macron"}, case ignored), by the key of
 * an organisation ({@code "NATO"}), a Wikidata item ({@code "Q30"}), or the ISO 3166-1 alpha-3 code
 * of a state ({@code "FRA"}), which stands for the state and whoever belongs to it.
 */
public final class Positions {
  /** Orders documents without a date before all others. */
  private static final Comparator<Held> BY_DATE =
      Comparator.comparing(
          held -> held.analysis().document().date(), Comparator.nullsFirst(LocalDate::compareTo));

  private final List<Held> held;

  private Positions(List<Held> held) {
    this.held = List.copyOf(held);
  }

  /**
   * A stance and the document it is from.
   *
   * @param analysis the document
   * @param stance one of its stances
   */
  public record Held(Analysis analysis, Stance stance) {
    public Held {
      Objects.requireNonNull(analysis, "analysis");
      Objects.requireNonNull(stance, "stance");
    }

    /** The sentence part that gives it: the words of the cue. */
    public String evidence() {
      return stance.cueText();
    }
  }

  /**
   * Where one actor stands toward another, all in all.
   *
   * @param holder as it was asked for
   * @param target as it was asked for
   * @param score mean of polarity times strength, −5 (against) to 5 (for); 0 where there is no
   *     evidence. A demand is for what is asked, not for whom it is asked of, and weighs 0
   * @param evidence the stances it is made of, by date
   */
  public record Net(String holder, String target, double score, List<Held> evidence) {
    public Net {
      Objects.requireNonNull(holder, "holder");
      Objects.requireNonNull(target, "target");
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * How a position differs between an earlier and a later set of documents.
   *
   * @param before score and evidence before
   * @param after score and evidence after
   * @param gained categories found only after
   * @param lost categories found only before
   */
  public record Change(
      Net before, Net after, SortedSet<StanceCategory> gained, SortedSet<StanceCategory> lost) {
    public Change {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      gained = Collections.unmodifiableSortedSet(new TreeSet<>(gained));
      lost = Collections.unmodifiableSortedSet(new TreeSet<>(lost));
    }

    /** True where neither the score nor the categories differ. */
    public boolean unchanged() {
      return before.score() == after.score() && gained.isEmpty() && lost.isEmpty();
    }
  }

  /** The positions in these documents, by date; documents of one date in the order given. */
  public static Positions of(List<Analysis> analyses) {
    List<Held> all = new ArrayList<>();
    for (Analysis analysis : analyses) {
      for (Stance stance : analysis.stances()) {
        all.add(new Held(analysis, stance));
      }
    }
    all.sort(BY_DATE);
    return new Positions(all);
  }

  /** The positions in one document. */
  public static Positions of(Analysis analysis) {
    return of(List.of(analysis));
  }

  /** All of them, plain reports ({@link StanceCategory#STATE}) included, by date. */
  public List<Held> all() {
    return held;
  }

  /** What an actor holds, alone or with others, by date. */
  public List<Held> by(String holder) {
    return held.stream().filter(each -> holds(each, holder)).toList();
  }

  /** What is held toward an actor: as target, or named in what is demanded, praised, denied …. */
  public List<Held> toward(String target) {
    return held.stream().filter(each -> isAbout(each, target)).toList();
  }

  /**
   * Where {@code holder} stands toward {@code target}: the stances whose target it is, or whose
   * target names it first ("condemned Iran's attack on Israel" is about Iran). Plain reports do not
   * count.
   */
  public Net net(String holder, String target) {
    List<Held> evidence =
        held.stream()
            .filter(each -> each.stance().category() != StanceCategory.STATE)
            .filter(each -> holds(each, holder) && isObject(each, target))
            .toList();
    double score = evidence.stream().mapToInt(each -> weight(each.stance())).average().orElse(0);
    return new Net(holder, target, score, evidence);
  }

  private static int weight(Stance stance) {
    return switch (stance.category()) {
      case URGE, DEMAND -> 0;
      default -> stance.polarity() * stance.strength();
    };
  }

  /** What changed from these positions to {@code later} ones, of one actor toward another. */
  public Change changeTo(Positions later, String holder, String target) {
    Net before = net(holder, target);
    Net after = later.net(holder, target);
    SortedSet<StanceCategory> old = categories(before);
    SortedSet<StanceCategory> now = categories(after);
    SortedSet<StanceCategory> gained = new TreeSet<>(now);
    gained.removeAll(old);
    SortedSet<StanceCategory> lost = new TreeSet<>(old);
    lost.removeAll(now);
    return new Change(before, after, gained, lost);
  }

  private static SortedSet<StanceCategory> categories(Net net) {
    SortedSet<StanceCategory> found = new TreeSet<>();
    for (Held each : net.evidence()) {
      found.add(each.stance().category());
    }
    return found;
  }

  private static boolean holds(Held held, String actor) {
    for (Party party : held.stance().holders()) {
      if (is(held.analysis(), party, actor)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbout(Held held, String actor) {
    Party target = held.stance().target();
    if (target != null && is(held.analysis(), target, actor)) {
      return true;
    }
    Span proposition = held.stance().proposition();
    if (proposition == null) {
      return false;
    }
    for (ActorMention mention : held.analysis().actors()) {
      Entity entity = held.analysis().entity(mention.entity());
      if (entity != null && proposition.contains(mention.span()) && is(entity, actor)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isObject(Held held, String actor) {
    Party target = held.stance().target();
    if (target != null && (target.entity() != null || is(held.analysis(), target, actor))) {
      return is(held.analysis(), target, actor);
    }
    Span proposition = held.stance().proposition();
    if (proposition == null) {
      return false;
    }
    for (ActorMention mention : held.analysis().actors()) {
      Entity entity = held.analysis().entity(mention.entity());
      if (entity != null && proposition.contains(mention.span())) {
        return is(entity, actor);
      }
    }
    return false;
  }

  private static boolean is(Analysis analysis, Party party, String actor) {
    Entity entity = analysis.entity(party.entity());
    return party.name().equalsIgnoreCase(actor) || entity != null && is(entity, actor);
  }

  private static boolean is(Entity entity, String actor) {
    return entity.name().equalsIgnoreCase(actor)
        || equal(entity.country(), actor)
        || equal(entity.org(), actor)
        || equal(entity.wikidata(), actor);
  }

  private static boolean equal(@Nullable String value, String actor) {
    return value != null && value.equals(actor);
  }
}
