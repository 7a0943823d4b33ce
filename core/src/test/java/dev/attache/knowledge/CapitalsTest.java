package dev.attache.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
  @ParameterizedTest
  @CsvSource({
    "WHO, true",
    "U.S., true",
    "G20, true",
    "Who, false",
    "wHO, false",
    "WHo, false",
    "20, false",
    "'', false",
    "ЕС, true",
    "中国, false", // letters of no case
  })
  void acronymsAreInCapitals(String surface, boolean capitals) {
    assertEquals(capitals, Capitals.all(surface));
  }
}
