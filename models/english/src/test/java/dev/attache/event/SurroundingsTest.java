package dev.attache.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.Attache;
import dev.attache.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Place and date belong to an event, not to its sentence. */
class SurroundingsTest {
  private static final LocalDate DATE = LocalDate.of(2025, 4, 17);
  private static final Attache ATTACHE = Attache.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whereabouts
          The Iranian foreign minister was in Muscat on Thursday for talks with Omani officials. | talks | Muscat | 2025-04-17
          Turkish officials were also in the Greek capital to meet Italian ministers. | meet | Athens |
          # clauses about the event
          The deal follows discussions between Turkey and Greece on gas, held on Saturday in Rome. | discussions | Rome | 2025-04-12
          He spoke of the United Nations Ocean Conference, scheduled for December in Lisbon. | Conference | Lisbon | 2025-12
          President Macron will attend the G7 Summit in Alberta, which takes place from June 15 to 17. | Summit | Alberta | 2025-06-15/2025-06-17
          # clauses at the same time
          Foreign Minister Sergei Lavrov voiced hope on April 2, while visiting Ankara, that the war would end. | visiting | Ankara | 2025-04-02
          # the place of what is talked about is not that of the talks
          Foreign Minister Sergei Lavrov held talks with his Turkish counterpart over a ceasefire in Syria. | talks | |
          Lavrov and Fidan discussed the war in Ukraine. | discussed | |
          Lavrov and Fidan discussed the role of Turkey in the NATO summit in Vilnius. | discussed | |
          # a capital and its name
          On a visit to the Iraqi capital Baghdad on Tuesday, Foreign Minister Lammy called for calm. | visit | Baghdad | 2025-04-15
          # a dateline is the place of what its sentence tells, and of nothing else
          GENEVA, April 17 – Foreign ministers Sergei Lavrov and Hakan Fidan met on Thursday. | met | Geneva | 2025-04-17
          GENEVA, April 17 (Agency) – Russian and Turkish officials held talks on grain. | talks | Geneva |
          ABUJA, Nigeria – Foreign ministers Sergei Lavrov and Hakan Fidan met on Thursday. | met | Abuja | 2025-04-17
          GENEVA – Foreign ministers Sergei Lavrov and Hakan Fidan met in Rome on Thursday. | met | Rome | 2025-04-17
          GENEVA – Turkey said its foreign minister met Sergei Lavrov on Thursday. | met | | 2025-04-17
          GENEVA – Foreign ministers Sergei Lavrov and Hakan Fidan had met on Monday. | met | | 2025-04-14
          GENEVA – Foreign ministers Sergei Lavrov and Hakan Fidan will meet on Friday. | meet | | 2025-04-18
          GENEVA – Sergei Lavrov and Hakan Fidan spoke by phone on Thursday. | spoke | | 2025-04-17
          # the margins of a gathering are where it is
          Macron met Lavrov on the sidelines of the NATO summit in Vilnius on Tuesday. | met | Vilnius | 2025-04-15
          # relative clauses
          President Macron will travel to Oslo, Norway, where he will attend the NATO Summit on June 14. | travel | Oslo |
          President Macron will travel to Oslo, Norway, where he will attend the NATO Summit on June 14. | Summit | Oslo | 2025-06-14
          # a date in a clause of another verb is another's
          Turkey said on Monday that its ministers had met Greek officials in Rome. | met | Rome |
          # history is dated as such
          Iraq invaded Kuwait in 1990. | invaded | | 1990
          Vietnam has traded with Cuba since Fidel Castro visited Hanoi in 1973. | visited | Hanoi | 1973
          """)
  void placeAndDate(String sentence, String trigger, String place, String date) {
    List<Event> events = ATTACHE.analyze(Document.of(sentence, DATE)).events();
    Event event =
        events.stream()
            .filter(each -> each.text().endsWith(trigger))
            .findFirst()
            .orElseThrow(() -> new AssertionError(sentence + ": " + events));
    assertEquals(place, event.place(), sentence);
    assertEquals(date, event.date(), sentence);
  }
}
