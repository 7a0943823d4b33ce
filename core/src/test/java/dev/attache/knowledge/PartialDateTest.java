package dev.attache.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2013, 2013-01-01, 2013-12-31",
    "2012-02, 2012-02-01, 2012-02-29",
    "2025-01-21, 2025-01-21, 2025-01-21",
    "0988, 0988-01-01, 0988-12-31",
  })
  void spansWhatItMayMean(String text, String earliest, String latest) {
    PartialDate date = PartialDate.parse(text);
    assertEquals(earliest, date.earliest().toString());
    assertEquals(latest, date.latest().toString());
    assertEquals(text, date.toString());
    assertEquals(date, PartialDate.unpack(date.packed()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "13",
        "2013-13",
        "2013-02-30",
        "2013/02",
        "2013-2-3",
        "20130203",
        "abcd",
        "0000"
      })
  void refusesWhatIsNoDate(String text) {
    assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
  }
}
