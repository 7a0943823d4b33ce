package dev.attache.cli;

import dev.attache.Analysis;
import dev.attache.Layer;
import dev.attache.actor.ActorKind;
import dev.attache.date.DateMention;
import dev.attache.entity.Entity;
import dev.attache.event.Event;
import dev.attache.role.RoleMention;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import dev.attache.statement.Statement;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An analysis as a brief for people: who is who, when, who said what, who stands where. */
final class Brief {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final int QUOTED = 140;
  private static final String UNKNOWN = "–";

  private static final List<String> CERTAINTY =
      List.of(
          "certainly not",
          "probably not",
          "possibly not",
          "open",
          "possible",
          "probable",
          "certain");

  private final Analysis analysis;
  private final String text;
  private final Page page = new Page();

  private Brief(Analysis analysis) {
    this.analysis = analysis;
    this.text = analysis.document().text();
  }

  static String of(Analysis analysis) {
    Brief brief = new Brief(analysis);
    brief.write();
    return brief.page.toString();
  }

  private void write() {
    LocalDate date = analysis.document().date();
    page.heading(
        Objects.requireNonNullElse(analysis.document().id(), "Text")
            + (date == null ? ", without a date" : ", " + DAY.format(date)));
    if (asked(Layer.ACTORS) || asked(Layer.ROLES)) {
      actors();
    }
    if (asked(Layer.DATES)) {
      dates();
    }
    if (asked(Layer.STATEMENTS)) {
      statements();
    }
    if (asked(Layer.STANCES)) {
      stances();
    }
    if (asked(Layer.EVENTS)) {
      events();
    }
  }

  private boolean asked(Layer layer) {
    return analysis.layers().contains(layer);
  }

  private void heading(String title, boolean empty) {
    page.heading(title);
    if (empty) {
      page.line("nothing found");
    }
  }

  private void actors() {
    List<Entity> actors =
        analysis.entities().stream()
            .filter(entity -> entity.kind() != ActorKind.LOCATION)
            .sorted(Comparator.comparing(Entity::kind))
            .toList();
    heading("WHO IS WHO", actors.isEmpty());
    List<Integer> widths = List.of(28, 12, 5);
    for (Entity entity : actors) {
      page.row(
          List.of(entity.name(), lower(entity.kind()), country(entity), offices(entity)), widths);
    }
    List<RoleMention> open =
        analysis.roles().stream().filter(role -> role.entity() == null).toList();
    if (!open.isEmpty()) {
      page.heading("OTHER OFFICES");
      open.stream()
          .map(
              role ->
                  List.of(
                      quote(role.text()),
                      title(role),
                      role.holder() == null
                          ? role.holders().isEmpty()
                              ? "holder not known"
                              : String.join(", ", role.holders())
                          : role.holder()))
          .distinct()
          .forEach(cells -> page.row(cells, List.of(28, 34)));
    }
  }

  private static String country(Entity entity) {
    return Stream.of(entity.country(), entity.org(), entity.code())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private String offices(Entity entity) {
    String offices =
        analysis.rolesOf(entity).stream()
            .map(Brief::title)
            .distinct()
            .collect(Collectors.joining("; "));
    return offices.isEmpty() ? UNKNOWN : offices;
  }

  private static String title(RoleMention role) {
    String modifier = role.modifier() == null ? "" : lower(role.modifier()) + " ";
    String places =
        role.countries().isEmpty()
            ? Objects.requireNonNullElse(role.country(), "")
            : String.join(", ", role.countries());
    return modifier + role.office() + (places.isEmpty() ? "" : " (" + places + ")");
  }

  private void dates() {
    heading("WHEN", analysis.dates().isEmpty());
    analysis.dates().stream()
        .map(date -> List.of(quote(date.text()), lower(date.type()), date.value(), days(date)))
        .distinct()
        .forEach(cells -> page.row(cells, List.of(30, 8, 15)));
  }

  private static String days(DateMention date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first == null && last == null) {
      return "";
    }
    if (first == null) {
      return "until " + DAY.format(last);
    }
    if (last == null) {
      return "from " + DAY.format(first);
    }
    if (first.equals(last)) {
      return DAY.format(first);
    }
    DateTimeFormatter start = first.getYear() == last.getYear() ? SHORT : LONG;
    return start.format(first) + " – " + LONG.format(last);
  }

  private void statements() {
    heading("WHO SAID WHAT", analysis.statements().isEmpty());
    for (Statement statement : analysis.statements()) {
      String speaker = statement.speaker();
      page.row(
          List.of(
              speaker != null
                  ? speaker
                  : statement.source().isEmpty() ? UNKNOWN : cut(surfaces(statement.source()), 60),
              statement.cue().isEmpty() ? UNKNOWN : cut(surfaces(statement.cue()), 30),
              cut(surfaces(statement.content()), QUOTED)),
          List.of(24, 14));
    }
  }

  private void stances() {
    // a report without a position is among the statements
    List<Stance> positions =
        analysis.stances().stream().filter(s -> s.category() != StanceCategory.STATE).toList();
    heading("WHO STANDS WHERE", positions.isEmpty());
    for (Stance stance : positions) {
      String holders = stance.holders().stream().map(Party::name).collect(Collectors.joining(", "));
      page.line(
          "%s → %s → %s"
              .formatted(
                  holders.isEmpty() ? "unnamed" : holders,
                  stance.category(),
                  name(stance.target())));
      Span proposition = stance.proposition();
      page.row(
          List.of(
              "",
              "strength %d of 5, %s: %s%s"
                  .formatted(
                      stance.strength(),
                      CERTAINTY.get(stance.certainty() + 3),
                      quote(stance.cueText()),
                      proposition == null ? "" : " " + cut(proposition.of(text), QUOTED))),
          List.of(2));
    }
  }

  private static String name(@Nullable Party party) {
    return party == null ? UNKNOWN : party.name();
  }

  private void events() {
    List<Event> first = analysis.events().stream().filter(e -> e.sameAs() == null).toList();
    events("ENGAGEMENTS", first.stream().filter(event -> event.kind() != null).toList());
    // a verbal event is among the stances
    events(
        "OTHER EVENTS",
        first.stream().filter(event -> event.kind() == null && event.stance() == null).toList());
  }

  private void events(String title, List<Event> events) {
    heading(title, events.isEmpty());
    events.forEach(this::event);
  }

  private void event(Event event) {
    String who =
        event.kind() != null && !event.participants().isEmpty()
            ? String.join(", ", event.participants())
            : names(event.source()) + " → " + names(event.target());
    page.row(
        List.of(
            event.kind() == null ? event.plover().name() : event.kind().name(),
            lower(event.status()).replace('_', ' '),
            Objects.requireNonNullElse(event.date(), UNKNOWN),
            "%s%s: %s"
                .formatted(
                    who, event.place() == null ? "" : ", " + event.place(), quote(event.text()))),
        List.of(10, 10, 12));
  }

  private String names(List<String> ids) {
    String names =
        ids.stream()
            .map(analysis::entity)
            .filter(Objects::nonNull)
            .map(Entity::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? UNKNOWN : names;
  }

  private String surfaces(List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }

  private static String quote(String surface) {
    return "“" + surface + "”";
  }

  /** At most so many characters, cut at a space where there is one. */
  private static String cut(String surface, int limit) {
    if (surface.length() <= limit) {
      return surface;
    }
    int space = surface.lastIndexOf(' ', limit);
    int end = space > limit / 2 ? space : limit;
    return surface.substring(0, Character.isHighSurrogate(surface.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
