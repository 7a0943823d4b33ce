package dev.attache.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.DataFormatException;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, with errors that say where it stands in the line. */
final class Fields {
  private final JsonNode object;
  private final String file;
  private final int line;
  private final String path;

  Fields(JsonNode object, String file, int line, String path) {
    this.object = object;
    this.file = file;
    this.line = line;
    this.path = path;
  }

  boolean has(String key) {
    return object.has(key);
  }

  DataFormatException error(String key, String expected) {
    return error(key, expected, Json.show(object.get(key)));
  }

  DataFormatException error(String key, String expected, String found) {
    return new DataFormatException(file, line, 0, "\"" + path + key + "\" as " + expected, found);
  }

  @Nullable String text(String key) {
    JsonNode value = Json.get(object, key);
    if (value != null && !value.isTextual()) {
      throw error(key, "a string");
    }
    return value == null ? null : value.textValue();
  }

  String requireText(String key) {
    String value = text(key);
    if (value == null) {
      throw error(key, "a string");
    }
    return value;
  }

  /** The string, or an empty one: for keys that older lines lack. */
  String textOrEmpty(String key) {
    String value = text(key);
    return value == null ? "" : value;
  }

  @Nullable Integer integer(String key) {
    JsonNode value = Json.get(object, key);
    if (value != null && !value.isInt()) {
      throw error(key, "a whole number");
    }
    return value == null ? null : value.intValue();
  }

  int requireInteger(String key) {
    Integer value = integer(key);
    if (value == null) {
      throw error(key, "a whole number");
    }
    return value;
  }

  double number(String key, double absent) {
    JsonNode value = Json.get(object, key);
    if (value != null && !value.isNumber()) {
      throw error(key, "a number");
    }
    return value == null ? absent : value.doubleValue();
  }

  boolean requireBoolean(String key) {
    JsonNode value = Json.get(object, key);
    if (value == null || !value.isBoolean()) {
      throw error(key, "true or false");
    }
    return value.booleanValue();
  }

  <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
    String value = text(key);
    if (value == null) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw error(key, "one of " + Arrays.toString(type.getEnumConstants()));
  }

  <E extends Enum<E>> E requireConstant(String key, Class<E> type) {
    E value = constant(key, type);
    if (value == null) {
      throw error(key, "one of " + Arrays.toString(type.getEnumConstants()));
    }
    return value;
  }

  List<String> texts(String key) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : array(key)) {
      if (!value.isTextual()) {
        throw error(key, "a list of strings");
      }
      values.add(value.textValue());
    }
    return values;
  }

  List<Integer> integers(String key) {
    List<Integer> values = new ArrayList<>();
    for (JsonNode value : array(key)) {
      if (!value.isInt()) {
        throw error(key, "a list of whole numbers");
      }
      values.add(value.intValue());
    }
    return values;
  }

  /** The objects of a list, each with its own place for messages. */
  List<Fields> objects(String key) {
    List<Fields> values = new ArrayList<>();
    for (JsonNode value : array(key)) {
      if (!value.isObject()) {
        throw error(key, "a list of objects");
      }
      values.add(new Fields(value, file, line, path + key + "[" + values.size() + "]."));
    }
    return values;
  }

  private JsonNode array(String key) {
    JsonNode value = Json.get(object, key);
    if (value == null) {
      return Json.MAPPER.createArrayNode();
    }
    if (!value.isArray()) {
      throw error(key, "a list");
    }
    return value;
  }

  /** The span that {@code start} and {@code end} give. */
  Span span() {
    int start = requireInteger("start");
    int end = requireInteger("end");
    if (start < 0 || end < start) {
      throw error("start", "0 or more and not after end", start + " with end " + end);
    }
    return new Span(start, end);
  }

  @Nullable Span span(String key) {
    JsonNode value = Json.get(object, key);
    return value == null ? null : pair(key, value);
  }

  List<Span> spans(String key) {
    List<Span> values = new ArrayList<>();
    for (JsonNode value : array(key)) {
      values.add(pair(key, value));
    }
    return values;
  }

  private Span pair(String key, JsonNode value) {
    boolean fits =
        value.isArray() && value.size() == 2 && value.get(0).isInt() && value.get(1).isInt();
    int start = fits ? value.get(0).intValue() : -1;
    int end = fits ? value.get(1).intValue() : -1;
    if (start < 0 || end < start) {
      throw error(key, "[start, end] with 0 <= start <= end", Json.show(value));
    }
    return new Span(start, end);
  }
}
