package dev.attache.cli.html;

import static dev.attache.cli.html.Wording.cut;
import static dev.attache.cli.html.Wording.lower;
import static dev.attache.cli.html.Wording.quote;

import dev.attache.Analysis;
import dev.attache.Layer;
import dev.attache.actor.ActorKind;
import dev.attache.date.DateMention;
import dev.attache.entity.Entity;
import dev.attache.event.Event;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import dev.attache.statement.Statement;
import dev.attache.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The brief beside the article; each of its lines leads to its place in the text. */
final class SideBrief {
  private static final int QUOTED = 150;

  private final Analysis analysis;
  private final String text;
  private final Html html;
  private final Map<String, Integer> firstMention = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();

  SideBrief(Analysis analysis, Html html) {
    this.analysis = analysis;
    this.text = analysis.document().text();
    this.html = html;
    for (int i = 0; i < analysis.actors().size(); i++) {
      String entity = analysis.actors().get(i).entity();
      if (entity != null) {
        firstMention.putIfAbsent(entity, i);
        mentions.merge(entity, 1, Integer::sum);
      }
    }
  }

  void write() {
    if (asked(Layer.ACTORS) || asked(Layer.ROLES)) {
      actors();
    }
    if (asked(Layer.STANCES)) {
      section("Who stands where", stances(), this::stance);
    }
    if (asked(Layer.EVENTS)) {
      section("Engagements", events(true), this::event);
      section("Other events", events(false), this::event);
    }
    if (asked(Layer.STATEMENTS)) {
      section("Who said what", numbers(analysis.statements()), this::statement);
    }
    if (asked(Layer.DATES)) {
      section("When", dates(), this::date);
    }
  }

  private boolean asked(Layer layer) {
    return analysis.layers().contains(layer);
  }

  private interface Item {
    void write(int number);
  }

  private void section(String title, List<Integer> numbers, Item item) {
    html.open("section").open("h2").text(title);
    html.element("span", String.valueOf(numbers.size()), "class", "count").close();
    if (numbers.isEmpty()) {
      html.element("p", "nothing found", "class", "none");
    } else {
      html.open("ul");
      for (int number : numbers) {
        html.open("li");
        item.write(number);
        html.close().line();
      }
      html.close();
    }
    html.close().line();
  }

  private static List<Integer> numbers(List<?> items) {
    return IntStream.range(0, items.size()).boxed().toList();
  }

  private void actors() {
    List<Entity> actors = analysis.entities();
    List<Integer> numbers =
        IntStream.range(0, actors.size())
            .filter(i -> actors.get(i).kind() != ActorKind.LOCATION)
            .boxed()
            .sorted(Comparator.comparing(i -> actors.get(i).kind()))
            .toList();
    section("Who is who", numbers, i -> actor(actors.get(i)));
  }

  private void actor(Entity entity) {
    Integer first = firstMention.get(entity.id());
    html.open(
        "a",
        "href",
        first == null ? null : "#a" + first,
        "class",
        "row",
        "data-entity",
        entity.id());
    html.open("span", "class", "main").open("b").name(entity.name()).close();
    html.element("span", Wording.country(entity), "class", "tag");
    int count = mentions.getOrDefault(entity.id(), 0);
    if (count > 1) {
      html.element("span", "×" + count, "class", "times");
    }
    html.close();
    String offices = Wording.offices(analysis, entity);
    html.open("span", "class", "more");
    html.name(offices.isEmpty() ? lower(entity.kind()) : offices);
    html.close().close();
  }

  private List<Integer> stances() {
    return IntStream.range(0, analysis.stances().size())
        .filter(i -> analysis.stances().get(i).category() != StanceCategory.STATE)
        .boxed()
        .toList();
  }

  private void stance(int number) {
    Stance stance = analysis.stances().get(number);
    String side = stance.polarity() > 0 ? "for" : stance.polarity() < 0 ? "against" : "open";
    row("p" + number);
    html.open("span", "class", "main").open("b").name(Wording.holders(stance)).close();
    html.element("span", lower(stance.category()), "class", "side " + side);
    if (stance.target() != null) {
      html.name(cut(Wording.name(stance.target()), 80));
    }
    html.close();
    Span proposition = stance.proposition();
    more(
        quote(stance.cueText())
            + (proposition == null ? "" : " " + cut(proposition.of(text), QUOTED)));
    html.element("span", Wording.force(stance), "class", "more quiet");
    html.close();
  }

  private List<Integer> events(boolean engagements) {
    return IntStream.range(0, analysis.events().size())
        .filter(
            i -> {
              Event event = analysis.events().get(i);
              // a verbal event is among the stances
              return event.sameAs() == null
                  && (engagements ? event.kind() != null : event.kind() == null)
                  && (engagements || event.stance() == null);
            })
        .boxed()
        .toList();
  }

  private void event(int number) {
    Event event = analysis.events().get(number);
    row("e" + number);
    html.open("span", "class", "main").open("b");
    html.text(lower(event.kind() == null ? event.plover() : event.kind())).close();
    html.element("span", lower(event.status()), "class", "tag");
    if (event.date() != null) {
      html.element("span", event.date(), "class", "times");
    }
    html.close();
    more(Wording.parties(analysis, event) + (event.place() == null ? "" : ", " + event.place()));
    html.close();
  }

  private void statement(int number) {
    Statement statement = analysis.statements().get(number);
    String source = cut(Wording.surfaces(text, statement.source()), 60);
    row("s" + number);
    html.open("span", "class", "main").open("b");
    html.name(
        statement.speaker() != null
            ? statement.speaker()
            : source.isEmpty() ? Wording.UNKNOWN : source);
    html.close().text(" ").name(cut(Wording.surfaces(text, statement.cue()), 40)).close();
    more(cut(Wording.surfaces(text, statement.content()), QUOTED));
    html.close();
  }

  /** A date that is written and resolved alike is shown once. */
  private List<Integer> dates() {
    Set<String> seen = new HashSet<>();
    return IntStream.range(0, analysis.dates().size())
        .filter(
            i -> {
              DateMention date = analysis.dates().get(i);
              return seen.add(date.text() + "\n" + date.value());
            })
        .boxed()
        .toList();
  }

  private void date(int number) {
    DateMention date = analysis.dates().get(number);
    row("d" + number);
    html.open("span", "class", "main").open("b").name(date.text()).close();
    html.element("span", date.value(), "class", "tag").close();
    more(Wording.days(date));
    html.close();
  }

  private void row(String item) {
    html.open("a", "href", "#" + item, "class", "row", "data-item", item);
  }

  private void more(@Nullable String text) {
    if (text != null && !text.isEmpty()) {
      html.open("span", "class", "more").name(text).close();
    }
  }
}
