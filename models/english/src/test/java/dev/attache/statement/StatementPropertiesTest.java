package dev.attache.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.Layer;
import dev.attache.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementPropertiesTest {
  private static final Attache ATTACHE = Attache.builder().layers(Layer.STATEMENTS).build();

  @Property(tries = 300)
  void givesSpansWithinTheTextForAnyText(@ForAll("texts") String text) {
    int last = 0;
    for (Statement statement : ATTACHE.analyze(Document.undated(text)).statements()) {
      assertFalse(statement.content().isEmpty());
      int start = Integer.MAX_VALUE;
      for (List<Span> part : List.of(statement.source(), statement.cue(), statement.content())) {
        for (Span span : part) {
          assertTrue(span.start() < span.end() && span.end() <= text.length());
          start = Math.min(start, span.start());
        }
      }
      assertTrue(last <= start);
      last = start;
    }
  }

  /** Words and marks that statements are made of, in any order. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "said",
            "the minister",
            "told reporters",
            "\"",
            "“",
            "”",
            "'",
            "''",
            ",",
            ".",
            ":",
            "\n\n",
            "that",
            "according to",
            "France",
            "in a statement",
            "he",
            "was",
            "accused",
            "of lying",
            "to leave",
            "his",
            "claim",
            "is",
            "confident",
            "reportedly",
            "which",
            "and",
            "adding",
            "in",
            "view",
            "—",
            "(",
            ")",
            "?",
            "asked",
            "\uD83D\uDE00",
            "talks would resume")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }
}
