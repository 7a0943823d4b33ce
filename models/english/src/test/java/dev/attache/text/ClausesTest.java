package dev.attache.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.spi.DataPacks;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
  private static final TextAnalyzer ANALYZER = TextAnalyzer.load(DataPacks.discover());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence                                                | verb      | agent    | patient
          The minister signed the treaty on Monday.                 | signed    | minister | treaty
          The treaty was signed by the minister.                    | signed    | minister | treaty
          The minister who signed the treaty resigned.              | signed    | minister | treaty
          Norway urged Chad to release the prisoners.               | release   | Chad     | prisoners
          Norway promised Chad to release the prisoners.            | release   | Norway   | prisoners
          The envoy wants to visit Oslo.                            | visit     | envoy    | Oslo
          The envoy arrived and met the president.                  | met       | envoy    | president
          They published a treaty signed by the minister.           | signed    | minister | treaty
          The president did not sign the bill.                      | sign      | president| bill
          """)
  void whoDoesWhat(String sentence, String verb, String agent, String patient) {
    AnnotatedText text = ANALYZER.analyze(sentence);
    int token = find(text, verb);
    assertEquals(agent, word(text, text.clauses().agent(token)), "agent");
    assertEquals(patient, word(text, text.clauses().patient(token)), "patient");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The president did not sign the bill.       | sign    | PAST    | not   | -
          The president will sign the bill.          | sign    | FUTURE  | -     | will
          The president could never agree.           | agree   | PRESENT | never | could
          The president has signed the bill.         | signed  | PAST    | -     | -
          The president is signing the bill.         | signing | PRESENT | -     | -
          The bill was not signed.                   | signed  | PAST    | not   | -
          """)
  void howItIsPut(String sentence, String verb, Tense tense, String negation, String modal) {
    AnnotatedText text = ANALYZER.analyze(sentence);
    int token = find(text, verb);
    assertEquals(tense, text.clauses().tense(token));
    assertEquals(negation, word(text, text.clauses().negation(token)));
    assertEquals(modal, word(text, text.clauses().modal(token)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence                                                                             | verb      | subject
          Chad, which has carried out joint patrols with the navy twice a year, also joined.     | joined    | Chad
          Prime Minister Abel Ahn, who has said that his country needs a port, objected sharply. | objected  | Ahn
          The treaty of 1951 covers attacks on ships, though he declined to elaborate.           | declined  | he
          Hale arrived in Oslo, with US envoy Steve Roth expected to join them.                  | expected  | Roth
          ANKARA, May 15 \u2013 Foreign Minister Omar Demir rebuked Chad on Monday.               | rebuked   | Demir
          MANILA (March 6, 2025) - The Philippines on Thursday recalled an envoy.                | recalled  | Philippines
          PORT LOUIS (Agency) -- Mauritius joined the pact.                                      | joined    | Mauritius
          The envoy who met the king said that it was late.                                      | said      | envoy
          Even ministers who have praised his plan warned that the party may split.              | warned    | ministers
          Hale (who has 25 seats) said it was possible.                                          | said      | Hale
          NATO \u2013 and its allies \u2013 rejected the draft.                                      | rejected  | NATO
          """)
  void subjectsThatParsersMiss(String sentence, String verb, String subject) {
    AnnotatedText text = ANALYZER.analyze(sentence);
    assertEquals(subject, word(text, text.clauses().statedSubject(find(text, verb))));
  }

  @Test
  void countriesThatSignTogether() {
    AnnotatedText text = ANALYZER.analyze("Norway, Chad and Peru signed the new treaty.");
    int[] countries = text.graph().conjuncts(find(text, "Peru"));
    assertEquals("[0, 2, 4]", Arrays.toString(countries));
    assertEquals(0, text.clauses().subject(find(text, "signed")));
  }

  @Test
  void walksTheTree() {
    AnnotatedText text =
        ANALYZER.analyze("They visited Norway, Chad and Peru. Hale signed the new treaty.");
    SyntaxGraph graph = text.graph();
    int signed = find(text, "signed");
    assertEquals(signed, graph.root(1));
    int[] countries = graph.conjuncts(find(text, "Peru"));
    assertEquals("[2, 4, 6]", Arrays.toString(countries));
    int treaty = find(text, "treaty");
    assertEquals("the new treaty", graph.subtree(treaty).of(text.text()));
    assertEquals(treaty, graph.headOf(treaty - 2, treaty + 1));
    assertArrayEquals(new int[] {treaty - 2, treaty - 1}, graph.children(treaty));
    assertEquals("sign", text.lemma(signed));
    assertEquals(Upos.PROPN, text.upos(2));
  }

  private static int find(AnnotatedText text, String word) {
    for (int token = 0; token < text.tokenCount(); token++) {
      if (text.word(token).equals(word)) {
        return token;
      }
    }
    throw new AssertionError("no " + word);
  }

  private static String word(AnnotatedText text, int token) {
    return token < 0 ? "-" : text.word(token);
  }
}
