package dev.attache.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
  @ParameterizedTest
  @CsvSource({
    "Ada Vind, Ada Vind, true",
    "Ada Vind, Bo Vind, true", // given names may differ
    "Ada Vind, Ada Berg, false",
    "Vind, Ada Vind, true",
    "Ada, Ada Vind, true",
    "Vind, Berg, false",
    // four letters are the same or others, seven may differ by one, eight by two
    "Ada Vind, Ada Vint, false",
    "Ada Sander, Ada Zander, true",
    "Ada Sanders, Ada Zanders, true",
    "Ada Sanders, Ada Zandars, false",
    "Ada Sanderson, Ada Zandarson, true",
    "Ada Sanderson, Ada Zandarsan, false",
    "Ada Sander, Ada Sanders, true",
    "Ada Sander, Ada Sanderss, false",
    "Sander, Ada Sanders, true",
    // a second surname is often left out
    "Pedro Vind, Pedro Vind Berg, true",
    "Pedro Vind Berg, Pedro Vind, true",
    "Pedro Vind Berg, Carla Vind, true",
    "Pedro Lee Berg, Carla Lee, false", // short words are too common
    "Zoë Ärlig, Zoe Arlig, true",
  })
  void spellingsOfOnePerson(String a, String b, boolean alike) {
    assertEquals(alike, NameLikeness.alike(a, b));
    assertEquals(alike, NameLikeness.alike(b, a));
  }

  @ParameterizedTest
  @CsvSource({"24, true", "25, false"})
  void longWordsAreTheSameOrOthers(int length, boolean alike) {
    String end = "x".repeat(length - 1);
    assertEquals(alike, NameLikeness.alike("Ada a" + end, "Ada b" + end));
  }
}
