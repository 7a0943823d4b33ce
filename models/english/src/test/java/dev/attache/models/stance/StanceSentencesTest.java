package dev.attache.models.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.internal.Tsv;
import dev.attache.stance.Party;
import dev.attache.stance.Stance;
import dev.attache.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All that is found in a sentence, not one cue of it. */
class StanceSentencesTest {
  private static final Attache ATTACHE = Attache.builder().layers(Layer.STANCES).build();

  @TestFactory
  Stream<DynamicTest> findsEveryStance() throws IOException {
    try (InputStream in = StanceSentencesTest.class.getResourceAsStream("sentences.tsv")) {
      byte[] table = Objects.requireNonNull(in, "sentences.tsv").readAllBytes();
      return Tsv.parse("sentences.tsv", table).rows().stream()
          .map(row -> DynamicTest.dynamicTest(row.require("text"), () -> check(row)));
    }
  }

  private static void check(Tsv.Row row) {
    String text = row.require("text");
    List<Stance> found = ATTACHE.analyze(Document.undated(text)).stances();
    assertEquals(
        row.get("expect"),
        found.stream().map(stance -> say(stance, text)).collect(Collectors.joining("; ")),
        found::toString);
  }

  private static String say(Stance stance, String text) {
    String holders =
        stance.holders().isEmpty()
            ? "-"
            : stance.holders().stream().map(Party::name).collect(Collectors.joining("+"));
    Party target = stance.target();
    Span proposition = stance.proposition();
    String name = target == null ? "-" : target.name();
    String content = proposition == null ? name : proposition.of(text);
    Span condition = stance.condition();
    return "%s %s %d/%d/%d %s > %s%s%s%s"
        .formatted(
            stance.cueText(),
            stance.category(),
            stance.polarity(),
            stance.strength(),
            stance.certainty(),
            holders,
            name,
            content.equals(name) ? "" : " (" + content + ")",
            condition == null ? "" : " [" + condition.of(text) + "]",
            stance.persistent() ? " again" : "");
  }
}
