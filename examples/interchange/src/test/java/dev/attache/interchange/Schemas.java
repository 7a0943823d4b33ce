package dev.attache.interchange;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Set;

/** The schemas that the jar ships. */
final class Schemas {
  private Schemas() {}

  /** What is wrong with a line, as the validator words it; empty where nothing is. */
  static Set<String> errors(String schema, String json) {
    return load(schema).validate(json, InputFormat.JSON).stream()
        .map(Object::toString)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static JsonSchema load(String name) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(
            java.util.Objects.requireNonNull(
                AnalysisWriter.class.getResourceAsStream(name + ".schema.json"), name));
  }
}
