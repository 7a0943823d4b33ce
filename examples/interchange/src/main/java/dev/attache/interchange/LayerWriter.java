package dev.attache.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.attache.actor.ActorMention;
import dev.attache.date.DateMention;
import dev.attache.entity.Entity;
import dev.attache.event.Event;
import dev.attache.role.RoleMention;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.statement.Statement;
import dev.attache.text.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one item of each layer. Keys that the format always has are written as null where
 * there is no value; optional ones are left out.
 */
final class LayerWriter {
  private final JsonGenerator json;

  LayerWriter(JsonGenerator json) {
    this.json = json;
  }

  void entity(Entity entity, boolean mentions) throws IOException {
    field("id", entity.id());
    field("kind", entity.kind());
    field("name", entity.name());
    field("country", entity.country());
    field("code", entity.code());
    field("org", entity.org());
    optional("wikidata", entity.wikidata());
    if (mentions) {
      json.writeArrayFieldStart("mentions");
      for (int mention : entity.mentions()) {
        json.writeNumber(mention);
      }
      json.writeEndArray();
    }
  }

  void actor(ActorMention actor) throws IOException {
    surface(actor.span(), actor.text());
    field("kind", actor.kind());
    field("name", actor.name());
    field("country", actor.country());
    json.writeBooleanField("metonym", actor.metonym());
    field("form", actor.form());
    field("entity", actor.entity());
    json.writeNumberField("confidence", actor.confidence());
  }

  void role(RoleMention role) throws IOException {
    surface(role.span(), role.text());
    field("office", role.office());
    field("officeId", role.officeId());
    field("country", role.country());
    field("holder", role.holder());
    optional("holders", role.holders());
    optional("countries", role.countries());
    field("entity", role.entity());
    field("tenure", role.tenure());
    field("basis", role.basis());
    field("modifier", role.modifier());
    field("explanation", role.explanation());
  }

  void date(DateMention date) throws IOException {
    surface(date.span(), date.text());
    field("type", date.type());
    field("value", date.value());
    optional("mod", date.mod());
    optional("quant", date.quant());
    optional("freq", date.freq());
    optional("earliest", date.earliest());
    optional("latest", date.latest());
    optional("granularity", date.granularity() == null ? null : date.granularity().name());
    optional("anchor", date.anchor());
    field("explanation", date.explanation());
  }

  void statement(Statement statement) throws IOException {
    spans("source", statement.source());
    spans("cue", statement.cue());
    spans("content", statement.content());
    field("kind", statement.kind());
    field("speaker", statement.speaker());
    field("entity", statement.entity());
    Span head = statement.head();
    if (head != null) {
      span("head", head);
    }
  }

  void stance(Stance stance) throws IOException {
    span("cue", stance.cue());
    field("cueText", stance.cueText());
    field("category", stance.category());
    optional("subcategory", stance.subcategory());
    json.writeNumberField("polarity", stance.polarity());
    json.writeNumberField("strength", stance.strength());
    json.writeNumberField("certainty", stance.certainty());
    Party holder = stance.holder();
    field("holder", holder == null ? null : holder.name());
    field("holderEntity", holder == null ? null : holder.entity());
    json.writeArrayFieldStart("holders");
    for (Party each : stance.holders()) {
      json.writeStartObject();
      field("name", each.name());
      field("entity", each.entity());
      json.writeEndObject();
    }
    json.writeEndArray();
    Party target = stance.target();
    field("target", target == null ? null : target.name());
    field("targetEntity", target == null ? null : target.entity());
    Span proposition = stance.proposition();
    if (proposition == null) {
      json.writeNullField("proposition");
    } else {
      span("proposition", proposition);
    }
    if (stance.condition() != null) {
      span("condition", stance.condition());
    }
    if (stance.persistent()) {
      json.writeBooleanField("persistent", true);
    }
    number("statement", stance.statement());
    field("explanation", stance.explanation());
  }

  void event(Event event) throws IOException {
    surface(event.span(), event.text());
    field("plover", event.plover());
    optional("cameo", event.cameo());
    optional("mode", event.mode());
    field("kind", event.kind());
    strings("source", event.source());
    strings("target", event.target());
    field("sourceSector", event.sourceSector());
    field("targetSector", event.targetSector());
    strings("participants", event.participants());
    field("place", event.place());
    field("date", event.date());
    field("status", event.status());
    number("stance", event.stance());
    if (event.sameAs() != null) {
      json.writeNumberField("sameAs", event.sameAs());
    }
    field("explanation", event.explanation());
  }

  private void surface(Span span, String text) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", text);
  }

  /** A key that is always there. */
  private void field(String key, @Nullable Object value) throws IOException {
    json.writeStringField(key, value == null ? null : value.toString());
  }

  private void optional(String key, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(key, value.toString());
    }
  }

  private void optional(String key, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      strings(key, values);
    }
  }

  private void number(String key, @Nullable Integer value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeNumberField(key, value);
    }
  }

  private void strings(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void spans(String key, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(key);
    for (Span span : spans) {
      pair(span);
    }
    json.writeEndArray();
  }

  private void span(String key, Span span) throws IOException {
    json.writeFieldName(key);
    pair(span);
  }

  private void pair(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }
}
