package dev.attache.trainer.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginSearchTest {
  /** Leads, each with {@code !} where another class leads in the end. */
  @ParameterizedTest
  @CsvSource({
    "10 20 30 40, 0, 10, 1.0",
    "10 20! 30 40, 0, 30, 0.5",
    "10 20! 30 40, 0.25, 10, 1.0",
    "10! 20! 30 40!, 0.25, 30, 0.5",
    "10 20 30 40!, 0, 2147483647, 0.0",
    "10 20! 20 40, 0, 40, 0.25", // of equal leads all or none
    "0 0! 5, 0.5, 5, 0.3333", // no lead settles nothing
  })
  void leastMarginThatKeepsTheShare(String leads, double share, int margin, double settled) {
    MarginSearch search = new MarginSearch();
    for (String lead : leads.split(" ")) {
      search.add(Integer.parseInt(lead.replace("!", "")), !lead.endsWith("!"));
    }
    assertEquals(margin, search.least(share));
    assertEquals(settled, search.settled(margin), 0.001);
  }
}
