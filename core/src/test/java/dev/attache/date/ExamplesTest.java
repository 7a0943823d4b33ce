package dev.attache.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand beside the rules, and the table of kinds. */
class ExamplesTest {
  private static final Map<Conventions, DateNormalizer> BY_STYLE = new EnumMap<>(Conventions.class);

  static {
    for (Conventions style : Conventions.values()) {
      BY_STYLE.put(style, DateNormalizer.english(style));
    }
  }

  static Stream<Example> examples() {
    return Stream.concat(Example.all().stream(), Example.in("kinds.tsv").stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatTheExampleMarks(Example example) {
    String text = example.text();
    List<String> found = new ArrayList<>();
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (DateMention mention : BY_STYLE.get(example.style()).find(text, example.date())) {
      marked
          .append(text, at, mention.span().start())
          .append('[')
          .append(mention.text())
          .append(']');
      at = mention.span().end();
      found.add(mention.type() + "=" + mention.value());
    }
    marked.append(text.substring(at));
    assertEquals(example.marked(), marked.toString());
    assertEquals(example.found(), String.join(" ", found));
  }
}
