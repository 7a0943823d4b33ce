package dev.attache.knowledge.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.knowledge.KnowledgeBase;
import dev.attache.knowledge.Resolution;
import java.time.LocalDate;
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
}
