package dev.attache.role.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.knowledge.Confidence;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.PartialDate;
import dev.attache.knowledge.Person;
import dev.attache.knowledge.Tenure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a day makes of a tenure. */
class PersonTenuresTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // start, end, day, current, covers, past
        "2020-03-01, 2022-03-01, 2021-01-01, true, true, false",
        "2020-03-01, 2022-03-01, 2020-03-01, true, true, false",
        "2020-03-01, 2022-03-01, 2020-02-29, true, false, false",
        "2020-03-01, 2022-03-01, 2020-01-16, true, false, false",
        "2020-03-01, 2022-03-01, 2020-01-15, false, false, false",
        "2020-03-01, 2022-03-01, 2022-02-28, true, true, false",
        "2020-03-01, 2022-03-01, 2022-03-01, true, false, true",
        "2020-03-01, 2022-03-01, 2022-04-15, true, false, true",
        "2020-03-01, 2022-03-01, 2022-04-16, false, false, true",
        "2020, 2022, 2022-06-01, true, false, true",
        "-, 2022-03-01, 1999-01-01, true, true, false",
        "2020-03-01, -, 2099-01-01, true, true, false",
        "2020-03-01, -, -, true, false, false",
        "2020-03-01, 2022-03-01, -, false, false, true",
      })
  void judges(
      @Nullable String start,
      @Nullable String end,
      @Nullable LocalDate day,
      boolean current,
      boolean covers,
      boolean past) {
    PersonTenures on = new PersonTenures(KNOWLEDGE, day);
    Tenure tenure = tenure("NOR/trade", start, end);
    assertEquals(
        List.of(current, covers, past),
        List.of(on.current(tenure), on.covers(tenure), on.past(tenure)));
  }

  @Test
  void theStateIsThatOfTheCurrentOfficeElseOfTheLatest() {
    PersonTenures on = new PersonTenures(KNOWLEDGE, LocalDate.of(2021, 1, 1));
    Tenure norway = tenure("NOR/trade", "2020-03-01", "2022-03-01");
    Tenure chile = tenure("CHL/trade", "2010-03-01", "2012-03-01");
    Tenure council = tenure("EU/council-president", "2020-05-01", null);
    assertEquals("NOR", on.country(List.of(chile, norway)));
    assertEquals("NOR", on.country(List.of(norway, chile)));
    assertEquals("NOR", on.country(List.of(norway, council)));
    assertEquals(null, on.country(List.of(council)));
    // of several at once, the one of which more offices are known
    Tenure britain = tenure("GBR/head-of-state", "2020-03-01", null);
    Tenure tuvalu = tenure("TUV/head-of-state", "2020-03-01", null);
    assertEquals("GBR", on.country(List.of(britain, tuvalu)));
    assertEquals("GBR", on.country(List.of(tuvalu, britain)));
  }

  private static Tenure tenure(String office, @Nullable String start, @Nullable String end) {
    return new Tenure(
        office,
        "Minister",
        new Person("ada-vind", "Ada Vind", List.of(), "Vind", null),
        start == null ? null : PartialDate.parse(start),
        end == null ? null : PartialDate.parse(end),
        false,
        Confidence.HIGH,
        "test",
        LocalDate.of(2025, 1, 1));
  }
}
