package dev.attache.knowledge.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.knowledge.Answer;
import dev.attache.knowledge.Country;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Resolution;
import dev.attache.knowledge.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OfficeResolverTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();

  @ParameterizedTest(name = "{0} of {1} on {2}")
  @CsvFileSource(resources = "resolve.csv", numLinesToSkip = 1, nullValues = "-")
  void resolves(
      String phrase, String place, LocalDate date, String answer, String office, String holder) {
    Resolution found = KNOWLEDGE.offices().resolve(phrase, place, date);
    assertEquals(
        answer + " " + office + " " + holder,
        found.answer() + " " + found.officeId() + " " + found.holder());
  }

  @Test
  void onTheDayOfAHandoverTheOutgoingHolderIsLikely() {
    LocalDate day = LocalDate.of(2025, 1, 20);
    Resolution found = KNOWLEDGE.offices().holder("USA/head-of-state", day);
    assertEquals(Answer.LIKELY, found.answer());
    assertEquals("Joe Biden", found.holder());
    assertEquals("Donald Trump", found.candidates().get(0));
    assertEquals(
        "Donald Trump", KNOWLEDGE.offices().holder("USA/head-of-state", day.plusDays(1)).holder());
  }

  @Test
  void holdersOfOneClassAreThoseOfEachOffice() {
    LocalDate day = LocalDate.of(2024, 5, 2);
    List<String> each = new ArrayList<>();
    for (Country country : KNOWLEDGE.countries()) {
      String office = country.iso3() + "/foreign-affairs";
      Tenure tenure = KNOWLEDGE.offices().holder(office, day).tenure();
      if (tenure != null) {
        each.add(office + " " + tenure.holder().name());
      }
    }
    assertTrue(each.contains("USA/foreign-affairs Antony Blinken"), each::toString);
    assertEquals(
        each,
        KNOWLEDGE.offices().holders("foreign-affairs", day).stream()
            .map(tenure -> tenure.officeId() + " " + tenure.holder().name())
            .toList());
    assertEquals(List.of(), KNOWLEDGE.offices().holders("foreign-affairs", null));
    assertEquals(List.of(), KNOWLEDGE.offices().holders("no-such-class", day));
  }

  @Test
  void countriesAreKnownByTheirCodes() {
    assertTrue(KNOWLEDGE.countries().stream().allMatch(each -> KNOWLEDGE.isCountry(each.iso3())));
    assertFalse(KNOWLEDGE.isCountry("UN"));
    assertFalse(KNOWLEDGE.isCountry(""));
  }

  @Property(tries = 500)
  @Tag("long")
  void answersAnything(@ForAll String phrase, @ForAll String place) {
    Resolution found = KNOWLEDGE.offices().resolve(phrase, place, LocalDate.of(2020, 1, 1));
    boolean named = found.answer() == Answer.KNOWN || found.answer() == Answer.LIKELY;
    assertEquals(named, found.holder() != null);
    assertNotNull(KNOWLEDGE.offices().resolve(phrase, null, null));
    assertTrue(KNOWLEDGE.names().senses(phrase).size() < 100);
    assertNotNull(KNOWLEDGE.people(phrase, null));
  }
}
