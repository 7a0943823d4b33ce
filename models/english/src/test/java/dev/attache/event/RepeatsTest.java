package dev.attache.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.Attache;
import dev.attache.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last event of each text: whether it repeats the first, and what it inherits. */
class RepeatsTest {
  private static final LocalDate DATE = LocalDate.of(2025, 4, 17);
  private static final Attache ATTACHE = Attache.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # material events: category, parties, and nothing that differs
          Serbia arrested two Croatian soldiers. Croatia said Serbia had arrested the Croatian soldiers on Monday. | 0 | | 2025-04-14
          Norway expelled three Russian diplomats on Monday. Norway expelled the Russian diplomats for spying. | 0 | | 2025-04-14
          Israel attacked Iran on April 2. Israel attacked Iran again on April 9. | | | 2025-04-09
          Turkey imposed sanctions on Syria on Monday. Turkey imposed sanctions on Iraq. | | |
          Turkey imposed sanctions on Syria on Monday. The Turkish sanctions hurt. Turkey imposed sanctions on Syria. | 0 | | 2025-04-14
          Turkey arrested two Greek soldiers. Greece arrested two Turkish soldiers. | | |
          # what is said twice is not done once
          Serbia condemned Croatia. Serbia condemned Croatia. | | |
          # engagements
          Lavrov met Fidan in Ankara on Monday. It rained. Lavrov met Fidan for an hour. | 0 | Ankara | 2025-04-14
          Lavrov met Fidan in Ankara on Monday. Lavrov met Fidan in Rome. | | Rome |
          The talks follow discussions between Italy and Turkey on migration, held on Saturday in Tirana. Antonio Tajani met Hakan Fidan, his office said. | 0 | Tirana | 2025-04-12
          Lavrov met Fidan on Monday. The meeting took place in Ankara. | 0 | Ankara | 2025-04-14
          Lavrov met Fidan in Ankara on Monday. Macron met Lammy on Tuesday. The meeting was held in Rome. | | Rome |
          GENEVA – Lavrov and Fidan met on Monday. Lavrov met Fidan for an hour. | 0 | Geneva | 2025-04-14
          GENEVA – Lavrov and Fidan met on Monday. Lavrov met Fidan in Ankara. | 0 | Ankara | 2025-04-14
          # talks told again of the states, which adds nothing to those who met for them
          Lavrov met Fidan in Ankara on Monday. Russia and Turkey discussed gas. | | Ankara | 2025-04-14
          # a gathering and what is on its margins
          NATO held a summit in Vilnius on Tuesday. Lavrov met Fidan on the sidelines. | | Vilnius |
          # on a later day of a visit he is still there, a week later not
          Lavrov arrived in Ankara on April 7. On April 9 he met Fidan. | | Ankara | 2025-04-09
          Lavrov arrived in Ankara on April 1. On April 14 he met Fidan. | | | 2025-04-14
          # a meeting upon a visit is no repeat, but is where the visitor is
          Lavrov will travel to Ankara on Friday. He is set to meet President Recep Tayyip Erdogan. | | Ankara | 2025-04-18
          Lavrov will travel to Ankara on Friday. Lavrov met President Erdogan last month. | | | 2025-03
          """)
  void lastEvent(String text, Integer sameAs, String place, String date) {
    List<Event> events = ATTACHE.analyze(Document.of(text, DATE)).events();
    Event last = events.get(events.size() - 1);
    assertEquals(sameAs, last.sameAs(), () -> events.toString());
    assertEquals(place, last.place(), () -> events.toString());
    assertEquals(date, last.date(), () -> events.toString());
  }
}
