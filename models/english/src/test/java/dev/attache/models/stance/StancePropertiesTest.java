package dev.attache.models.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.stance.Stance;
import dev.attache.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StancePropertiesTest {
  private static final Attache ATTACHE = Attache.builder().layers(Layer.STANCES).build();

  @Property(tries = 150)
  void spansAreOfTheText(@ForAll("texts") String text) {
    check(text);
  }

  @Property(tries = 100)
  void noStringBreaksIt(@ForAll String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Norway",
            "they",
            "condemned",
            "will",
            "not",
            "no longer",
            "said",
            "that",
            "the raid",
            "its",
            "support",
            "for",
            "to",
            "urge",
            "must",
            "“",
            "”",
            ",",
            ".",
            ";",
            "\n\n",
            "we",
            "deeply",
            "concerned",
            "about",
            "both sides",
            "ruled out",
            "and",
            "by",
            "of",
            "who",
            "expressed",
            "threatened",
            "Calls upon",
            "under pressure from",
            "ready",
            "if")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  private static void check(String text) {
    Analysis analysis = ATTACHE.analyze(Document.undated(text));
    List<Stance> stances = analysis.stances();
    Span last = new Span(0, 0);
    for (Stance stance : stances) {
      assertEquals(stance.cueText(), stance.cue().of(text));
      assertTrue(stance.cue().start() >= last.start());
      last = stance.cue();
      Span proposition = stance.proposition();
      assertTrue(proposition == null || proposition.end() <= text.length());
    }
    assertEquals(stances, ATTACHE.analyze(Document.undated(text)).stances());
  }
}
