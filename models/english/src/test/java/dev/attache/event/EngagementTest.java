package dev.attache.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.Attache;
import dev.attache.Document;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status and participants of the last engagement of a text. */
class EngagementTest {
  private static final LocalDate DATE = LocalDate.of(2025, 4, 17);
  private static final Attache ATTACHE = Attache.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # held
          Lavrov met Fidan in Ankara on Monday. | HELD | Sergey Lavrov, Hakan Fidan
          Lavrov and Fidan had met in Rome. | HELD | Sergey Lavrov, Hakan Fidan
          Lavrov and Fidan were due in Rome on Thursday for talks. | PLANNED | Sergey Lavrov, Hakan Fidan
          Lavrov and Hakan Fidan, the foreign minister of Turkey, met in Rome on Monday. | HELD | Sergey Lavrov, Hakan Fidan
          Lavrov and Fidan were in Rome on Thursday for talks with Emmanuel Macron over gas. | HELD | Sergey Lavrov, Hakan Fidan, Emmanuel Macron
          Lavrov spoke of gas after talks with Fidan. | HELD | Sergey Lavrov, Hakan Fidan
          # planned
          Iran and Oman held talks in Muscat. Another round is scheduled for Saturday in Rome. | PLANNED | Iran, Oman
          Sergei Lavrov is scheduled to meet Hakan Fidan in Rome on May 14. | PLANNED | Sergey Lavrov, Hakan Fidan
          Lavrov will meet Fidan on Friday. | PLANNED | Sergey Lavrov, Hakan Fidan
          Lavrov is expected to travel to Ankara. | PLANNED | Sergey Lavrov
          Lavrov is due to meet Fidan. | PLANNED | Sergey Lavrov, Hakan Fidan
          Lavrov had been due to meet Fidan. | PLANNED | Sergey Lavrov, Hakan Fidan
          France and Germany agreed to hold talks. | PLANNED | France, Germany
          Turkish and Greek diplomats are to meet in Ankara. | PLANNED | Turkey, Greece
          Turkish diplomats met Greek diplomats in Ankara the next day. | HELD | Turkey, Greece
          Chancellor Olaf Scholz supported him in a call with President Emmanuel Macron. | HELD | Olaf Scholz, Emmanuel Macron
          Lavrov said that Turkish and Greek experts plan to meet in Ankara. | PLANNED | Turkey, Greece
          Lavrov spoke of gas before Fidan's visit to Rome next week. | PLANNED | Hakan Fidan
          # called for
          Turkey called for talks with Greece. | CALLED_FOR | Greece
          France urged Russia to hold talks with Ukraine. | CALLED_FOR | Russia, Ukraine
          Russia and Ukraine should hold talks. | CALLED_FOR | Russia, Ukraine
          # not held
          Iran refused to meet French officials. | NOT_HELD | France, Iran
          Kenya cancelled talks with Uganda. | NOT_HELD | Kenya, Uganda
          Lavrov did not meet Fidan. | NOT_HELD | Sergey Lavrov, Hakan Fidan
          Lavrov cancelled his visit to Ankara. | NOT_HELD | Sergey Lavrov
          No meeting between Lavrov and Fidan took place in Rome. | NOT_HELD | Sergey Lavrov, Hakan Fidan
          Iran rejected talks with Oman. | NOT_HELD | Iran, Oman
          # what is put first is no subject
          On the sidelines of the Munich Security Conference, Lavrov met Fidan. | HELD | Sergey Lavrov, Hakan Fidan
          Lavrov met for three hours with Fidan in Rome. | HELD | Sergey Lavrov, Hakan Fidan
          # at the meeting something is asked for: that is not the meeting
          At a meeting with Lavrov, Hakan Fidan urged restraint. | HELD | Sergey Lavrov, Hakan Fidan
          # after talks between others, who speaks took no part
          After weeks of talks between Iran and Oman, Emmanuel Macron left Paris. | HELD | Iran, Oman
          # those who hold an office take part, not what they hold it of
          Palestinian leader Mahmoud Abbas met Lavrov. | HELD | Mahmoud Abbas, Sergey Lavrov
          EU foreign policy chief Kaja Kallas and Lavrov met. | HELD | Kaja Kallas, Sergey Lavrov
          The secretary general of the Council of Europe, Alain Berset, met Lavrov. | HELD | Alain Berset, Sergey Lavrov
          # what talks are on takes no part in them
          Lavrov left. The Syria talks in Geneva ended. | HELD | ''
          Lavrov left. Iran and Oman held Syria talks in Geneva. | HELD | Iran, Oman
          US-Iran talks were held in Rome. | HELD | United States, Iran
          # with whom, though other words stand between
          Lavrov held talks on the sidelines of the UN General Assembly with Hakan Fidan. | HELD | Sergey Lavrov, Hakan Fidan
          # rounds of talks are one engagement, the talks
          Iran and Oman held another round of talks in Muscat. | HELD | Iran, Oman
          # ongoing
          Russia is negotiating with Turkey over grain. | ONGOING | Russia, Turkey
          # regions by their adjective
          European officials met Turkish ministers in Ankara. | HELD | Europe, Turkey
          Top US and European officials will meet in Paris. | PLANNED | United States, Europe
          African and American diplomats held talks with Iran. | HELD | United States, Africa, Iran
          # collective subjects
          Lavrov and Fidan met on Monday. They will meet again next week. | PLANNED | Sergey Lavrov, Hakan Fidan
          France and Germany are at odds over gas. They held talks on Monday. | HELD | France, Germany
          France and Germany are at odds over gas. The two countries held talks on Monday. | HELD | France, Germany
          Lavrov and Fidan arrived in Rome. The two ministers met on Monday. | HELD | Sergey Lavrov, Hakan Fidan
          The leaders of France and Germany met on Monday. | HELD | France, Germany
          French and German officials met on Monday. | HELD | France, Germany
          Iran and Oman disagree on fishing. Both sides held talks on Monday. | HELD | Iran, Oman
          """)
  void statusAndParticipants(String text, EventStatus status, String participants) {
    List<Event> events =
        ATTACHE.analyze(Document.of(text, DATE)).events().stream()
            .filter(event -> event.kind() != null)
            .toList();
    Event last = events.get(events.size() - 1);
    assertEquals(status, last.status(), () -> events.toString());
    assertEquals(
        participants.isEmpty()
            ? new TreeSet<String>()
            : new TreeSet<>(Arrays.asList(participants.split(", "))),
        new TreeSet<>(last.participants()),
        () -> events.toString());
  }
}
