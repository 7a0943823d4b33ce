package dev.attache.cli.html;

import static dev.attache.cli.html.Wording.lower;
import static dev.attache.cli.html.Wording.quote;

import dev.attache.Analysis;
import dev.attache.actor.ActorMention;
import dev.attache.date.DateMention;
import dev.attache.entity.Entity;
import dev.attache.event.Event;
import dev.attache.role.RoleMention;
import dev.attache.stance.Stance;
import dev.attache.stance.StanceCategory;
import dev.attache.statement.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is shown of an item when its mark is pointed at: a card each, hidden until then. */
final class Cards {
  private final Analysis analysis;
  private final Html html;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, String> offices = new HashMap<>();

  Cards(Analysis analysis, Html html) {
    this.analysis = analysis;
    this.html = html;
    for (Entity entity : analysis.entities()) {
      entities.put(entity.id(), entity);
    }
    for (RoleMention role : analysis.roles()) {
      if (role.entity() != null) {
        offices.putIfAbsent(role.entity(), Wording.title(role));
      }
    }
  }

  void write() {
    html.open("div", "id", "cards", "hidden", "");
    each("a", analysis.actors(), this::actor);
    each("r", analysis.roles(), this::role);
    each("d", analysis.dates(), this::date);
    each("s", analysis.statements(), this::statement);
    each("p", analysis.stances(), this::stance);
    each("e", analysis.events(), this::event);
    html.close().line();
  }

  private interface Writer<T> {
    void write(String id, T item);
  }

  private static <T> void each(String prefix, List<T> items, Writer<T> writer) {
    for (int i = 0; i < items.size(); i++) {
      writer.write("card-" + prefix + i, items.get(i));
    }
  }

  private void open(String id, String layer, String title, @Nullable String entity) {
    html.open("section", "id", id, "class", "card " + layer, "data-entity", entity);
    html.element("p", layer, "class", "layer");
    html.open("h3").name(title).close();
  }

  private void close(@Nullable String explanation) {
    if (explanation != null && !explanation.isEmpty()) {
      html.open("p", "class", "why").text("Why: ").name(explanation).close();
    }
    html.close().line();
  }

  private void fact(String label, @Nullable String value) {
    if (value != null && !value.isEmpty() && !value.equals(Wording.UNKNOWN)) {
      html.open("p").element("b", label).text(" ").name(value).close();
    }
  }

  private void actor(String id, ActorMention actor) {
    Entity entity = actor.entity() == null ? null : entities.get(actor.entity());
    open(id, "actor", entity == null ? actor.name() : entity.name(), actor.entity());
    fact("Is", lower(actor.kind()) + (actor.metonym() ? ", a place for who governs it" : ""));
    fact("Of", actor.country());
    if (actor.entity() != null) {
      fact("As", offices.get(actor.entity()));
    }
    fact("Here", quote(actor.text()) + ", a " + lower(actor.form()));
    close(null);
  }

  private void role(String id, RoleMention role) {
    open(id, "role", Wording.title(role), role.entity());
    fact("Held by", Wording.holder(role));
    fact("In office", Wording.tenure(role.tenure()));
    fact("Key", role.officeId());
    close(role.explanation());
  }

  private void date(String id, DateMention date) {
    open(id, "date", date.value(), null);
    fact("Is", lower(date.type()));
    fact("Days", Wording.days(date));
    fact("Modifier", date.mod());
    fact("Counted from", date.anchor());
    close(date.explanation());
  }

  private void statement(String id, Statement statement) {
    String text = analysis.document().text();
    String source = Wording.cut(Wording.surfaces(text, statement.source()), 80);
    String speaker = statement.speaker() != null ? statement.speaker() : source;
    open(id, "statement", speaker.isEmpty() ? "somebody" : speaker, statement.entity());
    fact("Speech", lower(statement.kind()));
    fact("By the words", Wording.surfaces(text, statement.cue()));
    close(null);
  }

  private void stance(String id, Stance stance) {
    if (stance.category() == StanceCategory.STATE) {
      return;
    }
    open(
        id,
        "stance",
        Wording.holders(stance) + " → " + stance.category() + " → " + Wording.name(stance.target()),
        null);
    fact(
        "Is",
        (stance.polarity() > 0 ? "for, " : stance.polarity() < 0 ? "against, " : "")
            + Wording.force(stance));
    close(stance.explanation());
  }

  private void event(String id, Event event) {
    open(id, "event", Wording.kind(event) + ", " + lower(event.status()), null);
    fact("Who", Wording.parties(analysis, event));
    fact("When", event.date());
    fact("Where", event.place());
    fact("PLOVER", event.plover().name());
    fact("CAMEO", event.cameo());
    close(event.explanation());
  }
}
