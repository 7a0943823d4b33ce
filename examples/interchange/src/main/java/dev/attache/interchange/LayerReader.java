package dev.attache.interchange;

import dev.attache.DataFormatException;
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
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of each layer from its JSON object, checked against the text it is about. */
final class LayerReader {
  private final String text;

  LayerReader(String text) {
    this.text = text;
  }

  Entity entity(Fields in) {
    return new Entity(
        in.requireText("id"),
        in.requireConstant("kind", ActorKind.class),
        in.requireText("name"),
        in.text("country"),
        in.text("code"),
        in.text("org"),
        in.text("wikidata"),
        in.integers("mentions"));
  }

  ActorMention actor(Fields in) {
    Span span = span(in);
    return new ActorMention(
        span,
        surface(in, "text", span),
        in.requireConstant("kind", ActorKind.class),
        in.requireConstant("form", MentionForm.class),
        in.requireText("name"),
        in.text("country"),
        in.requireBoolean("metonym"),
        in.text("entity"),
        in.number("confidence", 1));
  }

  RoleMention role(Fields in) {
    Span span = span(in);
    return new RoleMention(
        span,
        surface(in, "text", span),
        in.requireText("office"),
        in.text("officeId"),
        in.text("country"),
        in.text("holder"),
        in.texts("holders"),
        in.texts("countries"),
        in.text("entity"),
        in.text("tenure"),
        in.requireConstant("basis", RoleBasis.class),
        in.constant("modifier", RoleModifier.class),
        in.textOrEmpty("explanation"));
  }

  DateMention date(Fields in) {
    Span span = span(in);
    return new DateMention(
        span,
        surface(in, "text", span),
        in.requireConstant("type", TimexType.class),
        in.requireText("value"),
        in.text("mod"),
        in.text("quant"),
        in.text("freq"),
        day(in, "earliest"),
        day(in, "latest"),
        in.constant("granularity", ChronoUnit.class),
        in.text("anchor"),
        in.textOrEmpty("explanation"));
  }

  Statement statement(Fields in) {
    Span head = in.span("head");
    if (head != null) {
      within(in, "head", List.of(head));
    }
    return new Statement(
        within(in, "source", in.spans("source")),
        within(in, "cue", in.spans("cue")),
        within(in, "content", in.spans("content")),
        in.requireConstant("kind", StatementKind.class),
        in.text("speaker"),
        in.text("entity"),
        head);
  }

  Stance stance(Fields in) {
    Span cue = in.span("cue");
    if (cue == null) {
      throw in.error("cue", "[start, end]");
    }
    within(in, "cue", List.of(cue));
    Span proposition = in.span("proposition");
    if (proposition != null) {
      within(in, "proposition", List.of(proposition));
    }
    Span condition = in.span("condition");
    if (condition != null) {
      within(in, "condition", List.of(condition));
    }
    String target = in.text("target");
    return new Stance(
        cue,
        surface(in, "cueText", cue),
        in.requireConstant("category", StanceCategory.class),
        in.text("subcategory"),
        between(in, "polarity", -1, 1),
        between(in, "strength", 1, 5),
        between(in, "certainty", -3, 3),
        in.objects("holders").stream()
            .map(party -> new Party(party.requireText("name"), party.text("entity")))
            .toList(),
        target == null ? null : new Party(target, in.text("targetEntity")),
        proposition,
        condition,
        in.has("persistent") && in.requireBoolean("persistent"),
        in.integer("statement"),
        in.textOrEmpty("explanation"));
  }

  Event event(Fields in) {
    Span span = span(in);
    return new Event(
        span,
        surface(in, "text", span),
        in.requireConstant("plover", PloverCategory.class),
        in.text("cameo"),
        in.text("mode"),
        in.constant("kind", EngagementKind.class),
        in.texts("source"),
        in.texts("target"),
        in.text("sourceSector"),
        in.text("targetSector"),
        in.texts("participants"),
        in.text("place"),
        in.text("date"),
        in.requireConstant("status", EventStatus.class),
        in.integer("stance"),
        in.integer("sameAs"),
        in.textOrEmpty("explanation"));
  }

  private Span span(Fields in) {
    Span span = in.span();
    within(in, "end", List.of(span));
    return span;
  }

  private List<Span> within(Fields in, String key, List<Span> spans) {
    for (Span span : spans) {
      if (span.end() > text.length()) {
        throw in.error(key, "an offset up to " + text.length(), Integer.toString(span.end()));
      }
    }
    return spans;
  }

  private String surface(Fields in, String key, Span span) {
    String surface = in.requireText(key);
    if (!span.of(text).equals(surface)) {
      throw in.error(key, "the text from " + span.start() + " to " + span.end());
    }
    return surface;
  }

  private static int between(Fields in, String key, int low, int high) {
    int value = in.requireInteger(key);
    if (value < low || value > high) {
      throw in.error(key, "a whole number from " + low + " to " + high);
    }
    return value;
  }

  private static @Nullable LocalDate day(Fields in, String key) throws DataFormatException {
    String value = in.text(key);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw in.error(key, "YYYY-MM-DD");
    }
  }
}
