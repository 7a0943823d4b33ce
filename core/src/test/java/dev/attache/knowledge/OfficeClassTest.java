package dev.attache.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeClassTest {
  @ParameterizedTest
  @CsvSource({
    "head-of-state, true, Head of State",
    "deputy-head-of-government, false, Deputy Prime Minister",
    "foreign-affairs, true, Minister of Foreign Affairs",
    "royal, false, Crown Prince",
    "other, false, Official",
  })
  void hasItsKeyItsTitleAndOneHolderOrSeveral(String key, boolean single, String title) {
    OfficeClass found = OfficeClass.of(key);
    assertNotNull(found);
    assertEquals(key, found.key());
    assertEquals(single, found.single());
    assertEquals(title, found.title());
  }

  @Test
  void anotherKeyHasNone() {
    assertNull(OfficeClass.of("king-of-spades"));
    assertNull(OfficeClass.of(""));
  }
}
