package dev.attache.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.internal.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every rule is needed: leave it out, and some example comes out otherwise. */
class RuleCoverageTest {
  private static final List<Example> EXAMPLES = Example.all();

  @Test
  void everyRuleIsNeededByAnExample() throws IOException {
    List<String> lines = lines();
    Map<Conventions, List<String>> whole = new EnumMap<>(Conventions.class);
    for (Conventions style : Conventions.values()) {
      whole.put(style, readings(lines, -1, style));
    }
    List<String> idle = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && Character.isDigit(lines.get(i).charAt(0))) {
        boolean needed = false;
        for (Conventions style : Conventions.values()) {
          needed = needed || !readings(lines, i, style).equals(whole.get(style));
        }
        if (!needed) {
          idle.add("rules.tsv:" + (i + 1) + " " + lines.get(i));
        }
      }
    }
    assertEquals("", String.join("\n", idle));
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = EnglishData.class.getResourceAsStream("rules.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** What the examples of {@code style} are read as without line {@code left}. */
  private static List<String> readings(List<String> lines, int left, Conventions style) {
    List<String> kept = new ArrayList<>(lines);
    if (left >= 0) {
      kept.set(left, "");
    }
    EnglishData data =
        new EnglishData(style, List.of(), Tsv.parse("rules.tsv", String.join("\n", kept)));
    List<String> readings = new ArrayList<>();
    for (Example example : EXAMPLES) {
      if (example.style() == style) {
        readings.add(
            new Reading(data, style, example.text(), example.date())
                .mentions().stream()
                    .map(
                        m ->
                            m.span() + " " + m.type() + " " + m.value() + " " + m.mod() + m.quant())
                    .toList()
                    .toString());
      }
    }
    return readings;
  }
}
