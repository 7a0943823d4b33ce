package dev.attache.knowledge.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFormsTest {
  @ParameterizedTest
  @CsvSource({
    "Ursula von der Leyen, von der Leyen",
    "Alexander van der Bellen, van der Bellen",
    "Martin Luther King Jr., King",
    "Hassan Al Thani III, Al Thani",
    "Van Rompuy, Rompuy", // a name begins with a word of its own
    "Francis, Francis",
    "'  Ada  Vind ', Vind",
  })
  void theSurnameHasItsParticles(String name, String surname) {
    assertEquals(surname, PersonForms.surname(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Martin Luther King Jr., martin luther king",
    "Jean-Noël Barrot, jean noel barrot",
    "Jr., jr",
    "Hassan Al Thani III, hassan al thani iii",
    "'', ''",
  })
  void theWordsAreFolded(String name, String words) {
    assertEquals(words, String.join(" ", PersonForms.words(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "Ursula von der Leyen, ursula von der leyen; von der leyen; der leyen; leyen",
    "Francis, francis",
  })
  void everyTailOfTheWordsIsAKey(String name, String keys) {
    assertEquals(keys, String.join("; ", PersonForms.keys(name)));
  }
}
