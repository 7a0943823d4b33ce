package dev.attache.knowledge.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.knowledge.Answer;
import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Resolution;
import java.time.LocalDate;
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
