package dev.attache.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.Analysis;
import dev.attache.DataFormatException;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.Provenance;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads analyses back from the JSON that {@link AnalysisWriter} writes. The JSON does not hold the
 * text, so the caller brings it; every offset and surface is checked against it, and every number
 * of another item against that list. Immutable and safe for use by many threads.
 */
public final class AnalysisReader {
  private final String file;

  /**
   * @param file name of the file for messages
   */
  public AnalysisReader(String file) {
    this.file = Objects.requireNonNull(file, "file");
  }

  /**
   * Reads one line.
   *
   * @param line its 1-based number for messages
   * @param text the text the analysis is about
   * @throws DataFormatException where the line is not an analysis, is an error line, or is about
   *     another text
   */
  public Analysis read(String json, int line, String text) {
    JsonNode object = Json.object(json, file, line);
    Fields in = new Fields(object, file, line, "");
    if (in.requireInteger("schema") != AnalysisWriter.SCHEMA) {
      throw in.error("schema", Integer.toString(AnalysisWriter.SCHEMA));
    }
    if (in.has("error")) {
      throw new DataFormatException(file, line, 0, "an analysis", "the error: " + in.text("error"));
    }
    JsonNode id = Json.get(object, "id");
    LayerReader items = new LayerReader(text);
    Integer length = in.integer("analyzedLength");
    if (length != null && (length < 0 || length > text.length())) {
      throw in.error("analyzedLength", "a whole number from 0 to " + text.length());
    }
    Analysis analysis =
        new Analysis(
            new Document(
                text, DocumentReader.date(object, file, line), id == null ? null : id.asText()),
            layers(in),
            list(in, "entities", items::entity),
            list(in, "actors", items::actor),
            list(in, "roles", items::role),
            list(in, "dates", items::date),
            list(in, "statements", items::statement),
            list(in, "stances", items::stance),
            list(in, "events", items::event),
            length == null ? text.length() : length,
            provenance(object, line));
    new Pointers(in).check(analysis);
    return analysis;
  }

  private static Set<Layer> layers(Fields in) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    for (Layer layer : Layer.values()) {
      if (in.has(layer.name().toLowerCase(Locale.ROOT))) {
        layers.add(layer);
      }
    }
    return layers;
  }

  private static <T> List<T> list(Fields in, String key, Function<Fields, T> item) {
    return in.objects(key).stream().map(item).toList();
  }

  private Provenance provenance(JsonNode object, int line) {
    JsonNode node = Json.get(object, "provenance");
    if (node == null) {
      return new Provenance("", List.of(), null);
    }
    Fields in = new Fields(node, file, line, "provenance.");
    return new Provenance(in.textOrEmpty("library"), in.texts("packs"), in.text("knowledgeAsOf"));
  }
}
