package dev.attache.interchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.attache.DataFormatException;
import org.jspecify.annotations.Nullable;

/** The one mapper, set to be strict about JSON and to change no value it carries along. */
final class Json {
  private static final int NESTING = 200;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNestingDepth(NESTING)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final int SHOWN = 60;

  private Json() {}

  /** The object that {@code json} is. */
  static JsonNode object(String json, String file, int line) {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      int column = at == null ? 0 : Math.max(0, at.getColumnNr());
      throw new DataFormatException(
          file,
          line,
          0,
          "one JSON object on one line",
          e.getOriginalMessage() + (column > 0 ? " at column " + column : ""));
    } catch (NumberFormatException e) { // an exponent that no number of Java has
      throw new DataFormatException(
          file, line, 0, "one JSON object on one line", "a number out of range");
    }
    if (!node.isObject()) {
      throw new DataFormatException(
          file,
          line,
          0,
          "one JSON object on one line",
          node.isMissingNode() ? "nothing" : show(node));
    }
    return node;
  }

  /** The value of a key, or null where the key is absent or its value is null. */
  static @Nullable JsonNode get(JsonNode object, String key) {
    JsonNode value = object.get(key);
    return value == null || value.isNull() ? null : value;
  }

  /** A value shortened for a message. */
  static String show(@Nullable JsonNode node) {
    if (node == null) {
      return "nothing";
    }
    String text = node.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /**
   * Writes half a surrogate pair as an escape, since UTF-8 has no form for it. JSON keeps such
   * characters inside strings only, where an escape is always allowed.
   */
  static String escapeHalfPairs(String json) {
    int length = json.length();
    StringBuilder out = null;
    for (int i = 0; i < length; i++) {
      char c = json.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        if (out != null) {
          out.append(c).append(json.charAt(i + 1));
        }
        i++;
      } else if (Character.isSurrogate(c)) {
        if (out == null) {
          out = new StringBuilder(length + 16).append(json, 0, i);
        }
        out.append("\\u").append(Integer.toHexString(c));
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? json : out.toString();
  }
}
