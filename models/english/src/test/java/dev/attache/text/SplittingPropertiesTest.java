package dev.attache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.spi.DataPacks;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SplittingPropertiesTest {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.load(DataPacks.discover());

  @Property(tries = 400)
  void anyStringIsCovered(@ForAll String text) {
    check(text);
  }

  @Property(tries = 1000)
  void anyMixOfAwkwardPiecesIsCovered(@ForAll("awkward") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> awkward() {
    return Arbitraries.of(
            "U.S.", "Mr", ".", "!", "?", "…", "...", "\"", "“", "”", "'", "’s", "n't", "(", ")",
            "[1]", "-", "–", " ", "  ", "\n", "\n\n", "\r\n", "\u00A0", "\u200D", "\u200F",
            "\uD83D", "\uDC4D", "👍🏽", "🇳🇴", "The", "the", "I", "5", "1,000", "$", "@", "#",
            "www.", "://", "non-", "cannot", "محمد", "•", "é", "e\u0301")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  private static void check(String text) {
    AnnotatedText split = ANALYZER.analyze(text);
    int at = 0;
    for (int t = 0; t < split.tokenCount(); t++) {
      int start = split.start(t);
      assertTrue(start >= at && split.end(t) > start, "tokens are ordered and not empty");
      assertBlank(text, at, start);
      assertEquals(text.substring(start, split.end(t)), split.word(t));
      at = split.end(t);
    }
    assertBlank(text, at, text.length());
    int token = 0;
    for (int s = 0; s < split.sentenceCount(); s++) {
      assertEquals(token, split.firstToken(s), "sentences partition the tokens");
      assertTrue(split.endToken(s) > token, "no sentence is empty");
      assertTrue(s == 0 || split.paragraphOf(s) - split.paragraphOf(s - 1) <= 1);
      token = split.endToken(s);
    }
    assertEquals(split.tokenCount(), token);
    checkTrees(split);
  }

  private static void checkTrees(AnnotatedText split) {
    SyntaxGraph graph = split.graph();
    for (int s = 0; s < split.sentenceCount(); s++) {
      int roots = 0;
      for (int t = split.firstToken(s); t < split.endToken(s); t++) {
        int head = split.head(t);
        roots += head < 0 ? 1 : 0;
        assertEquals(head < 0, split.relation(t) == Relation.ROOT);
        assertTrue(head < 0 || split.sentenceOf(head) == s, "a head is in the same sentence");
        assertTrue(graph.leftEdge(t) <= t && graph.rightEdge(t) >= t);
        assertTrue(head < 0 || graph.dominates(head, t), "a subtree holds its parts");
        assertTrue(!split.tag(t).isEmpty() && !split.lemma(t).isEmpty());
        split.clauses().subject(t);
        split.clauses().patient(t);
        split.clauses().tense(t);
      }
      assertEquals(1, roots, "one root a sentence");
      assertEquals(split.firstToken(s), graph.leftEdge(graph.root(s)));
    }
  }

  private static void assertBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertTrue(Chars.isSpace(text.charAt(i)), "only white space is outside of tokens");
    }
  }

  @Test
  void hostileTextIsSplit() {
    for (String piece :
        new String[] {
          "a", ".", "a.", "said ", "\"", "“ ", "Mr. ", "U.", "a-", "'s", "\n", "( a", "x.Y", "1,",
          "Xy. A", "http://", "? \" ", "\uD83D", "👍🏽", "\u200D", "non-", "a\n", "[1]"
        }) {
      check(piece.repeat(10_000));
    }
  }
}
