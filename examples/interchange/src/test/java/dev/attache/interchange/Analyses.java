package dev.attache.interchange;

import dev.attache.Analysis;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.Provenance;
import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.actor.MentionForm;
import dev.attache.date.DateMention;
import dev.attache.date.TimexType;
import dev.attache.entity.Entity;
import dev.attache.event.EngagementKind;
import dev.attache.event.Event;
import dev.attache.event.EventStatus;
import dev.attache.event.PloverCategory;
import dev.attache.role.RoleBasis;
import dev.attache.role.RoleMention;
import dev.attache.role.RoleModifier;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import dev.attache.statement.Statement;
import dev.attache.statement.StatementKind;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Analyses with every field set or left out at random; they need not make sense, but that their
 * numbers of items are of items.
 */
final class Analyses {
  private static final List<String> WORDS =
      List.of(
          "Vienna", "\"quoted\"", "line\nend", "العربية", "\uD83D\uDE00", "\uD83D", "\\", "\u0000");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  Analyses(long seed) {
    random = new Random(seed);
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(word()).append(' ');
    }
  }

  Analysis next() {
    Set<Layer> layers = Set.copyOf(some(() -> any(Layer.class)));
    List<ActorMention> actors = only(layers, Layer.ACTORS, this::actor);
    List<Statement> statements = only(layers, Layer.STATEMENTS, this::statement);
    int said = layers.contains(Layer.STATEMENTS) ? statements.size() : 5;
    List<Stance> stances = only(layers, Layer.STANCES, () -> stance(said));
    int held = layers.contains(Layer.STANCES) ? stances.size() : 5;
    List<Event> events = new ArrayList<>();
    for (int i = layers.contains(Layer.EVENTS) ? random.nextInt(4) : 0; i > 0; i--) {
      events.add(event(held, events.size()));
    }
    return new Analysis(
        new Document(text.toString(), maybe(this::day), maybe(this::word)),
        layers,
        layers.equals(Set.of(Layer.DATES)) ? List.of() : some(() -> entity(actors.size())),
        actors,
        only(layers, Layer.ROLES, this::role),
        only(layers, Layer.DATES, this::date),
        statements,
        stances,
        events,
        random.nextInt(text.length() + 1),
        new Provenance(word(), some(this::word), maybe(this::word)));
  }

  private <T> List<T> only(Set<Layer> layers, Layer layer, Supplier<T> item) {
    return layers.contains(layer) ? some(item) : List.of();
  }

  private Entity entity(int actors) {
    return new Entity(
        id(),
        any(ActorKind.class),
        word(),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        maybe(() -> "Q" + random.nextInt(99)),
        actors == 0 ? List.of() : some(() -> random.nextInt(actors)));
  }

  private ActorMention actor() {
    Span span = span();
    return new ActorMention(
        span,
        span.of(text),
        any(ActorKind.class),
        any(MentionForm.class),
        word(),
        maybe(this::word),
        random.nextBoolean(),
        maybe(this::id),
        random.nextDouble());
  }

  private RoleMention role() {
    Span span = span();
    return new RoleMention(
        span,
        span.of(text),
        word(),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        some(this::word),
        some(this::word),
        maybe(this::id),
        maybe(this::word),
        any(RoleBasis.class),
        maybe(() -> any(RoleModifier.class)),
        word());
  }

  private DateMention date() {
    Span span = span();
    return new DateMention(
        span,
        span.of(text),
        any(TimexType.class),
        word(),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        maybe(this::day),
        maybe(this::day),
        maybe(() -> any(ChronoUnit.class)),
        maybe(this::word),
        word());
  }

  private Statement statement() {
    return new Statement(
        some(this::span),
        some(this::span),
        some(this::span),
        any(StatementKind.class),
        maybe(this::word),
        maybe(this::id),
        maybe(this::span));
  }

  private Stance stance(int statements) {
    Span cue = span();
    return new Stance(
        cue,
        cue.of(text),
        any(StanceCategory.class),
        maybe(this::word),
        random.nextInt(3) - 1,
        random.nextInt(5) + 1,
        random.nextInt(7) - 3,
        some(this::party),
        maybe(this::party),
        maybe(this::span),
        maybe(this::span),
        random.nextBoolean(),
        number(statements),
        word());
  }

  private Event event(int stances, int before) {
    Span span = span();
    return new Event(
        span,
        span.of(text),
        any(PloverCategory.class),
        maybe(this::word),
        maybe(this::word),
        maybe(() -> any(EngagementKind.class)),
        some(this::id),
        some(this::id),
        maybe(this::word),
        maybe(this::word),
        some(this::word),
        maybe(this::word),
        maybe(this::word),
        any(EventStatus.class),
        number(stances),
        number(before),
        word());
  }

  /** One of {@code size} items, or none. */
  private @Nullable Integer number(int size) {
    return size == 0 ? null : maybe(() -> random.nextInt(size));
  }

  private Party party() {
    return new Party(word(), maybe(this::id));
  }

  private Span span() {
    int start = random.nextInt(text.length());
    return new Span(start, start + random.nextInt(text.length() - start + 1));
  }

  private String id() {
    return "E" + (1 + random.nextInt(20));
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(random.nextInt(30_000));
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> List<T> some(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(item.get());
    }
    return items;
  }
}
