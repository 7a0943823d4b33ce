package dev.attache.cli;

import static dev.attache.cli.html.Wording.UNKNOWN;
import static dev.attache.cli.html.Wording.country;
import static dev.attache.cli.html.Wording.cut;
import static dev.attache.cli.html.Wording.day;
import static dev.attache.cli.html.Wording.days;
import static dev.attache.cli.html.Wording.force;
import static dev.attache.cli.html.Wording.holder;
import static dev.attache.cli.html.Wording.holders;
import static dev.attache.cli.html.Wording.kind;
import static dev.attache.cli.html.Wording.lower;
import static dev.attache.cli.html.Wording.name;
import static dev.attache.cli.html.Wording.offices;
import static dev.attache.cli.html.Wording.parties;
import static dev.attache.cli.html.Wording.quote;
import static dev.attache.cli.html.Wording.surfaces;
import static dev.attache.cli.html.Wording.title;

import dev.attache.Analysis;
import dev.attache.Layer;
import dev.attache.actor.ActorKind;
import dev.attache.entity.Entity;
import dev.attache.event.Event;
import dev.attache.role.RoleMention;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import dev.attache.statement.Statement;
import dev.attache.text.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** An analysis as a brief for people: who is who, when, who said what, who stands where. */
final class Brief {
  private static final int QUOTED = 140;
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
            + (date == null ? ", without a date" : ", " + day(date)));
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
          List.of(entity.name(), lower(entity.kind()), country(entity), officesOf(entity)), widths);
    }
    List<RoleMention> open =
        analysis.roles().stream().filter(role -> role.entity() == null).toList();
    if (!open.isEmpty()) {
      page.heading("OTHER OFFICES");
      open.stream()
          .map(role -> List.of(quote(role.text()), title(role), holder(role)))
          .distinct()
          .forEach(cells -> page.row(cells, List.of(28, 34)));
    }
  }

  private String officesOf(Entity entity) {
    String offices = offices(analysis, entity);
    return offices.isEmpty() ? UNKNOWN : offices;
  }

  private void dates() {
    heading("WHEN", analysis.dates().isEmpty());
    analysis.dates().stream()
        .map(date -> List.of(quote(date.text()), lower(date.type()), date.value(), days(date)))
        .distinct()
        .forEach(cells -> page.row(cells, List.of(30, 8, 15)));
  }

  private void statements() {
    heading("WHO SAID WHAT", analysis.statements().isEmpty());
    for (Statement statement : analysis.statements()) {
      String speaker = statement.speaker();
      page.row(
          List.of(
              speaker != null
                  ? speaker
                  : statement.source().isEmpty()
                      ? UNKNOWN
                      : cut(surfaces(text, statement.source()), 60),
              statement.cue().isEmpty() ? UNKNOWN : cut(surfaces(text, statement.cue()), 30),
              cut(surfaces(text, statement.content()), QUOTED)),
          List.of(24, 14));
    }
  }

  private void stances() {
    // a report without a position is among the statements
    List<Stance> positions =
        analysis.stances().stream().filter(s -> s.category() != StanceCategory.STATE).toList();
    heading("WHO STANDS WHERE", positions.isEmpty());
    for (Stance stance : positions) {
      page.line(
          "%s → %s → %s".formatted(holders(stance), stance.category(), name(stance.target())));
      Span proposition = stance.proposition();
      page.row(
          List.of(
              "",
              "%s: %s%s"
                  .formatted(
                      force(stance),
                      quote(stance.cueText()),
                      proposition == null ? "" : " " + cut(proposition.of(text), QUOTED))),
          List.of(2));
    }
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
    page.row(
        List.of(
            kind(event),
            lower(event.status()),
            Objects.requireNonNullElse(event.date(), UNKNOWN),
            "%s%s: %s"
                .formatted(
                    parties(analysis, event),
                    event.place() == null ? "" : ", " + event.place(),
                    quote(event.text()))),
        List.of(10, 10, 12));
  }
}
