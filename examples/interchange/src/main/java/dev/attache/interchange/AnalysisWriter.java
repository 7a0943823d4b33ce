package dev.attache.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.attache.Analysis;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.Provenance;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes analyses as JSON, one line each, with the layers that were asked for and no others.
 * Immutable and safe for use by many threads.
 */
public final class AnalysisWriter {
  /** Version of the format, the {@code "schema"} of every line. */
  public static final int SCHEMA = 1;

  public AnalysisWriter() {}

  /** The analysis of a document that did not come as JSON. */
  public String toJson(Analysis analysis) {
    String id = analysis.document().id();
    return toJson(
        analysis,
        id == null ? null : JsonNodeFactory.instance.textNode(id).toString(),
        null,
        List.of());
  }

  /** The analysis of {@code input}, with its id and its other keys as they came, and warnings. */
  public String toJson(InputDocument input, Analysis analysis) {
    return toJson(analysis, input.id(), input.meta(), input.warnings());
  }

  private static String toJson(
      Analysis analysis, @Nullable String id, @Nullable String meta, List<String> warnings) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.MAPPER.getFactory().createGenerator(out)) {
      write(json, analysis, id, meta, warnings);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return Json.escapeHalfPairs(out.toString());
  }

  private static void write(
      JsonGenerator json,
      Analysis analysis,
      @Nullable String id,
      @Nullable String meta,
      List<String> warnings)
      throws IOException {
    Document document = analysis.document();
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeFieldName("id");
    json.writeRawValue(id == null ? "null" : id);
    json.writeStringField("date", document.date() == null ? null : document.date().toString());
    if (meta != null) {
      json.writeFieldName("meta");
      json.writeRawValue(meta);
    }
    if (!warnings.isEmpty()) {
      json.writeArrayFieldStart("warnings");
      for (String warning : warnings) {
        json.writeString(warning);
      }
      json.writeEndArray();
    }
    if (analysis.analyzedLength() < document.text().length()) {
      json.writeNumberField("analyzedLength", analysis.analyzedLength());
    }
    LayerWriter layers = new LayerWriter(json);
    boolean actors = analysis.layers().contains(Layer.ACTORS);
    if (!analysis.layers().equals(Set.of(Layer.DATES))) {
      list(json, "entities", analysis.entities(), entity -> layers.entity(entity, actors));
    }
    if (actors) {
      list(json, "actors", analysis.actors(), layers::actor);
    }
    if (analysis.layers().contains(Layer.ROLES)) {
      list(json, "roles", analysis.roles(), layers::role);
    }
    if (analysis.layers().contains(Layer.DATES)) {
      list(json, "dates", analysis.dates(), layers::date);
    }
    if (analysis.layers().contains(Layer.STATEMENTS)) {
      list(json, "statements", analysis.statements(), layers::statement);
    }
    if (analysis.layers().contains(Layer.STANCES)) {
      list(json, "stances", analysis.stances(), layers::stance);
    }
    if (analysis.layers().contains(Layer.EVENTS)) {
      list(json, "events", analysis.events(), layers::event);
    }
    provenance(json, analysis.provenance());
    json.writeEndObject();
  }

  private static void provenance(JsonGenerator json, Provenance provenance) throws IOException {
    json.writeObjectFieldStart("provenance");
    json.writeStringField("library", provenance.library());
    json.writeArrayFieldStart("packs");
    for (String pack : provenance.packs()) {
      json.writeString(pack);
    }
    json.writeEndArray();
    json.writeStringField("knowledgeAsOf", provenance.knowledgeAsOf());
    json.writeEndObject();
  }

  private static <T> void list(JsonGenerator json, String key, List<T> items, Item<T> item)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (T each : items) {
      json.writeStartObject();
      item.write(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields of one item. */
  private interface Item<T> {
    void write(T item) throws IOException;
  }
}
